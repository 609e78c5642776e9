import { readFileSync } from 'node:fs';
import { test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { publishedSchema, spoilt } from '../../../indicators/src/testing/schema-agreement.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { runs } from '../testing/runs.ts';
import { checkPack } from './check-pack.ts';
import { listOperators } from './operators/vocabulary.ts';

const file = new URL('../../schemas/rule-pack.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(file, 'utf8'));
const { validate, beyond } = publishedSchema(file);

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

const spoiltPacks = spoilt([wholePack], [{ requirement: 'a/1' }, leaf]);

property.prop([spoiltPacks], runs(2000))(
  'the schema refuses what compileRules refuses, but for what it cannot say',
  (input) => {
    const problems = checkPack(input, listOperators());
    const told = problems.filter(({ code }) => !beyond.has(code));
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
