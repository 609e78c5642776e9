import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { liujiangRules } from '../liujiang/pack.ts';
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
