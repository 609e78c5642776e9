import type { DurationParameter } from '@liujiang/indicators';
import { addDays, addDuration, weekdayOf } from '../time/dates.ts';

/** A day, week, month, quarter or year of the calendar. */
export interface CalendarPeriod {
  /** Its first day. */
  readonly first: string;
  /** Its last day. */
  readonly last: string;
  /** What a person calls it: 2020-03-05, 2020-03-02–2020-03-08, 2020-03, 2020-Q1, 2020. */
  readonly label: string;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The unit whose calendar periods a duration means; `undefined` where it means none (two months, a working day). */
export function calendarUnitOf({ value, unit }: DurationParameter): Unit | undefined {
  return value === 1 && unit !== 'second' && unit !== 'workday' ? unit : undefined;
}

function firstDayOf(day: string, unit: Unit): string {
  const month = Number(day.slice(5, 7));
  switch (unit) {
    case 'day':
      return day;
    // Weeks begin on Monday.
    case 'week':
      return addDays(day, -((weekdayOf(day) + 6) % 7));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${day.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
}

function labelOf(first: string, last: string, unit: Unit): string {
  switch (unit) {
    case 'day':
      return first;
    case 'week':
      return `${first}–${last}`;
    case 'month':
      return first.slice(0, 7);
    case 'quarter':
      return `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
    case 'year':
      return first.slice(0, 4);
  }
}

/** The calendar periods that begin after a day and not after another, in order. */
export function listPeriods(after: string, until: string, unit: Unit): readonly CalendarPeriod[] {
  const next = (first: string) => addDuration(first, { value: 1, unit }) ?? until;
  const periods: CalendarPeriod[] = [];
  let first = next(firstDayOf(after, unit));
  while (first <= until) {
    const following = next(first);
    const last = addDays(following, -1);
    periods.push({ first, last, label: labelOf(first, last, unit) });
    first = following;
  }
  return periods;
}
