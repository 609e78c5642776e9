import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { defineRules } from './define-rules.ts';
import type { Operator } from './operators/operator.ts';
import { RulesError } from './rules-error.ts';

const id = 'safeguards.training/2';
const about = { id: 'own', version: '1', dialect: 'monotone' } as const;
const event = { type: 'passed', params: { requirement: id } } as const;
const compared = { fact: 'features', path: `$['${id}']`, operator: 'equal' } as const;

test('a pack comes back as it was', () => {
  const pack = {
    ...about,
    rules: [{ name: id, event, conditions: { all: [{ ...compared, value: 'present' }] } }],
  } as const;
  expect(defineRules(liujiang, pack)).toBe(pack);
});

test('facts and operators of one’s own are known where they are named', () => {
  const isLong: Operator & { readonly name: 'isLong' } = {
    name: 'isLong',
    evaluate: () => ({ outcome: 'true', reasons: [] }),
    predicate: () => ({ zh: '长', en: 'long' }) as never,
  };
  const all = [{ fact: 'queue', operator: 'isLong', value: true }] as const;
  const pack = { ...about, rules: [{ name: id, event, conditions: { all } }] };
  const options = { facts: ['queue'], operators: [isLong] } as const;
  expect(defineRules(liujiang, pack, options).rules).toHaveLength(1);
});

test('what types cannot know is told when it runs, all at once', () => {
  const conditions = {
    all: [
      { name: 'nobody', ...compared, value: 'presnt' },
      { fact: 'elements', path: `$['${id}']['pictures']`, operator: 'equal', value: 3 },
    ],
  } as const;
  try {
    defineRules(liujiang, { ...about, rules: [{ name: id, event, conditions }] });
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    expect(error.code).toBe('invalid-rules');
    expect(error.problems.map(({ code }) => code)).toEqual(['number-in-rule']);
  }
  const { all } = conditions;
  try {
    const rules = [{ name: id, event, conditions: { all: [all[0], { ...all[1], value: 'x' }] } }];
    defineRules(liujiang, { ...about, rules });
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    expect(error.problems.map(({ code }) => code)).toEqual([
      'unknown-name',
      'unknown-word',
      'unknown-element',
    ]);
  }
});
