import { fc, test } from '@fast-check/vitest';
import { isCivilDay } from '@liujiang/indicators';
import { expect } from 'vitest';
import { runs } from '../testing/runs.ts';
import { addDays, addDuration, subtractDuration } from './dates.ts';

const day = fc
  .date({
    min: new Date('1600-01-01T00:00:00Z'),
    max: new Date('2400-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const count = fc.integer({ min: -3000, max: 3000 });

test.prop([day, count], runs(2000))(
  'months later is the same day of that month, or the last one that is',
  (from, value) => {
    const to = addDuration(from, { value, unit: 'month' }) ?? '';
    expect(isCivilDay(to)).toBe(true);
    const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
    expect(monthOf(to)).toBe(monthOf(from) + value);
    const isLast = addDays(to, 1).endsWith('-01');
    expect(to.slice(8) === from.slice(8) || (isLast && to.slice(8) < from.slice(8))).toBe(true);
    expect(subtractDuration(from, { value: -value, unit: 'month' })).toBe(to);
  },
);

test.each([
  ['2020-08-31', -6, 'month', '2020-02-29'],
  ['1900-01-31', 1, 'month', '1900-02-28'],
  ['2020-02-29', -1, 'year', '2019-02-28'],
  ['2020-11-30', 1, 'quarter', '2021-02-28'],
  ['2020-11-30', -2, 'week', '2020-11-16'],
  ['2020-11-30', 1e9, 'year', '9999-12-31'],
  ['2020-11-30', -1e9, 'year', '0001-01-01'],
] as const)('%s and %d %ss is %s', (from, value, unit, to) => {
  expect(addDuration(from, { value, unit })).toBe(to);
});
