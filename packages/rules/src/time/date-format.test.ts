import { expect, test } from 'vitest';
import { matchesFormat } from './date-format.ts';

test.each([
  ['2020-11-30 09:30', 'YYYY-MM-DD HH:MM', true],
  [' 2020-11-30 23:59\n', 'YYYY-MM-DD HH:MM', true],
  ['2020-02-29 00:00', 'YYYY-MM-DD HH:MM', true],
  ['2019-02-29 00:00', 'YYYY-MM-DD HH:MM', false],
  ['1900-02-29 00:00', 'YYYY-MM-DD HH:MM', false],
  ['2000-02-29 00:00', 'YYYY-MM-DD HH:MM', true],
  ['2020-04-31 09:30', 'YYYY-MM-DD HH:MM', false],
  ['2020-13-01 09:30', 'YYYY-MM-DD HH:MM', false],
  ['2020-00-10 09:30', 'YYYY-MM-DD HH:MM', false],
  ['2020-11-30 24:00', 'YYYY-MM-DD HH:MM', false],
  ['2020-11-30 09:60', 'YYYY-MM-DD HH:MM', false],
  ['2020-11-30', 'YYYY-MM-DD HH:MM', false],
  ['2020-11-30 09:30:00', 'YYYY-MM-DD HH:MM', false],
  ['2020-11-30 9:30', 'YYYY-MM-DD HH:MM', false],
  ['2020年11月30日', 'YYYY年MM月DD日', true],
  ['２０２０-11-30', 'YYYY-MM-DD', false],
  ['2020-11-30 09:30:59', 'YYYY-MM-DD HH:MM:SS', true],
  ['2020.11.30', 'YYYY.MM.DD', true],
  ['2020x11x30', 'YYYY.MM.DD', false],
  ['02-29', 'MM-DD', true],
  ['', 'YYYY', false],
])('%s as %s: %s', (text, format, matches) => {
  expect(matchesFormat(text, format)).toBe(matches);
});
