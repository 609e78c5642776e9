import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { liujiangRules } from '../liujiang/pack.ts';
import { runs } from '../testing/runs.ts';
import { checkPack } from './check-pack.ts';
import { listOperators } from './operators/vocabulary.ts';

const file = new URL('../../schemas/rule-pack.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

const leaf = { fact: 'a', path: '$.b', operator: 'equal', value: 'c' };
const event = { type: 'passed', params: { requirement: 'x/1' } };
const pack = (conditions: unknown, more: object = {}) => ({
  id: 'p',
  version: '1',
  dialect: 'general',
  rules: [{ name: 'r', conditions, event }],
  ...more,
});

test.each([
  ['the shipped pack', liujiangRules],
  ['references', pack({ condition: 'c' }, { conditions: { c: { any: [leaf] } } })],
  ['negation', pack({ not: { ...leaf, value: 6 } })],
])('the schema accepts %s', (_, input) => {
  expect(validate(JSON.parse(JSON.stringify(input))), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  ['an empty group', pack({ any: [] })],
  ['a leaf on top', pack(leaf)],
  ['two groups', pack({ all: [leaf], any: [leaf] })],
  ['a priority', pack({ all: [{ ...leaf, priority: 1 }] })],
  ['a filter', pack({ all: [{ ...leaf, path: '$[?(@.x)]' }] })],
  ['recursion', pack({ all: [{ ...leaf, value: { fact: 'a', path: '$..x' } }] })],
  ['no value', pack({ all: [{ fact: 'a', operator: 'equal' }] })],
  ['another dialect', pack({ all: [leaf] }, { dialect: 'mono' })],
  [
    'another event',
    {
      ...pack({ all: [leaf] }),
      rules: [{ name: 'r', conditions: { all: [leaf] }, event: { ...event, type: 'failed' } }],
    },
  ],
])('the schema refuses %s', (_, input) => {
  expect(validate(input)).toBe(false);
});

test('the schema offers every operator', () => {
  expect(schema.$defs.leaf.properties.operator.anyOf[0].enum).toEqual(
    listOperators().map(({ name }) => name),
  );
});

/** What only compileRules tells: the schema says of itself that it cannot. */
const beyondSchemas: readonly string[] = [
  'duplicate-rule',
  'duplicate-binding',
  'cyclic-condition',
  'too-deep',
  'unknown-operator',
  'unknown-condition',
  'not-monotone',
  'number-in-rule',
];

const wholePack = {
  ...pack(
    {
      all: [
        { ...leaf, name: 'one' },
        { name: 'two', any: [{ not: leaf }, { condition: 'c' }] },
        { ...leaf, value: ['a', 0, null] },
        { ...leaf, value: { fact: 'b', path: "$['x/1'].y" } },
      ],
    },
    {
      $schema: 'urn:liujiang:schema:rule-pack:1',
      conditions: { c: { any: [leaf] } },
      subjects: { one: { zh: '一', en: 'one' } },
      readings: [{ id: 'r', value: 'v', message: { zh: '读法', en: 'a reading' } }],
    },
  ),
  bindings: liujiangRules.bindings,
};

type Node = Readonly<Record<string, unknown>>;

/** A pack in which something at some place was taken out, put in or put in the place of something else. */
function spoilt(value: unknown, steps: readonly number[], put: unknown, how: string): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const [step = 0, ...further] = steps;
  const key = keys[step % Math.max(keys.length, 1)] ?? 'none';
  const inner = (value as Node)[key];
  const isHere = further.length === 0 || typeof inner !== 'object' || inner === null;
  const changed = isHere ? put : spoilt(inner, further, put, how);
  if (Array.isArray(value)) {
    return value.flatMap((one, index) =>
      String(index) !== key ? [one] : isHere && how === 'without' ? [] : [changed],
    );
  }
  if (isHere && how === 'more') return { ...value, extra: put };
  const { [key]: _, ...others } = value as Node;
  return isHere && how === 'without' ? others : { ...value, [key]: changed };
}

const spoiltPacks = fc
  .record({
    steps: fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 9 }),
    put: fc.constantFrom<unknown>(
      null,
      '',
      'x',
      0,
      true,
      [],
      {},
      ['x'],
      { requirement: 'a/1' },
      leaf,
    ),
    how: fc.constantFrom('instead', 'without', 'more'),
  })
  .map(({ steps, put, how }) => spoilt(wholePack, steps, put, how));

property.prop([spoiltPacks], runs(2000))(
  'the schema refuses what compileRules refuses, but for what it cannot say',
  (input) => {
    const problems = checkPack(input, listOperators());
    const told = problems.filter(({ code }) => !beyondSchemas.includes(code));
    expect([validate(input), told]).toEqual([told.length === 0, told]);
  },
);

test('the schema knows every binding, and tells what each is', () => {
  expect(validate(JSON.parse(JSON.stringify(wholePack)))).toBe(true);
  const { properties } = schema.$defs.bindings;
  for (const binding of Object.values<{ description?: string }>(properties)) {
    expect(binding.description).toMatch(/\.$/);
  }
});
