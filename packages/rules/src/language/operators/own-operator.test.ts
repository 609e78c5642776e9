import { expect, test } from 'vitest';
import { compileRules } from '../compile.ts';
import { evaluate } from '../evaluate.ts';
import type { RulePack } from '../rule.ts';
import type { Operator } from './operator.ts';

const pack: RulePack = {
  id: 'own',
  version: '1',
  dialect: 'general',
  rules: [
    {
      name: 'own',
      conditions: { all: [{ fact: 'mine', operator: 'fits', value: 1 }] },
      event: { type: 'passed', params: { requirement: 'a/1' } },
    },
  ],
};

function judgeBy(answer: unknown) {
  const words = { zh: '甲', en: 'A' };
  const fits = { name: 'fits', evaluate: () => answer, predicate: () => words } as Operator;
  const rules = compileRules(pack, { operators: [fits], facts: ['mine'] });
  return evaluate(rules, { mine: 1 }).verdict(rules.rules[0]?.root ?? -1);
}

test.each([
  [{ outcome: 'true', reasons: [] }],
  [{ outcome: 'false', reasons: [] }],
  [{ outcome: 'unknown', reasons: ['fetch-failed'] }],
])('%j of an operator of one’s own is its verdict', (answer) => {
  expect(judgeBy(answer)).toEqual(answer);
});

test.each([
  [true],
  [false],
  [undefined],
  ['true'],
  [{}],
  [{ outcome: 'nope', reasons: [] }],
  [{ outcome: 'unknown' }],
  [{ outcome: 'unknown', reasons: ['nonsense'] }],
])('%j is no verdict, and is not taken for "true"', (answer) => {
  expect(() => judgeBy(answer)).toThrow("operators['fits'].evaluate(…)");
});
