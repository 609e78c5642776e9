// Every benchmark of every package, or of those named, one after another: side by side they would measure each other.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import './node-version.mjs';
import { packageFolder, packageNames } from './packages.mjs';

const wanted = process.argv.slice(2);
for (const name of packageNames.filter((one) => wanted.length === 0 || wanted.includes(one))) {
  const folder = packageFolder(name);
  const scripts = readdirSync(join(folder, 'scripts')).sort();
  for (const script of scripts.filter((file) => /^bench.*\.ts$/.test(file))) {
    process.stdout.write(`\n@liujiang/${name} ${script}\n`);
    const parameters = ['--conditions=@liujiang/source', `scripts/${script}`];
    const { status } = spawnSync(process.execPath, parameters, { cwd: folder, stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
}
