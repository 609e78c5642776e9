import type { DurationParameter } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { EvidenceError } from '../input/error.ts';
import { addDays, addDuration, chinaDate, subtractDuration, weekdayOf } from './dates.ts';

describe('chinaDate', () => {
  test.each<[Date | number | string, string]>([
    ['2020-11-29T15:59:59.999Z', '2020-11-29'],
    ['2020-11-29T16:00:00Z', '2020-11-30'],
    ['2020-12-31T23:30:00-05:00', '2021-01-01'],
    [new Date('2020-02-28T16:00:00Z'), '2020-02-29'],
    [0, '1970-01-01'],
  ])('%s falls on %s', (instant, day) => {
    expect(chinaDate(instant)).toBe(day);
  });

  test.each([
    '2020-11-30T10:00:00',
    '2020-11-30',
    'yesterday',
    Number.NaN,
    8.64e15,
    '9999-12-31T23:00:00Z', // in China the year 10000
    '0000-06-01T00:00:00Z',
    '0001-01-01T00:00:00+14:00', // in China the year before the first
  ])('%s is no instant', (value) => {
    expect(() => chinaDate(value)).toThrow(EvidenceError);
  });
});

describe('calendar arithmetic', () => {
  test.each<[string, number, DurationParameter['unit'], string]>([
    ['2020-08-31', 6, 'month', '2020-02-29'],
    ['2021-08-31', 6, 'month', '2021-02-28'],
    ['2020-02-29', 1, 'year', '2019-02-28'],
    ['2020-11-30', 1, 'year', '2019-11-30'],
    ['2020-03-31', 1, 'month', '2020-02-29'],
    ['2020-05-31', 1, 'quarter', '2020-02-29'],
    ['2020-03-14', 2, 'week', '2020-02-29'],
    ['2020-03-14', 14, 'day', '2020-02-29'],
    ['2020-11-30', 3, 'month', '2020-08-30'],
  ])('%s less %d %s is %s', (day, value, unit, expected) => {
    expect(subtractDuration(day, { value, unit })).toBe(expected);
  });

  test.each<[string, number, DurationParameter['unit'], string]>([
    ['2020-01-31', 1, 'month', '2020-02-29'],
    ['2019-01-31', 1, 'month', '2019-02-28'],
    ['2020-02-29', 1, 'month', '2020-03-29'],
    ['2020-02-29', 1, 'year', '2021-02-28'],
    ['2020-12-31', 1, 'day', '2021-01-01'],
  ])('%s and %d %s is %s', (day, value, unit, expected) => {
    expect(addDuration(day, { value, unit })).toBe(expected);
  });

  test('what cannot be written with four digits of the year is the last or first day that can', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0001-01-01', -1)).toBe('0001-01-01');
    expect(addDays('2020-01-01', 1e9)).toBe('9999-12-31');
    expect(addDuration('9999-06-01', { value: 1, unit: 'year' })).toBe('9999-12-31');
    expect(subtractDuration('0001-06-01', { value: 1, unit: 'year' })).toBe('0001-01-01');
    expect(subtractDuration('0051-03-31', { value: 13, unit: 'month' })).toBe('0050-02-28');
  });

  test('seconds and working days are not of the civil calendar', () => {
    expect(addDuration('2020-01-01', { value: 1, unit: 'workday' })).toBe(undefined);
    expect(subtractDuration('2020-01-01', { value: 3, unit: 'second' })).toBe(undefined);
  });

  test('days on which clocks change somewhere are days like others', () => {
    // New York changed on 2020-03-08 and 2020-11-01, Shanghai last in 1991.
    expect(addDays('2020-03-07', 2)).toBe('2020-03-09');
    expect(subtractDuration('2020-11-02', { value: 1, unit: 'day' })).toBe('2020-11-01');
    expect(subtractDuration('1991-10-15', { value: 6, unit: 'month' })).toBe('1991-04-15');
  });

  test('2020-11-30 was a Monday', () => {
    expect(weekdayOf('2020-11-30')).toBe(1);
  });
});
