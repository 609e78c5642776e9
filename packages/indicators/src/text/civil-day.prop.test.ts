import { fc, test } from '@fast-check/vitest';
import { expect, it } from 'vitest';
import { isCivilDay } from './civil-day.ts';

it.each(['2020-02-29', '2000-02-29', '2021-12-31', '0001-01-01'])('%s is a day', (text) => {
  expect(isCivilDay(text)).toBe(true);
});

it.each([
  '0000-01-01',
  '2021-02-29',
  '1900-02-29',
  '2020-04-31',
  '2020-13-01',
  '2020-00-10',
  '2020-01-00',
  '2020-1-1',
  '2020/01/01',
  '2020-01-01T00:00',
  ' 2020-01-01',
  '２０２０-01-01',
  '2020-01-01\n',
  '',
])('%j is none', (text) => {
  expect(isCivilDay(text)).toBe(false);
});

test.prop([
  fc.integer({ min: 1000, max: 9999 }),
  fc.integer({ min: 0, max: 13 }),
  fc.integer({ min: 0, max: 32 }),
])('agrees with the calendar of the runtime', (year, month, day) => {
  const two = (part: number): string => String(part).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10) === text;
  expect(isCivilDay(text)).toBe(real);
});
