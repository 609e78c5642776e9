import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';
import { writeExamples } from './doc-examples.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('the examples of the documentation give the results they state', () => {
  for (const { path, line, file } of writeExamples(root)) {
    test(`${path}:${line}`, async () => {
      await import(file);
    });
  }
});
