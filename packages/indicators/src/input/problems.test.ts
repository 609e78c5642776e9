import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { describeValue } from './describe-value.ts';
import { expecting } from './expectation.ts';
import { nearestTo, suggestions } from './nearest.ts';
import { formatPath } from './path.ts';
import { problemsFromIssues } from './problems.ts';

const word = z.enum(['must', 'may']);

const schema = z.strictObject({
  name: z.string().check(z.minLength(1)),
  obligation: word,
  count: z.int().check(z.minimum(0)),
  day: z
    .string()
    .check(z.regex(/^\d{4}-\d\d-\d\d$/, expecting({ zh: '日期（YYYY-MM-DD）', en: 'a day' }))),
  text: z.nullable(z.string()),
  parts: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('count'), value: z.number() }),
      z.strictObject({ type: z.literal('format'), value: z.string() }),
    ]),
  ),
  value: z.union([z.string(), z.number(), z.strictObject({ zh: z.string() })]),
  weights: z.record(word, z.number()),
});

const good = {
  name: '人事信息',
  obligation: 'must',
  count: 1,
  day: '2020-11-30',
  text: null,
  parts: [{ type: 'count', value: 1 }],
  value: '1',
  weights: { must: 1, may: 0 },
};

function linesFor(input: unknown): string[] {
  const { error } = schema.safeParse(input);
  return problemsFromIssues(error?.issues ?? [], input, schema).map(
    ({ code, path, expected, got, nearest }) =>
      `${code} | ${path} | ${expected.zh} | ${expected.en} | ${got} | ${nearest.join()}`,
  );
}

test('accepts what fits', () => {
  expect(linesFor(good)).toEqual([]);
});

test.each<[string, object | string, string]>([
  ['a wrong type', { name: 3 }, 'wrong-type | name | 文本 | a text | 3 | '],
  [
    'an empty text',
    { name: '' },
    'out-of-range | name | 非空文本 | a text that is not empty | "" | ',
  ],
  [
    'a misspelt word',
    { obligation: 'mustt' },
    'unknown-word | obligation | 下列之一：must、may | one of must, may | "mustt" | must',
  ],
  ['a fraction', { count: 1.5 }, 'wrong-type | count | 整数 | a whole number | 1.5 | '],
  [
    'too little',
    { count: -1 },
    'out-of-range | count | 不小于 0 的数 | a number of at least 0 | -1 | ',
  ],
  [
    'a format',
    { day: '2020.11' },
    'wrong-format | day | 日期（YYYY-MM-DD） | a day | "2020.11" | ',
  ],
  ['something missing', { text: undefined }, 'missing | text | 文本 | a text | — | '],
  [
    'an unknown kind',
    { parts: [{ type: 'cuont' }] },
    'wrong-type | parts[0].type | 下列之一：count、format | one of count, format | "cuont" | count',
  ],
  [
    'an unknown key inside a union',
    { parts: [{ type: 'count', value: 1, vlaue: 2 }] },
    'unknown-key | parts[0].vlaue | 下列之一：type、value | one of type, value | "vlaue" | value',
  ],
  [
    'the branch of a union that was meant',
    { value: { zh: 3 } },
    'wrong-type | value.zh | 文本 | a text | 3 | ',
  ],
  [
    'no branch of a union',
    { value: true },
    'wrong-type | value | 文本，或数字，或对象 | a text, or a number, or an object | true | ',
  ],
  ['a whole input of the wrong type', 'nothing', 'wrong-type |  | 对象 | an object | "nothing" | '],
])('says what is wrong with %s', (_, change, line) => {
  const input = typeof change === 'string' ? change : { ...good, ...change };
  expect(linesFor(input)).toEqual([line]);
});

test('lists everything, in the order of the input, what is missing last', () => {
  const input = {
    oblgation: 'must',
    count: 'x',
    name: 1,
    parts: [],
    value: '',
    weights: {},
    day: 1,
  };
  expect(linesFor(input).map((line) => line.split(' | ')[1])).toEqual([
    'oblgation',
    'count',
    'name',
    'weights.must',
    'weights.may',
    'day',
    'obligation',
    'text',
  ]);
});

test('words without end get no suggestions: the work never grows with words times words', () => {
  const known = Array.from({ length: 5000 }, (_, at) => `indicator.${at}`);
  const nearest = suggestions();
  expect(nearest('indicator.99999', known)).toHaveLength(3);
  for (let at = 0; at < 5000; at += 1) nearest(`indicators.${at}`, known);
  expect(nearest('indicator.99999', known)).toEqual([]);
  expect(nearestTo('长'.repeat(200_000), ['长'.repeat(199_999)])).toEqual([]);
});

test('offers ids that a check of its own knows', () => {
  const known = z.string().check(
    z.superRefine((value, context) => {
      const expected = { zh: '指标编号', en: 'an indicator id' };
      const params = { code: 'unknown-id', expected, known: ['health', 'design'] };
      context.addIssue({ code: 'custom', input: value, params });
    }),
  );
  expect(problemsFromIssues(known.safeParse('helth').error?.issues ?? [], 'helth')).toEqual([
    {
      code: 'unknown-id',
      path: '',
      expected: { zh: '指标编号', en: 'an indicator id' },
      got: '"helth"',
      nearest: ['health'],
    },
  ]);
});

test.each([
  [['indicators', 1, 'children', 0, 'id'], 'indicators[1].children[0].id'],
  [['weights', 'disclosure.basic.personnel/2'], 'weights["disclosure.basic.personnel/2"]'],
  [['weights', 'new-media'], 'weights.new-media'],
  [['a', '', '7'], 'a[""]["7"]'],
  [[], ''],
])('writes the path %j', (path, text) => {
  expect(formatPath(path)).toBe(text);
});

test.each([
  [undefined, '—'],
  [null, 'null'],
  [Number.NaN, 'NaN'],
  ['“双随机”', '"“双随机”"'],
  ['𠮷'.repeat(90), `"${'𠮷'.repeat(79)}…`],
  [{ a: 1, b: 2 }, '{a, b}'],
  [{ a: 1, b: 2, c: 3, d: 4 }, '{a, b, c, …}'],
  [[1, 2], '[2]'],
])('describes a value as %s', (value, text) => {
  expect(describeValue(value)).toBe(text);
});
