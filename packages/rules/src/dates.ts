import type { DurationParameter } from '@liujiang/indicators';
import { add, sub } from 'date-fns';

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
 * @throws RangeError when it is no instant.
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
  const milliseconds =
    typeof instant === 'string' && !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant.trim())
      ? Number.NaN
      : new Date(instant).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant: ${String(instant)}`);
  return new Date(milliseconds + chinaOffset).toISOString().slice(0, 10);
}

/** The civil day as a local noon, where date-fns does its calendar arithmetic untouched by any zone's clock changes. */
function toLocalNoon(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function fromLocalNoon(date: Date): string {
  return formatDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The civil day so many days later (earlier when negative). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsInDay).toISOString().slice(0, 10);
}

/** Day of the week, 0 (Sunday) to 6 (Saturday). */
export function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** A duration in units of the civil calendar. */
export type CalendarDuration = Pick<DurationParameter, 'value' | 'unit'>;

function toDuration({ value, unit }: CalendarDuration) {
  switch (unit) {
    case 'day':
      return { days: value };
    case 'week':
      return { weeks: value };
    case 'month':
      return { months: value };
    case 'quarter':
      return { months: 3 * value };
    case 'year':
      return { years: value };
    case 'second':
    case 'workday':
      return undefined;
  }
}

/**
 * The civil day a calendar duration before another. Months are calendar months, clamped to the month's end: six months
 * before 2020-08-31 is 2020-02-29. `undefined` for seconds and working days.
 */
export function subtractDuration(day: string, duration: CalendarDuration): string | undefined {
  const parts = toDuration(duration);
  return parts && fromLocalNoon(sub(toLocalNoon(day), parts));
}

/**
 * The civil day a calendar duration after another, clamped likewise: one month after 2020-01-31 is 2020-02-29.
 * `undefined` for seconds and working days.
 */
export function addDuration(day: string, duration: CalendarDuration): string | undefined {
  if (duration.unit === 'day') return addDays(day, duration.value);
  const parts = toDuration(duration);
  return parts && fromLocalNoon(add(toLocalNoon(day), parts));
}
