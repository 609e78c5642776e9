import { answer } from '../input/answer.ts';
import { aCalendar, aDay, numberOfDays } from '../input/kinds.ts';
import { addDays, weekdayOf } from './dates.ts';

/** What is special about the days of one year. */
export interface WorkYear {
  /** The notices (document numbers) that arrange it; empty where none is cited. */
  readonly notices: readonly string[];
  /** Days off as MM-DD, weekends inside a holiday included. */
  readonly holidays: readonly string[];
  /** Weekend days that are worked (调休上班), as MM-DD. */
  readonly workdays: readonly string[];
}

/**
 * Which days are working days. Monday to Friday are, weekends are not, but for the holidays and make-up working days of
 * each year. It answers only for the days that it covers. Plain JSON.
 */
export interface WorkCalendar {
  readonly id: string;
  /** First civil day (YYYY-MM-DD) that it covers. */
  readonly from: string;
  /** Last civil day that it covers. */
  readonly through: string;
  /** By year, `2020`. */
  readonly years: Readonly<Record<string, WorkYear>>;
}

/** Calendar as it is written down: a run of days is `MM-DD/MM-DD`. */
export interface WorkCalendarInput {
  readonly id: string;
  readonly from: string;
  readonly through: string;
  readonly years: Readonly<
    Record<
      string,
      {
        readonly notices?: readonly string[];
        readonly holidays: readonly string[];
        readonly workdays: readonly string[];
      }
    >
  >;
}

function expandRun(year: string, run: string): string[] {
  const [first = '', last = first] = run.split('/');
  const days: string[] = [];
  for (let day = `${year}-${first}`; day <= `${year}-${last}`; day = addDays(day, 1)) {
    days.push(day.slice(5));
  }
  return days;
}

/** Expands the runs of days of a calendar that is known to be sound. */
export function expandWorkCalendar(input: WorkCalendarInput): WorkCalendar {
  const years = Object.entries(input.years).map(
    ([year, { notices = [], holidays, workdays }]): [string, WorkYear] => [
      year,
      {
        notices: [...notices],
        holidays: holidays.flatMap((run) => expandRun(year, run)),
        workdays: workdays.flatMap((run) => expandRun(year, run)),
      },
    ],
  );
  return {
    id: input.id,
    from: input.from,
    through: input.through,
    years: Object.fromEntries(years),
  };
}

/** Whether a civil day is a working day; `null` when the calendar does not cover it. */
export function isWorkingDay(calendar: WorkCalendar, day: string): boolean | null {
  const year = calendar.years[day.slice(0, 4)];
  if (year === undefined || day < calendar.from || day > calendar.through) return null;
  const date = day.slice(5);
  if (year.workdays.includes(date)) return true;
  if (year.holidays.includes(date)) return false;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6;
}

/**
 * The civil day on which the given number of working days has passed, the first day not counted: one working day after
 * 2020-09-30 is 2020-10-09. `null` when the calendar does not cover a day on the way.
 *
 * @example
 * ```ts
 * import { addWorkingDays, chinaWorkCalendar } from '@liujiang/rules';
 * addWorkingDays(chinaWorkCalendar, '2020-09-30', 1); //=> '2020-10-09'
 * addWorkingDays(chinaWorkCalendar, '2020-09-26', 1); //=> '2020-09-27'
 * ```
 */
export function addWorkingDays(calendar: WorkCalendar, day: string, count: number): string | null {
  return answer(
    { calendar: [calendar, aCalendar], day: [day, aDay], count: [count, numberOfDays] },
    () => {
      let last = day;
      for (let left = count; left > 0; ) {
        last = addDays(last, 1);
        const works = isWorkingDay(calendar, last);
        if (works === null) return null;
        if (works) left -= 1;
      }
      return last;
    },
  );
}
