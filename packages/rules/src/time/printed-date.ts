import { isCivilDay } from '@liujiang/indicators';
import { formatDay, readInstant } from './dates.ts';

const digits = '〇一二三四五六七八九';

/** 二○一一 as 2011: digits one by one. */
function readYear(text: string): number {
  return Number(Array.from(text, (letter) => digits.indexOf(letter)).join(''));
}

/** 四 as 4, 十二 as 12, 二十一 as 21, 三十 as 30. */
function readSmallNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['〇', text];
  return (
    (tens === '' ? 1 : digits.indexOf(tens ?? '')) * 10 + Math.max(0, digits.indexOf(ones ?? ''))
  );
}

const chineseDay =
  /^([〇一二三四五六七八九]{4})年([一二三四五六七八九]|[二三]?十[一二三四五六七八九]?)月([一二三四五六七八九]|[二三]?十[一二三四五六七八九]?)日(.*)$/;

/** 二○一一年四月八日 as 2011年4月8日; other texts unchanged. */
function withArabicDigits(text: string): string {
  const circles = text.replace(/[○◯Ｏ零]/g, '〇');
  const match = chineseDay.exec(circles);
  if (match === null) return text;
  const [, year = '', month = '', day = '', rest = ''] = match;
  return `${readYear(year)}年${readSmallNumber(month)}月${readSmallNumber(day)}日${rest}`;
}

const dayAndTime =
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * The commonest form, for days that exist in every year. It is read without tidying: a site prints a hundred thousand of them.
 */
const plainDay =
  /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/**
 * Numbers that are no digits: superscripts, circled and bracketed ones, signs such as ㋀ and ㏠. NFKC would turn them into
 * digits and join them to those beside them: 9-1① is not the 11th.
 */
const notDigits = /[\p{No}\u{32C0}-\u{32CB}\u{3358}-\u{3370}\u{33E0}-\u{33FE}]/u;

/** One space between day and time, none elsewhere: 2018年11月 12 日 as 2018年11月12日. */
function tidy(text: string): string {
  return withArabicDigits(text.normalize('NFKC').trim())
    .replace(/\s+/g, ' ')
    .replace(/ ?([年月]) ?/g, '$1')
    .replace(/ 日/g, '日');
}

/**
 * The civil day (YYYY-MM-DD, China Standard Time) of a date or time as government pages print it, or `null` when it cannot be
 * read. Year, month and day are joined by `-`, `/`, `.` or 年月日, in Arabic or Chinese digits, with or without a time of day. A
 * time without an offset is China Standard Time; one with an offset (`Z`, `+09:00`) is moved there. `null` also for days and
 * times that do not exist, years outside 1 to 9999, numbers that are no digits (①, ¹), years of two digits, days without a
 * year, and other text beside the date.
 */
export function readPrintedDate(text: string): string | null {
  if (plainDay.test(text)) return text.slice(0, 10);
  if (text.length > 100 || notDigits.test(text)) return null;
  const dashed = tidy(text)
    .replace(/^(\d{4})年(\d{1,2})月(\d{1,2})日 ?(?=\d|$)/, '$1-$2-$3 ')
    .trim();
  const groups = dayAndTime.exec(dashed)?.groups;
  return groups === undefined ? null : readGroups(groups);
}

function readGroups(groups: Readonly<Record<string, string | undefined>>): string | null {
  const day = formatDay(Number(groups['year']), Number(groups['month']), Number(groups['day']));
  const { hour = '00', minute = '00', second = '00', offset } = groups;
  if (!isCivilDay(day) || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return null;
  }
  if (offset === undefined) return day;
  const zone =
    offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
  if (hours > 14 || minutes > 59) return null; // no place on earth is further from UTC
  return readInstant(`${day}T${hour.padStart(2, '0')}:${minute}:${second}${zone}`);
}

/**
 * The closing day of a consultation as printed, or `null` when it cannot be read. Beyond {@link readPrintedDate}, 2020年11月28日前
 * and …止 are that day, the latest they can mean, so that nothing is due too early. A day without a year (11月24日) takes the
 * year of the opening day, unless it would then lie before it.
 */
export function readClosingDate(text: string, opening: string | null): string | null {
  if (text.length > 100 || notDigits.test(text)) return null;
  const tidied = tidy(text).replace(/(?<=日)(?:前|止)$/, '');
  const whole = readPrintedDate(tidied);
  if (whole !== null || opening === null) return whole;
  const match = /^(\d{1,2})月(\d{1,2})日$/.exec(tidied);
  if (match === null) return null;
  const day = formatDay(Number(opening.slice(0, 4)), Number(match[1]), Number(match[2]));
  return isCivilDay(day) && day >= opening ? day : null;
}
