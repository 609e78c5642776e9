import { camelCase, type MakeSkeleton, pascalCase } from './skeleton.ts';

const folder = 'packages/scoring/src/formulas';

function formulaText(name: string): string {
  const type = pascalCase(name);
  return `import type * as z from 'zod/mini';
import { type Evaluation, nothingJudged, UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import type { Given } from '../input/given.ts';
import { readCount } from '../input/read.ts';
import type { MemberSchema, SchemaParts } from './schema-parts.ts';

/** What the formula is given: each field with its unit and its bounds. */
export interface ${type}Input {
  readonly count: number;
}

/** The formula as the document prints it. */
export interface ${type}Trace {
  readonly formula: '${name}';
  readonly count: number;
}

export const inputFields: readonly (keyof ${type}Input)[] = ['count'];

export function inputSchema({ z, exactly, count }: SchemaParts): z.ZodMiniType<${type}Input> {
  return exactly<${type}Input>()(z.strictObject({ count }));
}

export function traceSchema({ z, exactly, count }: SchemaParts): MemberSchema<${type}Trace> {
  return exactly<${type}Trace>()(z.strictObject({ formula: z.literal('${name}'), count }));
}

/** The rate by the formula, with its document and clause; what it leaves open while something is unknown. */
export function evaluate(given: Given): Evaluation<${type}Trace> {
  const count = readCount(given.at('count'));
  const trace: ${type}Trace = { formula: '${name}', count };
  return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
}
`;
}

function wordsText(name: string): string {
  const type = pascalCase(name);
  return `import type { WordsOf } from './formula-words.ts';
import type { ${type}Trace } from './${name}.ts';

export const words: WordsOf<${type}Trace> = {
  zh: {
    needs: '所需数值',
    reason: ({ count }, { full, say }) => \`\${count}，满分\${say(full)}\`,
  },
  en: {
    needs: 'its numbers',
    reason: ({ count }, { full, say }) => \`\${count} of \${say(full)}\`,
  },
};
`;
}

function testText(name: string): string {
  const type = pascalCase(name);
  const rate = `${camelCase(name)}Of`;
  return `import { expect, test } from 'vitest';
import { formatExact } from '../arithmetic/fraction.ts';
import { Given } from '../input/given.ts';
import { evaluate, type ${type}Input } from './${name}.ts';

function ${rate}(input: ${type}Input): string {
  const { rate } = evaluate(new Given(input));
  return rate === null ? 'nothing' : \`\${formatExact(rate.min)} to \${formatExact(rate.max)}\`;
}

test.each([
  // Worked out by hand: everything known, something unknown, nothing applicable, each end of the scale.
  [{ count: 0 }, '0 to 0'],
  [{ count: 1 }, '1 to 1'],
])('%j gives %s', (input, rate) => {
  expect(${rate}(input)).toBe(rate);
});
`;
}

/** The rate of a leaf, its words, and the table it is worked out by. */
export const makeFormula: MakeSkeleton = (name) => ({
  added: {
    [`${folder}/${name}.ts`]: formulaText(name),
    [`${folder}/${name}.words.ts`]: wordsText(name),
    [`${folder}/${name}.test.ts`]: testText(name),
  },
  changed: {},
  next: `Write the table of the test by hand, then the formula, until it passes; then run npm run generate:
  vitest run --project node-utc ${folder}/${name}
docs/adding/formula.md`,
});
