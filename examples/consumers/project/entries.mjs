// Imports and requires every entry of the three packages, as their manifests list them; both must give the same names.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let count = 0;
for (const name of ['@liujiang/indicators', '@liujiang/rules', '@liujiang/scoring']) {
  const { exports: entries } = require(`${name}/package.json`);
  const modules = Object.keys(entries).filter((entry) => typeof entries[entry] === 'object');
  for (const entry of modules) {
    const specifier = `${name}${entry.slice(1)}`;
    const required = Object.keys(require(specifier)).toSorted();
    const imported = Object.keys(await import(specifier)).toSorted();
    assert.deepEqual(imported, required, specifier);
    assert.notEqual(imported.length, 0, specifier);
    count += 1;
  }
}
process.stdout.write(`${count} entries`);
