import { liujiang } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { runRuleCases } from '../findings/rule-cases.ts';
import { compileRules } from '../language/compile.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { allCases } from './all.cases.ts';
import { safeguardsCases } from './other.cases.ts';
import { liujiangRules } from './pack.ts';

const options = {
  catalogue: liujiang,
  rules: compileRules(liujiangRules),
  calendar: chinaWorkCalendar,
};

test.each(allCases.map((ruleCase) => [ruleCase.name, ruleCase] as const))('%s', (_, ruleCase) => {
  expect(runRuleCases([ruleCase], options)[0]?.differences).toEqual([]);
});

test('evidence that has expired decides nothing, and every finding that it decided says so', () => {
  const expired = allCases.map(({ evidence, expected, ...ruleCase }) => {
    const decided = Object.entries(expected).filter(
      ([, { outcome }]) => outcome !== 'cantTell' && outcome !== 'untested',
    );
    const none = { ...ruleCase, evidence: { ...Object(evidence), expiresOn: '2018-01-01' } };
    const [result] = runRuleCases([{ ...none, expected: {} }], options);
    const open = new Map(result?.differences.map((one) => [one.requirement, one.actual]));
    return { name: ruleCase.name, found: decided.map(([requirement]) => open.get(requirement)) };
  });
  for (const { name, found } of expired) {
    const open = { outcome: 'cantTell', reasons: expect.arrayContaining(['expired-evidence']) };
    expect([name, ...found]).toEqual([name, ...found.map(() => expect.objectContaining(open))]);
  }
});

test('the runner tells what came out otherwise, and what nobody expected', () => {
  const [first] = safeguardsCases;
  if (first === undefined) return expect.unreachable();
  const run = (expected: object) =>
    runRuleCases([{ ...first, expected: expected as typeof first.expected }], options)[0]
      ?.differences;
  expect(run({})).toMatchObject([{ requirement: 'safeguards.training/2', expected: null }]);
  expect(run({ 'safeguards.training/2': { outcome: 'failed' } })).toHaveLength(1);
  expect(
    run({ 'safeguards.training/2': { outcome: 'passed' }, 'x/1': { outcome: 'passed' } }),
  ).toMatchObject([{ requirement: 'x/1', actual: null }]);
});

test('the runner hands on what was warned of', () => {
  const [first] = safeguardsCases;
  if (first === undefined) return expect.unreachable();
  const evidence = {
    ...Object(first.evidence),
    samples: { records: [{ requirement: 'x/1', met: true }] },
  };
  const [plain, warned] = runRuleCases([first, { ...first, evidence }], options);
  expect(warned?.differences).toEqual([]);
  expect(warned?.warnings).toEqual([
    ...(plain?.warnings ?? []),
    expect.objectContaining({
      code: 'unknown-requirement',
      path: 'samples.records[0].requirement',
    }),
  ]);
});

test('every requirement that has a rule has a case for each way it can come out', () => {
  const seen = new Map<string, Set<string>>();
  for (const { expected } of allCases) {
    for (const [requirement, { outcome }] of Object.entries(expected)) {
      const outcomes = seen.get(requirement) ?? new Set();
      const open = outcome === 'cantTell' || outcome === 'untested';
      seen.set(requirement, outcomes.add(open ? 'unknown' : outcome));
    }
  }
  for (const [id, { inapplicable }] of options.rules.byRequirement) {
    const ways = ['failed', 'passed', 'unknown'];
    const wanted = inapplicable === undefined ? ways : [...ways, 'inapplicable'];
    expect([id, [...(seen.get(id) ?? [])].sort()]).toEqual([id, wanted.sort()]);
  }
});
