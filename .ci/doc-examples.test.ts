import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { collectExamples } from './doc-examples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A folder inside the block's own package, whose dependencies it may import. */
function scratchFolder(path: string): string {
  const owner = /^packages\/\w+\//.exec(path)?.[0] ?? '';
  return `${root}${owner}.vitest/doc-examples`;
}

const examples = collectExamples(root);
for (const folder of new Set(examples.map(({ path }) => scratchFolder(path)))) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

describe('the examples of the documentation give the results they state', () => {
  for (const [index, { path, line, module }] of examples.entries()) {
    const file = `${scratchFolder(path)}/${index}.ts`;
    writeFileSync(file, module);
    test(`${path}:${line}`, async () => {
      await import(file);
    });
  }
});
