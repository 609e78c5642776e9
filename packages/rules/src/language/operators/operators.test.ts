import { getRequirement, liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { attestedAs, everyAttestedIn } from './attested-as.ts';
import { countAtLeast, countAtMost } from './count.ts';
import { everyFact, someFact } from './decorators.ts';
import { everyAtMost } from './every-at-most.ts';
import { everyDoneOnTime } from './every-done-on-time.ts';
import { everyEqual } from './every-equal.ts';
import { everyMatchesFormat } from './every-matches-format.ts';
import { everySame } from './every-same.ts';
import { compareBy, type Operator } from './operator.ts';
import { contains, doesNotContain, equal, isIn, lessThan, notEqual, notIn } from './stock.ts';
import { updatedWithin } from './updated-within.ts';

const window = (since?: string) => ({
  type: 'duration',
  value: 1,
  unit: 'year',
  bound: 'closed',
  since,
});
const count = (value: number, bound: string, limit = 'at-least') => ({
  type: 'count',
  limit,
  value,
  bound,
});
const series = (dates: string[], reasons: string[] = []) => ({ dates, reasons });
const between = (min: number, max: number | null, reasons: string[] = []) => ({
  min,
  max,
  reasons,
});
const list = (values: unknown[], reasons: string[] = []) => ({
  items: values.map((value, index) => ({ label: `第${index + 1}项`, value })),
  reasons,
});
const late = (value: unknown, reasons: string[]) => ({
  items: [{ label: '甲', value, reasons }],
  reasons: [],
});
const due = (done: string | null) => ({ from: '2020-09-30', due: '2020-10-09', done });
const day = { type: 'duration', value: 1, unit: 'workday', bound: 'closed' };
const format = { type: 'format', value: 'YYYY-MM-DD' };
const open = ['incomplete-list'];
const gone = { unknown: ['fetch-failed'] };

type Row = [Operator, unknown, unknown, string];

test.each<Row>([
  [updatedWithin, series(['2019-12-01', '2019-11-30']), window('2019-11-30'), 'true'],
  [updatedWithin, series(['2019-11-30']), window('2019-11-30'), 'true'],
  [updatedWithin, series(['2019-11-29']), window('2019-11-30'), 'false'],
  [updatedWithin, series(['2019-11-30'], open), window('2019-11-30'), 'true'],
  [updatedWithin, series(['2019-11-29'], open), window('2019-11-30'), 'incomplete-list'],
  [updatedWithin, series([]), window('2019-11-30'), 'false'],
  [updatedWithin, series([], ['stale-observation']), window('2019-11-30'), 'stale-observation'],
  [updatedWithin, series(['2019-12-01']), window(), 'missing-fact'],
  [updatedWithin, undefined, window('2019-11-30'), 'missing-fact'],
  [updatedWithin, series(['2019-12-01']), undefined, 'missing-fact'],
  [updatedWithin, gone, window('2019-11-30'), 'fetch-failed'],
  [updatedWithin, '2020-01-01', window('2019-11-30'), 'missing-fact'],

  [countAtLeast, between(6, 6), count(6, 'closed'), 'true'],
  [countAtLeast, between(6, 6), count(6, 'open'), 'false'],
  [countAtLeast, between(7, null, open), count(6, 'open'), 'true'],
  [countAtLeast, between(5, 5), count(6, 'closed'), 'false'],
  [countAtLeast, between(5, 6, ['unreadable-date']), count(6, 'closed'), 'unreadable-date'],
  [countAtLeast, between(4, 5, ['unreadable-date']), count(6, 'closed'), 'false'],
  [countAtLeast, between(0, null, open), count(6, 'closed'), 'incomplete-list'],
  [countAtLeast, between(9, 9), count(6, 'closed', 'at-most'), 'missing-fact'],
  [countAtLeast, between(3, 3), count(3, 'closed', 'exactly'), 'true'],
  [countAtMost, between(1, 1), count(6, 'closed', 'at-least'), 'missing-fact'],
  [countAtMost, between(1, 1), count(1, 'closed', 'at-most'), 'true'],
  [countAtMost, between(1, 1), count(1, 'open', 'at-most'), 'false'],
  [countAtMost, between(2, null, open), count(1, 'closed', 'at-most'), 'false'],
  [countAtMost, between(1, null, open), count(1, 'closed', 'at-most'), 'incomplete-list'],

  [everyDoneOnTime, list([due('2020-10-09')]), day, 'true'],
  [everyDoneOnTime, list([due('2020-10-10')]), day, 'false'],
  [everyDoneOnTime, list([due('2020-10-08'), due(null)], open), day, 'false'],
  [everyDoneOnTime, list([due('2020-10-08')], open), day, 'incomplete-list'],
  [everyDoneOnTime, list([]), day, 'empty-list'],
  [everyDoneOnTime, list([], open), day, 'incomplete-list'],
  [everyDoneOnTime, list([due('2020-10-08'), gone]), day, 'fetch-failed'],
  [everyDoneOnTime, late(due(null), ['stale-observation']), day, 'stale-observation'],
  [everyDoneOnTime, late(due('2020-10-09'), ['stale-observation']), day, 'true'],

  [everyEqual, list([true, true]), true, 'true'],
  [everyEqual, list([true, false], open), true, 'false'],
  [everyEqual, list([true, gone]), true, 'fetch-failed'],
  [everyEqual, list([true, 3]), true, 'missing-fact'],
  [everyAtMost, list([1, 1]), count(1, 'closed', 'at-most'), 'true'],
  [everyAtMost, list([1]), count(1, 'closed', 'at-least'), 'missing-fact'],
  [everyAtMost, list([1, 2]), count(1, 'closed', 'at-most'), 'false'],
  [everyAtMost, list([1]), count(1, 'open', 'at-most'), 'false'],
  [everySame, list([['a'], ['b'], []]), true, 'true'],
  [everySame, list([['a', 'b']]), true, 'false'],
  [everyMatchesFormat, list(['2020-11-30']), format, 'true'],
  [everyMatchesFormat, list(['2020-11-30', null]), format, 'false'],
  [everyMatchesFormat, list([gone]), format, 'fetch-failed'],

  [equal, 'present', 'present', 'true'],
  [equal, 'absent', 'present', 'false'],
  [equal, gone, 'present', 'fetch-failed'],
  [equal, null, null, 'true'],
  [notEqual, undefined, 'present', 'missing-fact'],
  [isIn, 'inapplicable', ['present', 'inapplicable'], 'true'],
  [notIn, 'absent', ['present', 'inapplicable'], 'true'],
  [contains, ['a', gone], 'a', 'true'],
  [contains, ['a', gone], 'b', 'fetch-failed'],
  [doesNotContain, ['a', gone], 'b', 'fetch-failed'],
  [lessThan, '2 apples', 3, 'false'],
  [lessThan, '2', 3, 'true'],
  [lessThan, 'apples', 3, 'false'],
  [everyFact(equal), ['a', 'a'], 'a', 'true'],
  [everyFact(equal), ['a', gone, 'b'], 'a', 'false'],
  [everyFact(equal), [], 'a', 'empty-list'],
  [someFact(equal), ['a', gone], 'a', 'true'],
  [someFact(equal), ['b', gone], 'a', 'fetch-failed'],
  [someFact(equal), [], 'a', 'false'],
])('$name', (operator, actual, expected, result) => {
  const { outcome, reasons } = compareBy(operator, actual, expected);
  expect(outcome === 'unknown' ? reasons.join() : outcome).toBe(result);
});

describe('what was vouched though it does not decide is said, with why', () => {
  const said = (more: object) => ({ outcome: 'not-met', by: '评估组', on: '2020-11-01', ...more });
  const predicateOf = (reason: string, ...words: readonly object[]) => {
    const actual = { unknown: [reason], said: words.map((one) => ({ ...one, reason })) };
    const verdict = compareBy(attestedAs, actual, 'met');
    const requirement = getRequirement(liujiang, 'design.topics/3');
    return attestedAs.predicate({ actual, expected: 'met', verdict, requirement });
  };

  test.each<[string, string, readonly object[], string, string]>([
    [
      'found before the monitoring date',
      'stale-observation',
      [said({})],
      '尚不能认定：评估组于2020-11-01认定不符合要求（早于监测时间点，其后可能已整改）',
      'cannot be told: not as required, as found by 评估组 on 2020-11-01 (before the monitoring date, and may have been put right since)',
    ],
    [
      'expired',
      'expired-evidence',
      [said({ outcome: 'met', until: '2020-11-15' })],
      '尚不能认定：评估组于2020-11-01认定符合要求（有效期至2020-11-15，已过期）',
      'cannot be told: as required, as found by 评估组 on 2020-11-01 (good until 2020-11-15, and expired)',
    ],
    [
      'two that differ',
      'conflicting-evidence',
      [said({}), said({ outcome: 'met', by: '区信息中心' })],
      '尚不能认定：评估组于2020-11-01认定不符合要求（与其他认定相互矛盾），区信息中心于2020-11-01认定符合要求（与其他认定相互矛盾）',
      'cannot be told: not as required, as found by 评估组 on 2020-11-01 (contradicted by others); as required, as found by 区信息中心 on 2020-11-01 (contradicted by others)',
    ],
    [
      'what was seen differs',
      'conflicting-evidence',
      [said({ outcome: 'inapplicable' })],
      '尚不能认定：评估组于2020-11-01认定不涉及（与所见情况不符）',
      'cannot be told: does not arise, as found by 评估组 on 2020-11-01 (contradicted by what was seen)',
    ],
    [
      'nobody',
      'needs-person',
      [],
      '尚无人认定（需人工判断）',
      "not vouched for (needs a person's judgement)",
    ],
  ])('%s', (_, reason, words, zh, en) => {
    expect(predicateOf(reason, ...words)).toEqual({ zh, en, bracketed: true });
  });

  test('of members, by member', () => {
    const value = { unknown: ['stale-observation'], said: [said({ reason: 'stale-observation' })] };
    const actual = { items: [{ label: '拉堡镇', unit: 'labao', value }], reasons: [] };
    const verdict = compareBy(everyAttestedIn, actual, ['met']);
    const requirement = getRequirement(liujiang, 'disclosure.basic.documents/3');
    const expected = ['met'];
    const entries = everyAttestedIn.entries?.(actual, expected);
    const { zh } = everyAttestedIn.predicate({ actual, expected, verdict, entries, requirement });
    expect(zh).toContain('：拉堡镇评估组于2020-11-01认定不符合要求（早于监测时间点');
  });
});
