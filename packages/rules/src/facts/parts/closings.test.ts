import type { DurationParameter, Reason } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import type { DateReading } from '../../evidence/observation.ts';
import type { ConsultationRecord } from '../../evidence/records.ts';
import { chinaWorkCalendar } from '../../time/calendars/china.ts';
import type { Context } from '../core/context.ts';
import { judgeDue, lastDayOf } from '../core/dues.ts';
import type { Merged } from '../core/merge.ts';
import { readClosing } from './closings.ts';

const asOf = '2020-11-30';
const context = { asOf, calendar: chinaWorkCalendar } as unknown as Context;
const within = (value: number, unit: string, bound = 'closed') =>
  ({ type: 'duration', value, unit, bound }) as DurationParameter;

// Counted by hand. 2020-10-01 to 08 is National Day; 10-10 is worked.
test.each<[string, DurationParameter, string | null]>([
  ['2020-09-30', within(1, 'workday'), '2020-10-09'],
  ['2020-09-30', within(2, 'workday'), '2020-10-10'],
  ['2020-09-30', within(2, 'workday', 'open'), '2020-10-09'],
  ['2020-01-31', within(1, 'month'), '2020-02-29'],
  ['2020-01-31', within(1, 'month', 'open'), '2020-02-28'],
  ['2020-11-01', within(10, 'day'), '2020-11-11'],
  ['1990-01-01', within(1, 'workday', 'open'), null],
  ['1990-01-01', within(1, 'workday'), null], // of that year no calendar is loaded
])('from %s, %o: through %s', (from, time, day) => {
  expect(lastDayOf(from, time, context)).toBe(day);
});

test('without a calendar working days cannot be told, civil days can', () => {
  const without = { ...context, calendar: undefined };
  expect(lastDayOf('2020-09-30', within(1, 'workday'), without)).toBeNull();
  expect(lastDayOf('2020-09-30', within(1, 'day'), without)).toBe('2020-10-01');
});

const from = '2020-10-01';
const stale: readonly Reason[] = ['stale-observation'];
const none: DateReading = { kind: 'none' };
const on = (day: string): DateReading => ({ kind: 'day', day });
const unknown = (reason: Reason): DateReading => ({ kind: 'unknown', reason });

test.each<[string, string, DateReading, readonly Reason[], object | undefined]>([
  [
    'done on the day it began',
    '2020-10-31',
    on(from),
    stale,
    { value: { from, due: '2020-10-31', done: from } },
  ],
  [
    'done the day before it began',
    '2020-10-31',
    on('2020-09-30'),
    [],
    { value: { unknown: ['conflicting-evidence'] } },
  ],
  [
    'done before it is due at all',
    '2021-01-01',
    on('2020-10-02'),
    [],
    { value: { from, due: '2021-01-01', done: '2020-10-02' } },
  ],
  [
    'contradicted, though not yet due',
    '2021-01-01',
    unknown('conflicting-evidence'),
    [],
    { value: { unknown: ['conflicting-evidence'] } },
  ],
  ['unreadable, though not yet due', '2021-01-01', unknown('unreadable-date'), [], undefined],
  ['due on the monitoring date', asOf, none, [], undefined],
  [
    'due the day before',
    '2020-11-29',
    none,
    [],
    { value: { from, due: '2020-11-29', done: null } },
  ],
  [
    'not seen, long ago',
    '2020-10-31',
    none,
    stale,
    { value: { from, due: '2020-10-31', done: null }, reasons: stale },
  ],
  [
    'unreadable',
    '2020-10-31',
    unknown('unreadable-date'),
    [],
    { value: { unknown: ['unreadable-date'] } },
  ],
  [
    'done after the monitoring date',
    '2020-10-31',
    { kind: 'later', day: '2020-12-01' },
    [],
    { value: { from, due: '2020-10-31', done: '2020-12-01' } },
  ],
])('what is due, %s', (_, due, done, doubts, item) => {
  expect(judgeDue(from, due, done, doubts, asOf)).toEqual(item);
});

const since = '2019-11-30';
const conflicting = { unknown: ['conflicting-evidence'] };

function closing(record: ConsultationRecord, more: object = {}) {
  const seenIn = () => ({ own: null, since: '2020-12-01', until: null });
  const merged = {
    record,
    seenIn,
    conflicting: false,
    ...more,
  } as unknown as Merged<ConsultationRecord>;
  return readClosing(merged, { since, time: within(1, 'month') }, context);
}

test.each<[string, ConsultationRecord, object | undefined]>([
  [
    'with its result',
    { opensAt: '2020-09-01', closesAt: '2020-09-30', feedbackAt: '2020-10-08' },
    { from: '2020-09-30', due: '2020-10-30', done: { kind: 'day', day: '2020-10-08' } },
  ],
  [
    'opened, closed and answered on one day',
    { opensAt: '2020-09-30', closesAt: '2020-09-30', feedbackAt: '2020-09-30' },
    { from: '2020-09-30', due: '2020-10-30', done: { kind: 'day', day: '2020-09-30' } },
  ],
  [
    'without a day of opening',
    { closesAt: '2020-09-30', feedbackAt: '2020-10-08' },
    { from: '2020-09-30', due: '2020-10-30', done: { kind: 'day', day: '2020-10-08' } },
  ],
  [
    'without a result',
    { opensAt: '2020-09-01', closesAt: '2020-09-30', feedbackAt: null },
    { from: '2020-09-30', due: '2020-10-30', done: { kind: 'none' } },
  ],
  ['closed before it opened', { opensAt: '2020-09-30', closesAt: '2020-09-29' }, conflicting],
  [
    'answered before it opened',
    { opensAt: '2020-09-30', closesAt: '2020-10-05', feedbackAt: '2020-09-29' },
    conflicting,
  ],
  ['not begun', { opensAt: '2020-12-01' }, undefined],
  ['begun, its end not printed', { opensAt: asOf }, { unknown: ['missing-fact'] }],
  ['its end not printed', { closesAt: null }, { unknown: ['missing-fact'] }],
  ['its end unreadable', { closesAt: '月底' }, { unknown: ['unreadable-date'] }],
  [
    'closed on the monitoring date',
    { closesAt: asOf, feedbackAt: null },
    { from: asOf, due: '2020-12-30', done: { kind: 'none' } },
  ],
  ['closed the day after', { closesAt: '2020-12-01' }, undefined],
  [
    'closed on the first day of the window',
    { closesAt: since, feedbackAt: null },
    { from: since, due: '2019-12-30', done: { kind: 'none' } },
  ],
  ['closed the day before the window', { closesAt: '2019-11-29' }, undefined],
])('a consultation %s', (_, record, expected) => {
  expect(closing(record)).toEqual(expected);
});

test('records of one consultation that contradict each other settle nothing', () => {
  const record = { opensAt: '2020-09-01', closesAt: '2020-09-30', feedbackAt: '2020-10-08' };
  expect(closing(record, { conflicting: true })).toEqual(conflicting);
});

test('where the last day cannot be reckoned it is said', () => {
  const merged = {
    record: { closesAt: '2020-09-30' },
    seenIn: () => ({ own: null, since: null, until: null }),
    conflicting: false,
  } as unknown as Merged<ConsultationRecord>;
  const without = { ...context, calendar: undefined };
  expect(readClosing(merged, { since, time: within(5, 'workday') }, without)).toEqual({
    unknown: ['calendar-not-covered'],
  });
});
