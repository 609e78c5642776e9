import type { ConditionTrace, Finding } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { RulesError } from '../language/rules-error.ts';
import type { GrantedWaiver } from './check-waivers.ts';
import { applyWaivers } from './waivers.ts';

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

const asOf = '2020-11-30';

test('what is wrong is told with what was expected, what was found and what comes near', () => {
  const wrong = {
    ...waiver,
    ground: 'emergencies' as never,
    reason: ' ',
    author: 3 as never,
    expiresOn: '2019-02-29',
  };
  try {
    applyWaivers([finding], [wrong, null as never], asOf);
    expect.unreachable();
  } catch (error) {
    const text = { zh: '非空文本', en: 'a text that is not empty' };
    const date = { zh: '存在的日期（YYYY-MM-DD）', en: 'a day that exists (YYYY-MM-DD)' };
    expect((error as RulesError).code).toBe('invalid-waivers');
    expect((error as RulesError).message).toMatch(/^豁免记录有误 \/ The waivers are not valid/);
    expect((error as RulesError).problems).toEqual([
      {
        code: 'unknown-word',
        path: 'waivers[0].ground',
        expected: {
          zh: '以下之一：nothing-to-publish、other-authority、not-public、site-migration、emergency',
          en: 'one of nothing-to-publish, other-authority, not-public, site-migration, emergency',
        },
        got: expect.stringContaining('emergencies'),
        nearest: ['emergency'],
      },
      {
        code: 'wrong-type',
        path: 'waivers[0].reason',
        expected: text,
        got: expect.any(String),
        nearest: [],
      },
      { code: 'wrong-type', path: 'waivers[0].author', expected: text, got: '3', nearest: [] },
      {
        code: 'wrong-date',
        path: 'waivers[0].expiresOn',
        expected: date,
        got: expect.any(String),
        nearest: [],
      },
      {
        code: 'wrong-type',
        path: 'waivers[1]',
        expected: { zh: '一条豁免', en: 'a waiver' },
        got: 'null',
        nearest: [],
      },
    ]);
  }
});

test.each<[Partial<GrantedWaiver>, string, string, string]>([
  [
    { expiresOn: '2020-11-29' },
    'expired-waiver',
    '豁免已于2020-11-29到期，未予采用。',
    'The waiver expired on 2020-11-29; it was not used.',
  ],
  [
    { grantedOn: '2020-12-01', expiresOn: '2021-01-01' },
    'future-waiver',
    '豁免于2020-12-01作出，晚于监测时间点，未予采用。',
    'The waiver was granted on 2020-12-01, after the monitoring date; it was not used.',
  ],
  [
    { requirement: 'y' },
    'unmatched-waiver',
    '豁免所指的要求“y”不在指标体系中，未予采用。',
    'The waiver names “y”, which is no requirement of the catalogue; it was not used.',
  ],
  [
    { onlyUnit: 'u' },
    'idle-waiver',
    '豁免所限定的情形未出现，或本项另有其他问题，未予采用（x/1）。',
    'The waiver is limited to something that did not occur, or x/1 has other problems; it was not used.',
  ],
])('one with %o is not used, and said so: %s', (change, code, zh, en) => {
  const { warnings } = applyWaivers(
    [{ ...finding, conditions: [condition('a', 'false')] }],
    [{ ...waiver, ...change }],
    asOf,
  );
  expect(warnings).toEqual([{ code, path: 'waivers[0]', message: { zh, en }, nearest: [] }]);
});

test('what another waiver makes idle is told of it by number', () => {
  const longer = { ...waiver, expiresOn: '2021-01-01' };
  const [warning] = applyWaivers([finding], [waiver, longer], asOf).warnings;
  expect(warning).toEqual({
    code: 'idle-waiver',
    path: 'waivers[0]',
    message: {
      zh: '本项已采用另一条豁免（第2条），本条未予采用（x/1）。',
      en: 'Another waiver (number 2) holds for x/1; this one was not used.',
    },
    nearest: [],
  });
});

test.each<[string, Partial<Finding>, Partial<GrantedWaiver>, boolean]>([
  [
    'a member of whom it does not arise stands against nothing',
    { members: [member('u', 'failed'), { unit: 'v', outcome: 'inapplicable', reasons: [] }] },
    { onlyUnit: 'u' },
    true,
  ],
  [
    'a condition that decides nothing stands against nothing',
    { conditions: [condition('a', 'false'), { ...condition('b', 'false'), deciding: false }] },
    { onlyCondition: 'a' },
    true,
  ],
  [
    'a condition that holds stands against nothing',
    { conditions: [condition('a', 'false'), condition('b', 'true')] },
    { onlyCondition: 'a' },
    true,
  ],
  [
    'what failed is not excused by a reason for which it might be open',
    { conditions: [condition('a', 'false')] },
    { onlyReason: 'fetch-failed' },
    false,
  ],
  [
    'what is open for another reason too is not excused by one',
    {
      conditions: [{ ...condition('a', 'unknown'), reasons: ['fetch-failed', 'unreadable-date'] }],
    },
    { onlyReason: 'fetch-failed' },
    false,
  ],
])('%s', (_, part, limits, holds) => {
  const { findings } = applyWaivers([{ ...finding, ...part }], [{ ...waiver, ...limits }], asOf);
  expect(findings[0]?.waiver !== undefined).toBe(holds);
});

test('of two that differ in their ground alone the same is shown, whatever their order', () => {
  const other = { ...waiver, ground: 'emergency' as const };
  const shown = (waivers: GrantedWaiver[]) =>
    applyWaivers([finding], waivers, asOf).findings[0]?.waiver;
  expect(shown([waiver, other])).toEqual(shown([other, waiver]));
});

test('of the same waiver many times the first holds', () => {
  const { warnings } = applyWaivers([finding], Array(5).fill(waiver), asOf);
  expect(warnings.map(({ path }) => path)).toEqual([1, 2, 3, 4].map((at) => `waivers[${at}]`));
});

test('findings, waivers and the day are asked for by name', () => {
  const paths = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return (error as RulesError).problems.map(({ path }) => path);
    }
    return [];
  };
  expect(paths(() => applyWaivers(null as never, 3 as never, '2020-11-31'))).toEqual([
    'findings',
    'waivers',
    'asOf',
  ]);
});

test('a finding that no waiver holds for stays as it is', () => {
  const [same] = applyWaivers([finding], [{ ...waiver, requirement: 'x/2' }], asOf).findings;
  expect(same).toBe(finding);
});
