import { type DurationParameter, isCivilDay } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { EvidenceError } from '../input/error.ts';
import { anything } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import * as wanted from './wanted-in-time.ts';

/** China Standard Time is UTC+08:00; no summer time has been kept since 1991. */
const chinaOffset = 8 * 60 * 60 * 1000;

const millisecondsInDay = 24 * 60 * 60 * 1000;

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** A civil day as text, YYYY-MM-DD; such texts compare as days. */
export function formatDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/**
 * The civil day in China Standard Time (UTC+08:00) on which an instant falls. A text must carry an offset (`Z`,
 * `+09:00`): without one it is no instant.
 *
 * @throws EvidenceError (`invalid-options`) when it is no instant of the years 1 to 9999.
 *
 * @example
 * ```ts
 * import { chinaDate } from '@liujiang/rules';
 * chinaDate('2020-11-29T16:00:00Z'); //=> '2020-11-30'
 * chinaDate('2020-11-30T00:30:00+09:00'); //=> '2020-11-29'
 * chinaDate(0); //=> '1970-01-01'
 * ```
 */
export function chinaDate(instant: Date | number | string): string {
  const day = answer({ instant: [instant, anything] }, () => readInstant(instant));
  if (day !== null) return day;
  const problem = problemWith(instant, 'wrong-format', 'instant', wanted.instant);
  throw new EvidenceError('invalid-options', [problem]);
}

/** The day of an instant in China Standard Time; `null` when it is no instant of the years 1 to 9999. */
export function readInstant(instant: unknown): string | null {
  const milliseconds = millisecondsOf(instant);
  const china = new Date(milliseconds + chinaOffset);
  if (Number.isNaN(china.getTime())) return null;
  const day = china.toISOString().slice(0, 10);
  return isCivilDay(day) ? day : null;
}

function millisecondsOf(instant: unknown): number {
  if (typeof instant === 'number') return instant;
  if (instant instanceof Date) return instant.getTime();
  const isInstant = typeof instant === 'string' && /(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant.trim());
  return isInstant ? new Date(instant).getTime() : Number.NaN;
}

/** A day; one outside the years 1 to 9999 becomes the first or the last day of them. */
function clamp(year: number, month: number, day: number): string {
  if (!(year <= 9999)) return '9999-12-31'; // also where it is too far for a Date
  return year < 1 ? '0001-01-01' : formatDay(year, month, day);
}

/** The civil day a number of days later; earlier when negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(Date.parse(day) + days * millisecondsInDay);
  return clamp(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** A duration in units of the civil calendar. */
export type CalendarDuration = Pick<DurationParameter, 'value' | 'unit'>;

const daysIn = { day: 1, week: 7 } as const;
const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** The civil day a number of months later, or the last of that month where it is shorter; earlier when negative. */
function addMonths(day: string, count: number): string {
  const [year = 1, month = 1, date = 1] = day.split('-').map(Number);
  const all = 12 * year + month - 1 + count;
  const [newYear, newMonth] = [Math.floor(all / 12), all - 12 * Math.floor(all / 12) + 1];
  // the calendar repeats itself after 400 years
  const last = new Date(Date.UTC(2000 + (newYear % 400), newMonth, 0)).getUTCDate();
  return clamp(newYear, newMonth, Math.min(date, last));
}

/**
 * The civil day that lies a calendar duration before another. Months are calendar months, clamped to the month's end: six
 * months before 2020-08-31 is 2020-02-29. `undefined` for seconds and working days.
 */
export function subtractDuration(
  day: string,
  { value, unit }: CalendarDuration,
): string | undefined {
  return addDuration(day, { value: -value, unit });
}

/**
 * The civil day that lies a calendar duration after another, clamped likewise: one month after 2020-01-31 is 2020-02-29.
 * `undefined` for seconds and working days.
 */
export function addDuration(day: string, { value, unit }: CalendarDuration): string | undefined {
  switch (unit) {
    case 'day':
    case 'week':
      return addDays(day, daysIn[unit] * value);
    case 'month':
    case 'quarter':
    case 'year':
      return addMonths(day, monthsIn[unit] * value);
    case 'second':
    case 'workday':
      return undefined;
  }
}
