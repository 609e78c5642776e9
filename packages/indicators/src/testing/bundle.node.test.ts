import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const resolveDir = fileURLToPath(new URL('.', import.meta.url));

/** Bundles a line of a user's program from the sources; tells what is in the bundle and how large it is. */
async function bundle(
  contents: string,
): Promise<{ inputs: string[]; bytes: number; text: string }> {
  const { metafile, outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@liujiang/source'],
    charset: 'utf8',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  const inputs = used.map(([path]) =>
    path.replace(/^.*node_modules\//, '').replace(/^packages\/indicators\/src\//, ''),
  );
  return { inputs, bytes: output?.bytes ?? 0, text: outputFiles[0]?.text ?? '' };
}

const program = (names: string): string =>
  `import { ${names} } from '@liujiang/indicators'; globalThis.result = [${names}];`;

/** What tells whoever hands in something else what was wanted. */
const wrongThings = [
  'input/describe-value.ts',
  'input/looks-right.ts',
  'model/problem.ts',
  'input/boundary.ts',
  'input/error.ts',
  'input/answer.ts',
  'model/deep-freeze.ts',
  'input/kinds.ts',
];

describe('a bundle', () => {
  it('of the data holds the data, and no zod, no hashing, no edit distance', async () => {
    const { inputs, text } = await bundle(program('liujiang'));
    expect(inputs).toContain('liujiang/disclosure.ts');
    expect(text).toContain('健康情况');
    expect(
      inputs.filter(
        (input) =>
          !/^(liujiang\/|catalogue\/assemble\.ts|model\/deep-freeze\.ts|<stdin>)/.test(input),
      ),
    ).toEqual([]);
  });

  it.each([
    ['normaliseName', [...wrongThings, 'text/normalise-name.ts']],
    [
      'labels',
      [
        'model/deep-freeze.ts',
        'model/finding-labels.ts',
        'model/labels.ts',
        'model/parameter-labels.ts',
      ],
    ],
    ['listLeaves', [...wrongThings, 'input/is-object.ts', 'catalogue/walk.ts']],
    ['isCivilDay', ['text/civil-day.ts']],
  ])('of %s alone holds no data and no other function', async (name, expected) => {
    const { inputs } = await bundle(program(name));
    expect(inputs.filter((input) => input !== '<stdin>').sort()).toEqual([...expected].sort());
  });

  it('of task lists with the data holds no zod and no hashing', async () => {
    const { inputs } = await bundle(program('liujiang, tasksByUnit, statusByUnit, selectLeaves'));
    expect(
      inputs.filter((input) => /^(zod\/|@noble\/|text\/canonical-json\.ts)/.test(input)),
    ).toEqual([]);
  });

  it('of defineDirectory holds zod: the test above can fail', async () => {
    const { inputs } = await bundle(program('defineDirectory'));
    expect(inputs.some((input) => input.startsWith('zod/'))).toBe(true);
  });
});
