import { expect, test } from 'vitest';
import { liujiangRules } from '../liujiang/pack.ts';
import { compileRules } from './compile.ts';
import { isRulesError } from './rules-error.ts';

const event = { type: 'passed', params: { requirement: 'x/1' } };
const leaf = { fact: 'a', path: undefined, operator: 'equal', value: 'c' };
const pack = (more: object) =>
  compileRules({
    id: 'p',
    version: '1',
    dialect: 'general',
    rules: [{ name: 'r', conditions: { all: [leaf], any: undefined, no: undefined }, event }],
    ...more,
  } as never);

test('undefined is absence in a pack, whatever the field', () => {
  const compiled = pack({ bindings: undefined, conditions: { c: undefined }, no: undefined });
  expect(compiled.rules).toHaveLength(1);
  expect(compileRules(liujiangRules).source).toBe(liujiangRules);
});

test('what keeps its contents to itself is no part of a pack', () => {
  let caught: unknown;
  try {
    pack({ conditions: new Map(), id: new Date(0) });
  } catch (error) {
    caught = error;
  }
  const problems = isRulesError(caught) ? caught.problems : [];
  expect(problems.map(({ path, got }) => [path, got])).toEqual([
    ['/id', 'Date 1970-01-01T00:00:00.000Z'],
    ['/conditions', 'Map(0)'],
  ]);
});
