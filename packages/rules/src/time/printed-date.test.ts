import { describe, expect, test } from 'vitest';
import { readClosingDate, readPrintedDate } from './printed-date.ts';

describe('dates as government pages print them', () => {
  test.each([
    ['2023-07-10', '2023-07-10'],
    ['2023-07-10 16:00', '2023-07-10'],
    ['2023-01-31 09:05:00', '2023-01-31'],
    ['2024年04月06日 16:34', '2024-04-06'],
    ['2024年04月06日16:34', '2024-04-06'],
    ['2025年05月16日 15:38:20', '2025-05-16'],
    ['2020年08月02日', '2020-08-02'],
    ['2010/1/6 16:43:13', '2010-01-06'],
    ['2018年11月 12 日', '2018-11-12'],
    ['2018 年 11 月 12 日', '2018-11-12'],
    ['2020.8.2', '2020-08-02'],
    ['２０２０－０８－０２　１６：００', '2020-08-02'],
    [' 2020-08-02 ', '2020-08-02'],
    ['二○一一年四月八日', '2011-04-08'],
    ['二〇二〇年十月三十一日', '2020-10-31'],
    ['二零二〇年十二月二十一日', '2020-12-21'],
    ['二〇二〇年一月二十日', '2020-01-20'],
    ['2020-02-29', '2020-02-29'],
    ['0999-12-31', '0999-12-31'],
  ])('%s is %s', (text, day) => {
    expect(readPrintedDate(text)).toBe(day);
  });

  test.each([
    // Only an instant with an offset is moved to China Standard Time.
    ['2020-11-29T16:00:00Z', '2020-11-30'],
    ['2020-11-29T15:59:59Z', '2020-11-29'],
    ['2020-11-30T00:30:00+09:00', '2020-11-29'],
    ['2020-11-30T00:30:00+08:00', '2020-11-30'],
    ['2020-11-30 00:30+0900', '2020-11-29'],
    ['2020-12-31T20:00:00.123-05:00', '2021-01-01'],
    ['2020-11-30T23:59:59', '2020-11-30'],
  ])('%s falls on %s in China', (text, day) => {
    expect(readPrintedDate(text)).toBe(day);
  });

  test.each([
    '2020-9-1①',
    '2020-9-1¹',
    '2020-9-1⑴',
    '2020年1㋀1日',
    '2020年9月1㏠',
    '0000-02-29',
    '0000年2月1日',
    '9999-12-31T23:00:00Z', // in China the year 10000
    '0001-01-01T00:00:00+14:00', // in China the year before the first
    '2019-02-29',
    '2020-02-30',
    '2020-13-01',
    '2020-00-10',
    '2020-04-31',
    '2100-02-29',
    '2020-01-01 24:00',
    '2020-01-01 12:60',
    '2020-01-01T00:00:00+15:00',
    '二○一一年十三月八日',
    '二○一一年四月十十日',
    '20-01-01',
    '20200101',
    '1月5日',
    '2020年1月',
    '即日起',
    '',
    '2020-01-0116:00',
    '2020-1/1',
    '发布时间：2020-01-01',
    '2020年9月4日至2020年9月27日',
    '2020年11月28日前',
    't19700101_3326836',
    '9'.repeat(100_000),
  ])('%s cannot be read', (text) => {
    expect(readPrintedDate(text)).toBe(null);
  });
});

/** By the engine's own calendar, which carries a day that does not exist over to the next month. */
function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

describe('every day of a common and of a leap year, and days beyond them', () => {
  const two = (value: number) => String(value).padStart(2, '0');
  const days = [2019, 2020].flatMap((year) =>
    Array.from(
      { length: 14 * 33 },
      (_, index) => [year, Math.floor(index / 33), index % 33] as const,
    ),
  );

  test.each(['', ' 23:59', 'T00:00', ' 09:05:59'])('with “%s”', (time) => {
    for (const [year, month, day] of days) {
      const text = `${year}-${two(month)}-${two(day)}`;
      expect(readPrintedDate(text + time)).toBe(exists(year, month, day) ? text : null);
    }
  });

  test.each([' 24:00', ' 23:60', ' 09:05:60', ' 9', ' 09:05:5', '  ：', '\n'.repeat(101)])(
    'with “%s”, as with slashes',
    (time) => {
      for (const [year, month, day] of days) {
        const text = `${year}-${two(month)}-${two(day)}${time}`;
        expect(readPrintedDate(text)).toBe(readPrintedDate(text.replaceAll('-', '/')));
      }
    },
  );
});

describe('closing days', () => {
  test.each([
    ['2022年9月7日', null, '2022-09-07'],
    ['2020年11月28日前', null, '2020-11-28'],
    ['2020年11月15日止', '2020-10-01', '2020-11-15'],
    ['11月24日', '2022-11-18', '2022-11-24'],
    ['7月9日', '2023-06-09', '2023-07-09'],
    ['11月18日', '2022-11-18', '2022-11-18'],
    // Without a year it is not guessed that the next one is meant.
    ['1月5日', '2022-12-20', null],
    ['11月24日', null, null],
    ['2月30日', '2022-01-01', null],
    ['即日起', '2022-01-01', null],
  ])('%s, opened %s, is %s', (text, opening, day) => {
    expect(readClosingDate(text, opening)).toBe(day);
  });
});
