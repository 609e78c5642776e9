import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { liujiangRules } from '../liujiang/pack.ts';
import { type RuleCase, runRuleCases } from './rule-cases.ts';

const options = { catalogue: liujiang, rules: liujiangRules };
const unused = {
  requirement: 'safeguards.training/2',
  title: '培训照片',
  met: true,
};
const ruleCase: RuleCase = {
  name: '培训',
  asOf: '2020-11-30',
  evidence: {
    trainings: { records: [{ heldAt: '2020-05-18' }] },
    samples: { records: [unused, unused] },
  },
  expected: { 'safeguards.training/2': { outcome: 'passed' } },
};

function run(warnings?: RuleCase['warnings']) {
  const given = warnings === undefined ? ruleCase : { ...ruleCase, warnings };
  const [result] = runRuleCases([given], options);
  return result ?? expect.unreachable();
}

const there = run().warnings.map(({ code, path }) => ({ code, path }));
const none = { requirement: '', expected: null, actual: null };

test('warnings are told, and are no differences unless a case says which it expects', () => {
  expect(there.length).toBeGreaterThan(0);
  expect(there.every(({ code }) => code === 'unused-evidence')).toBe(true);
  expect(run().differences).toEqual([]);
});

test('warnings that are expected are no differences, by code or by place', () => {
  expect(run(there).differences).toEqual([]);
  expect(run([{ code: 'unused-evidence' }]).differences).toEqual([]);
});

test('a warning that nobody expected is a difference, and so is one that is missing', () => {
  expect(run([]).differences).toEqual(
    there.map((warning) => ({ ...none, warning: { is: 'unexpected', ...warning } })),
  );
  const missing = { code: 'unused-evidence', path: 'samples.records[9]' } as const;
  expect(run([...there, missing]).differences).toEqual([
    { ...none, warning: { is: 'missing', ...missing } },
  ]);
});
