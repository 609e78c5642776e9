import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** The packages that end up in a bundle of one import, written as users write it. */
async function packagesIn(contents: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    treeShaking: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['@liujiang/source'],
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const names = used.map(
    ([path]) =>
      /node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1],
  );
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

test.each([
  ['assess', ['@noble/hashes']],
  ['assessLiujiang', ['@noble/hashes']],
  ['liujiangRules', []],
  ['chinaDate', []],
])(
  '%s bundles %j and neither zod nor json-rules-engine',
  async (name, packages) => {
    const found = await packagesIn(
      `import { ${name} } from '@liujiang/rules'; globalThis.x = ${name};`,
    );
    expect(found).toEqual(packages);
  },
  60_000,
);

test('parseEvidence brings zod, the engine brings json-rules-engine: the test can see them', async () => {
  expect(
    await packagesIn(
      `import { parseEvidence } from '@liujiang/rules'; globalThis.x = parseEvidence;`,
    ),
  ).toContain('zod');
  expect(
    await packagesIn(
      `import { createEngine } from '@liujiang/rules/engine'; globalThis.x = createEngine;`,
    ),
  ).toContain('json-rules-engine');
}, 60_000);
