// The road first, the table of its goals, then what importing costs, then the parts beside their peers: one after another, since
// side by side they would measure each other. Names of packages ask for their parts alone.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import './node-version.mjs';
import { packageFolder, packageNames } from './packages.mjs';

function run(title, folder, script) {
  process.stdout.write(`\n${title}\n`);
  const parameters = ['--conditions=@liujiang/source', script];
  const { status } = spawnSync(process.execPath, parameters, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

const wanted = process.argv.slice(2);
if (wanted.length === 0) {
  const road = new URL('../examples/benchmarks', import.meta.url).pathname;
  run('The whole road', road, 'src/road.ts');
  run('Importing the built packages', road, 'src/imports.ts');
}
for (const name of packageNames.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const folder = packageFolder(name);
  const scripts = readdirSync(join(folder, 'scripts')).sort();
  for (const script of scripts.filter((file) => /^bench.*\.ts$/.test(file))) {
    run(`@liujiang/${name} ${script}`, folder, `scripts/${script}`);
  }
}
