import { expect, test } from 'vitest';
import { attestedAs, everyAttestedIn } from './attested-as.ts';
import { countAtLeast, countAtMost } from './count.ts';
import { everyFact } from './decorators.ts';
import { everyOperator } from './every.ts';
import { everyAtMost } from './every-at-most.ts';
import { everyDoneOnTime } from './every-done-on-time.ts';
import { everyEqual } from './every-equal.ts';
import { everyIn } from './every-in.ts';
import { everyMatchesFormat } from './every-matches-format.ts';
import { everyMeets } from './every-meets.ts';
import { everySame } from './every-same.ts';
import { compareBy, type Operator } from './operator.ts';
import {
  contains,
  doesNotContain,
  equal,
  greaterThan,
  greaterThanInclusive,
  isIn,
  lessThan,
  lessThanInclusive,
  notEqual,
  notIn,
} from './stock.ts';
import { updatedWithin } from './updated-within.ts';
import { isNegative, listOperators } from './vocabulary.ts';

const list = (...values: unknown[]) => ({
  items: values.map((value, index) => ({ label: `第${index + 1}项`, value })),
  reasons: [],
});
const unit = { zh: '个', en: 'pieces' };
const day = { type: 'duration', value: 1, unit: 'workday', bound: 'closed' };
const since = { ...day, since: '2020-01-01' };
const series = { dates: ['2020-06-01'], reasons: [] };
const most = { type: 'count', limit: 'at-most', value: 3, bound: 'closed', unit };
const least = { ...most, limit: 'at-least' };
const three = { min: 3, max: 3, reasons: [] };
const format = { type: 'format', value: 'YYYY-MM-DD' };
const done = { from: '2020-09-30', due: '2020-10-09', done: '2020-10-08' };
const met = { outcome: 'met', by: '评估组', on: '2020-12-01' };
const range = { type: 'range', min: 2, max: 4, bound: 'closed', unit };
const gone = { unknown: ['fetch-failed'] };

// What has another shape than the operator compares says nothing either way.
test.each<[Operator, unknown, unknown]>([
  [updatedWithin, { dates: 'x', reasons: [] }, since],
  [updatedWithin, { dates: [] }, since],
  [updatedWithin, null, since],
  [updatedWithin, series, day],
  [updatedWithin, series, { ...since, type: 'count' }],
  [updatedWithin, series, null],

  [countAtLeast, { min: '3', max: 3, reasons: [] }, least],
  [countAtLeast, { min: 3, max: 3 }, least],
  [countAtLeast, null, least],
  [countAtLeast, three, { ...least, type: 'range' }],
  [countAtLeast, three, { ...least, value: '3' }],
  [countAtLeast, three, null],
  [countAtMost, 'three', most],
  [countAtMost, three, 3],

  [everyDoneOnTime, list(null), day],
  [everyDoneOnTime, list('2020-10-08'), day],
  [everyDoneOnTime, list({ ...done, due: 3 }), day],
  [everyDoneOnTime, list({ ...done, done: 3 }), day],
  [everyDoneOnTime, list({ due: '2020-10-09' }), day],
  [everyDoneOnTime, list(done), null],
  [everyDoneOnTime, list(done), { ...day, type: 'count' }],
  [everyDoneOnTime, list(done), { ...day, value: '1' }],
  [everyDoneOnTime, list(done), { value: 1 }],

  [everyEqual, list(3), 3],
  [everyIn, list(3), ['met']],
  [everyIn, list(true), [true]],
  [everyIn, list('met'), 'met'],
  [everyIn, list('met'), ['met', 3]],
  [everyIn, list('met'), null],
  [everyAtMost, list('3'), most],
  [everyAtMost, list(3), null],
  [everyMatchesFormat, list(3), format],
  [everyMatchesFormat, list('2020-11-30'), null],
  [everyMatchesFormat, list('2020-11-30'), { ...format, type: 'count' }],
  [everyMatchesFormat, list('2020-11-30'), { ...format, value: 3 }],
  [everyMatchesFormat, list('2020-11-30'), { value: 'YYYY-MM-DD' }],
  [everySame, list('a'), true],
  [everySame, list(['a', 3]), true],
  [everySame, list(['a']), false],
  [everyMeets, list('3'), most],
  [everyMeets, list(3), null],
  [everyMeets, list(3), { ...range, min: '2' }],
  [everyMeets, list(3), { ...range, max: '4' }],
  [everyMeets, list(3), { ...most, value: '3' }],
  [everyMeets, list(3), { ...most, type: 'format' }],
  [everyMeets, list(3), { ...day, value: '3' }],

  [attestedAs, { outcome: 'met' }, 'met'],
  [attestedAs, { by: '评估组' }, 'met'],
  [attestedAs, null, 'met'],
  [everyAttestedIn, list('met'), ['met']],
  [everyAttestedIn, list(met), ['met', 3]],
  [everyAttestedIn, list(met), 'met'],
  [everyAttestedIn, { items: [met] }, ['met']],
  [everyAttestedIn, { reasons: [] }, ['met']],
])('$name of %o with %o is not known', (operator, actual, expected) => {
  expect(compareBy(operator, actual, expected)).toEqual({
    outcome: 'unknown',
    reasons: ['missing-fact'],
  });
});

test.each<[Operator, unknown, unknown, string]>([
  [attestedAs, met, 'met', 'true'],
  [attestedAs, met, 'inapplicable', 'false'],
  [everyAttestedIn, list(met, { ...met, outcome: 'inapplicable' }), ['met'], 'false'],
  [everyAttestedIn, list(met), ['met', 'inapplicable'], 'true'],
  [everyIn, list('present', 'inapplicable'), ['present', 'inapplicable'], 'true'],
  [everyIn, list('present', 'absent'), ['present', 'inapplicable'], 'false'],
  [everyEqual, list('a', 'a'), 'a', 'true'],
  [everyAtMost, list(2), { ...most, bound: 'open' }, 'true'],
  [everyAtMost, list(3), { ...most, bound: 'open' }, 'false'],
  [everyMatchesFormat, list(null), format, 'false'],
  [countAtMost, { min: 2, max: 2, reasons: [] }, { ...most, bound: 'open' }, 'true'],

  // 2 to 4, both ends included; without them only 3.
  [everyMeets, list(2, 3, 4), range, 'true'],
  [everyMeets, list(1), range, 'false'],
  [everyMeets, list(5), range, 'false'],
  [everyMeets, list(3), { ...range, bound: 'open' }, 'true'],
  [everyMeets, list(2), { ...range, bound: 'open' }, 'false'],
  [everyMeets, list(4), { ...range, bound: 'open' }, 'false'],
  [everyMeets, list(1), day, 'true'],
  [everyMeets, list(1.1), day, 'false'],
  [everyMeets, list(1), { ...day, bound: 'open' }, 'false'],
  [everyMeets, list(3), least, 'true'],
  [everyMeets, list(2), least, 'false'],
  [everyMeets, list(3), { ...least, bound: 'open' }, 'false'],
  [everyMeets, list(3), most, 'true'],
  [everyMeets, list(4), most, 'false'],
  [everyMeets, list(3), { ...most, bound: 'open' }, 'false'],
  [everyMeets, list(3), { ...most, limit: 'exactly' }, 'true'],
  [everyMeets, list(2), { ...most, limit: 'exactly' }, 'false'],
  [everyMeets, list(4), { ...most, limit: 'exactly' }, 'false'],
  [everyMeets, list(null), most, 'false'], // nothing was found to measure

  [notEqual, 'a', 'b', 'true'],
  [notEqual, 'a', 'a', 'false'],
  [lessThan, 2, 3, 'true'],
  [lessThan, 3, 3, 'false'],
  [lessThanInclusive, 3, 3, 'true'],
  [lessThanInclusive, 4, 3, 'false'],
  [greaterThan, 4, 3, 'true'],
  [greaterThan, 3, 3, 'false'],
  [greaterThanInclusive, 3, 3, 'true'],
  [greaterThanInclusive, 2, 3, 'false'],
  [greaterThan, { valueOf: () => 4 }, 3, 'false'], // an object is no number, whatever it turns into
  [contains, 'abc', 'a', 'false'],
  [contains, ['b'], 'a', 'false'],
  [doesNotContain, ['b'], 'a', 'true'],
  [doesNotContain, ['a'], 'a', 'false'],
  [notIn, 'a', ['a'], 'false'],
  [isIn, {}, 'see [object Object]', 'true'],
  [isIn, ['a', 'b'], 'a,b', 'true'],
  [isIn, ['a'], '[object Object]', 'false'],
  [everyFact(equal), 'a', 'a', 'false'],
  [everyEqual, { items: [{ label: '甲', value: false, reasons: [] }], reasons: [] }, true, 'false'],
  // What has no text of its own is looked for, and compared, all the same.
  [isIn, Object.create(null), 'abc', 'false'],
  [lessThan, Object.create(null), 3, 'false'],
])('$name of %o with %o is %s', (operator, actual, expected, outcome) => {
  expect(compareBy(operator, actual, expected).outcome).toBe(outcome);
});

test.each([isIn, notIn])('$name looks nothing up in what is neither a text nor a list', (one) => {
  expect(compareBy(one, 'a', 3).reasons).toEqual(['missing-fact']);
});

test('what it is compared with may be unknown too, with its own reasons', () => {
  for (const operator of [equal, notEqual, updatedWithin, everyMeets]) {
    expect(compareBy(operator, 'a', gone).reasons).toEqual(['fetch-failed']);
  }
});

test('every operator stands in the vocabulary once, and under both decorators', () => {
  const names = listOperators().map(({ name }) => name);
  expect(names).toHaveLength(66);
  expect(new Set(names).size).toBe(66);
  expect(names).toEqual(
    expect.arrayContaining(['equal', 'everyFact:in', 'someFact:updatedWithin', 'everyMeets']),
  );
});

test('a decorated operator takes the parameters of the one it decorates', () => {
  expect(everyFact(updatedWithin).parameters).toEqual(['duration']);
  expect('parameters' in everyFact(equal)).toBe(false);
  const own = { ...everyMeets, isValue: () => true, isExpected: () => true, test: () => true };
  const words = { kept: () => ({ zh: '', en: '' }), broken: () => ({ zh: '', en: '' }) };
  expect(everyOperator({ ...own, ...words } as never).parameters).toEqual(everyMeets.parameters);
});

test('only what denies is negative, decorated or not', () => {
  const negative = listOperators().filter(({ name }) => isNegative(name));
  expect(negative.map(({ name }) => name)).toEqual(
    ['notEqual', 'notIn', 'doesNotContain'].flatMap((name) => [
      name,
      `everyFact:${name}`,
      `someFact:${name}`,
    ]),
  );
});
