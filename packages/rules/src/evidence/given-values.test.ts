import { expect, test } from 'vitest';
import { parseEvidence, safeParseEvidence } from './parse-evidence.ts';

/** The problems of a training with a field of some value, in Chinese and English. */
function problemsOf(heldAt: unknown): readonly (readonly string[])[] {
  const result = safeParseEvidence({ trainings: { records: [{ heldAt }] } });
  const problems = result.success ? [] : result.error.problems;
  return problems.map(({ code, path, expected, got }) => [
    code,
    path,
    expected.zh,
    expected.en,
    got,
  ]);
}

test('undefined is absence, at every depth, and of fields that there are not', () => {
  const record = { id: 'a/b', name: undefined, items: { records: [{ publishedAt: undefined }] } };
  const input = {
    site: undefined,
    columns: { records: [record], count: undefined },
    no: undefined,
  };
  const evidence = parseEvidence(input);
  expect(evidence).toStrictEqual({
    version: 1,
    columns: { records: [{ id: 'a/b', items: { records: [{}] } }] },
  });
  expect(record).toHaveProperty('name', undefined);
});

test('an entry that is undefined is no absence', () => {
  for (const records of [[{}, undefined], new Array(2).fill({}, 0, 1)]) {
    const result = safeParseEvidence({ trainings: { records } });
    expect(result.success ? [] : result.error.problems).toEqual([
      {
        code: 'wrong-type',
        path: 'trainings.records[1]',
        expected: { zh: '对象', en: 'an object' },
        got: 'undefined',
        nearest: [],
      },
    ]);
  }
});

test('of a Date it is said how its day is had', () => {
  const zh =
    '所印日期的原文，或 null（未印日期）；Date 须先用 @liujiang/rules 的 chinaDate(date) 换成日期';
  const en =
    'the date as printed, or null (none printed); chinaDate(date) of @liujiang/rules gives the day of a Date';
  const path = 'trainings.records[0].heldAt';
  expect(problemsOf(new Date('2020-05-18T01:00:00Z'))).toEqual([
    ['wrong-type', path, zh, en, 'Date 2020-05-18T01:00:00.000Z'],
  ]);
  expect(problemsOf(new Date(Number.NaN))).toEqual([
    ['wrong-type', path, zh, en, 'Date (invalid)'],
  ]);
});

test.each<[unknown, string]>([
  [12n, '12n'],
  [new Map([['a', 1]]), 'Map(1)'],
  [new Set(), 'Set(0)'],
  [Symbol('day'), 'Symbol(day)'],
  [function heldAt() {}, 'function heldAt'],
  [Promise.resolve('2020-05-18'), 'Promise {}'],
  [{ year: 2020 }, '{year}'],
])('what is none of a value is told as what it is: %s', (value, got) => {
  expect(problemsOf(value).map((problem) => problem[4])).toEqual([got]);
});

test.each<[unknown]>([[new Date(0)], [new Map()], [new Set()], [Promise.resolve({})], [/a/]])(
  'what keeps its contents to itself is no record, list or document: %s',
  (value) => {
    const places = [
      value,
      { site: value },
      { trainings: value },
      { trainings: { records: [value] } },
    ];
    for (const input of places) expect(safeParseEvidence(input).success).toBe(false);
  },
);

test('rows of a library are records like others', () => {
  class Row {
    readonly heldAt: string = '2020-05-18';
  }
  const records = [new Row()];
  expect(parseEvidence({ trainings: { records } }).trainings?.records).toEqual([
    { heldAt: '2020-05-18' },
  ]);
});

test('$schema is taken and not kept; it is a text', () => {
  expect(parseEvidence({ $schema: 'urn:liujiang:schema:evidence:1' })).toEqual({ version: 1 });
  const result = safeParseEvidence({ $schema: 1 });
  expect(result.success ? [] : result.error.problems).toMatchObject([
    { code: 'wrong-type', path: '$schema', got: '1' },
  ]);
});
