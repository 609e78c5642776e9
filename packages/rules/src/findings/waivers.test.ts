import type { ConditionTrace, Finding } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { RulesError } from '../language/rules-error.ts';
import { applyWaivers, type GrantedWaiver } from './waivers.ts';

const finding: Finding = {
  requirement: 'x/1',
  outcome: 'failed',
  reasons: [],
  message: { zh: '', en: '' },
  conditions: [],
};
const waiver: GrantedWaiver = {
  requirement: 'x/1',
  ground: 'nothing-to-publish',
  reason: '本期无可发布内容',
  author: '区信息中心',
  grantedOn: '2020-06-01',
  expiresOn: '2020-11-30',
};

test.each<[string, Partial<GrantedWaiver>, boolean, string[]]>([
  ['on its last day', {}, true, []],
  ['granted on the day', { grantedOn: '2020-11-30' }, true, []],
  ['the day after its last', { expiresOn: '2020-11-29' }, false, ['expired-waiver']],
  [
    'granted the day after',
    { grantedOn: '2020-12-01', expiresOn: '2021-01-01' },
    false,
    ['future-waiver'],
  ],
  ['for no requirement', { requirement: 'x/2' }, false, ['unmatched-waiver']],
])('a waiver %s', (_, change, holds, codes) => {
  const { findings, warnings } = applyWaivers([finding], [{ ...waiver, ...change }], '2020-11-30');
  expect(findings[0]?.waiver !== undefined).toBe(holds);
  expect(findings[0]?.outcome).toBe('failed');
  expect(warnings.map(({ code }) => code)).toEqual(codes);
});

test('an unmatched waiver names the nearest requirement', () => {
  const { warnings } = applyWaivers([finding], [{ ...waiver, requirement: 'x/11' }], '2020-11-30');
  expect(warnings[0]?.nearest).toEqual(['x/1']);
});

test('of two that hold the one that holds longest is shown, whatever their order', () => {
  const longer = { ...waiver, expiresOn: '2021-01-01' };
  for (const waivers of [
    [waiver, longer],
    [longer, waiver],
  ]) {
    expect(applyWaivers([finding], waivers, '2020-11-30').findings[0]?.waiver).toEqual(longer);
  }
});

test('all that is wrong is listed', () => {
  const wrong = { ...waiver, ground: 'holiday' as never, reason: ' ', grantedOn: '2019-02-29' };
  try {
    applyWaivers([finding], [wrong], '2020-11-30');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(RulesError);
    expect((error as RulesError).problems.map(({ path }) => path)).toEqual([
      'waivers[0].ground',
      'waivers[0].reason',
      'waivers[0].grantedOn',
    ]);
  }
});

const condition = (name: string, outcome: ConditionTrace['outcome']): ConditionTrace => ({
  name,
  fact: 'elements',
  path: null,
  operator: 'equal',
  expected: 'present',
  actual: null,
  outcome,
  reasons: outcome === 'unknown' ? ['fetch-failed'] : [],
  deciding: true,
  message: { zh: '', en: '' },
});
const member = (unit: string, outcome: 'passed' | 'failed') => ({ unit, outcome, reasons: [] });

test.each<[string, Partial<Finding>, Partial<GrantedWaiver>[], boolean]>([
  ['the one failing', { conditions: [condition('a', 'false')] }, [{ onlyCondition: 'a' }], true],
  ['another', { conditions: [condition('a', 'false')] }, [{ onlyCondition: 'b' }], false],
  [
    'one of two',
    { conditions: [condition('a', 'false'), condition('b', 'false')] },
    [{ onlyCondition: 'a' }],
    false,
  ],
  [
    'both of two',
    { conditions: [condition('a', 'false'), condition('b', 'false')] },
    [{ onlyCondition: 'a' }, { onlyCondition: 'b' }],
    true,
  ],
  [
    'the only reason',
    { conditions: [condition('a', 'unknown')] },
    [{ onlyReason: 'fetch-failed' }],
    true,
  ],
  [
    'another reason',
    { conditions: [condition('a', 'unknown')] },
    [{ onlyReason: 'stale-observation' }],
    false,
  ],
  [
    'the one member',
    { members: [member('u', 'failed'), member('v', 'passed')] },
    [{ onlyUnit: 'u' }],
    true,
  ],
  [
    'one member of two',
    { members: [member('u', 'failed'), member('v', 'failed')] },
    [{ onlyUnit: 'u' }],
    false,
  ],
])('a waiver limited to %s', (_, part, limits, holds) => {
  const { findings, warnings } = applyWaivers(
    [{ ...finding, ...part }],
    limits.map((limit) => ({ ...waiver, ...limit })),
    '2020-11-30',
  );
  expect(findings[0]?.waiver !== undefined).toBe(holds);
  expect(warnings.map(({ code }) => code)).toEqual(holds ? [] : ['idle-waiver']);
});

test('one that is not used beside one that is is told, with the one that holds', () => {
  const longer = { ...waiver, expiresOn: '2021-01-01' };
  const { findings, warnings } = applyWaivers([finding], [waiver, longer], '2020-11-30');
  expect(findings[0]?.waiver).toEqual(longer);
  expect(warnings.map(({ code, path }) => [code, path])).toEqual([['idle-waiver', 'waivers[0]']]);
  expect(warnings[0]?.message.zh).toContain('第2条');
});

test('the same waiver twice is one too many', () => {
  const { warnings } = applyWaivers([finding], [waiver, waiver], '2020-11-30');
  expect(warnings.map(({ path }) => path)).toEqual(['waivers[1]']);
});

test('of narrow ones for one thing the longest holds, and the other is told', () => {
  const trace = { name: 'a', outcome: 'false', deciding: true, reasons: [] } as never;
  const failed = { ...finding, conditions: [trace] };
  const narrow = { ...waiver, onlyCondition: 'a' };
  const longer = { ...narrow, expiresOn: '2021-01-01' };
  const { findings, warnings } = applyWaivers([failed], [narrow, longer], '2020-11-30');
  expect(findings[0]?.waiver).toEqual(longer);
  expect(warnings.map(({ path }) => path)).toEqual(['waivers[0]']);
});

test.each([[null], [undefined], ['x/1'], [1n]])('%s is no waiver, and said so', (wrong) => {
  const apply = () => applyWaivers([finding], [wrong as never, waiver], '2020-11-30');
  expect(apply).toThrow(RulesError);
  expect(apply).toThrow(/waivers\[0\]/);
});

test('a field of any sort is told without stumbling over it', () => {
  const wrong = { ...waiver, ground: 1n, reason: Object.create(null) } as never;
  expect(() => applyWaivers([finding], [wrong], '2020-11-30')).toThrow(RulesError);
});
