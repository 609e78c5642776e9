// Writes a folder for each entry of the package in the working folder, with a manifest that leads to the module as CommonJS and its
// types: what jest 27, webpack 4 and others look for, who do not know `exports`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [entry, target] of Object.entries(exports)) {
  if (typeof target === 'string' || entry === '.') continue;
  mkdirSync(entry, { recursive: true });
  const main = posix.relative(entry, target.require.default);
  const types = posix.relative(entry, target.require.types);
  writeFileSync(join(entry, 'package.json'), `${JSON.stringify({ main, types })}\n`);
}
