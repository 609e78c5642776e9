import type { DurationParameter, Reason } from '@liujiang/indicators';
import type { DateReading } from '../../evidence/observation.ts';
import { addDays, addDuration } from '../../time/dates.ts';
import { addWorkingDays } from '../../time/work-calendar.ts';
import type { Context } from './context.ts';
import type { DueItem, ListItem } from './facts.ts';

/** Something that had to be done in time, without its label. */
export type Due = Omit<ListItem<DueItem>, 'label'>;

/** The last civil day of a time that began to run on a day; `null` when the calendar does not cover it. */
export function lastDayOf(
  from: string,
  time: DurationParameter,
  { calendar }: Context,
): string | null {
  const day =
    time.unit === 'workday'
      ? calendar && addWorkingDays(calendar, from, time.value)
      : addDuration(from, time);
  if (day === undefined || day === null) return null;
  return time.bound === 'closed' ? day : addDays(day, -1);
}

/** Whether something was done in time, or is unknown; `undefined` when it was not yet due at the monitoring date. */
export function judgeDue(
  from: string,
  due: string,
  done: DateReading,
  doubts: readonly Reason[],
  asOf: string,
): Due | undefined {
  // A reply cannot be older than what it answers.
  if (done.kind === 'day' && done.day < from)
    return { value: { unknown: ['conflicting-evidence'] } };
  if (done.kind === 'day') return { value: { from, due, done: done.day } };
  if (done.kind === 'unknown' && done.reason === 'conflicting-evidence') {
    return { value: { unknown: [done.reason] } };
  }
  if (due >= asOf) return undefined;
  if (done.kind === 'unknown') return { value: { unknown: [done.reason] } };
  if (done.kind === 'later') return { value: { from, due, done: done.day } };
  return { value: { from, due, done: null }, ...(doubts.length > 0 && { reasons: doubts }) };
}
