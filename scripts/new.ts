// Begins a new rule, formula and so on: npm run new -- rule disclosure.basic.personnel/2. docs/adding says how to go
// on.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, execPath, stderr, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Skeleton, skeletons } from './skeletons/skeletons.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function begin(kind: string | undefined, name: string | undefined): Skeleton {
  const skeleton = kind === undefined ? undefined : skeletons.get(kind);
  if (skeleton === undefined || name === undefined) {
    throw new Error(`npm run new -- <${[...skeletons.keys()].join(' | ')}> <name or id>`);
  }
  return skeleton(name, (path) => readFileSync(join(root, path), 'utf8'));
}

try {
  const [, , kind, name] = argv;
  const { added, changed, next } = begin(kind, name);
  for (const [path, text] of Object.entries(added)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' }); // existing files are not overwritten
  }
  for (const [path, text] of Object.entries(changed)) writeFileSync(join(root, path), text);
  const paths = [...Object.keys(added), ...Object.keys(changed)];
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  spawnSync(execPath, [biome, 'check', '--write', ...paths], { cwd: root });
  stdout.write(`${paths.map((path) => `  ${path}\n`).join('')}${next}\n`);
} catch (error) {
  stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
