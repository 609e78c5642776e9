// The whole tree as the tools see it, each package alone under its own stricter settings (isolatedDeclarations), then the
// examples of the documentation as a user would compile them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeExamples } from './doc-examples.ts';

const projects = ['.', 'packages/indicators', 'packages/rules', 'packages/scoring'];
for (const project of projects) {
  const { status } = spawnSync('tsc', ['--noEmit', '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = writeExamples(root);
const { status, stdout } = spawnSync('tsc', ['-p', '.ci/tsconfig.doc-examples.json'], {
  cwd: root,
  encoding: 'utf8',
});
if (status !== 0) {
  process.exitCode = 1;
  const places = new Map(
    examples.map(({ file, path, line }) => [file.slice(root.length), `${path}:${line}, example `]),
  );
  process.stdout.write(stdout.replace(/^[^ (]+/gm, (file) => `${places.get(file) ?? ''}${file}`));
}
