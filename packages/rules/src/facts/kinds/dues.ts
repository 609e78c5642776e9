import type { DurationParameter, Reason } from '@liujiang/indicators';
import {
  type DateReading,
  doubtsOf,
  gapsOf,
  readEventDate,
  seen,
} from '../../evidence/observation.ts';
import type { ConsultationRecord } from '../../evidence/records.ts';
import { addDays, addDuration } from '../../time/dates.ts';
import { readClosingDate, readPrintedDate } from '../../time/printed-date.ts';
import { addWorkingDays } from '../../time/work-calendar.ts';
import type { Context } from '../core/context.ts';
import type {
  ByRequirement,
  DueItem,
  ListFact,
  ListItem,
  ParameterFact,
  Unknown,
} from '../core/facts.ts';
import { sortItems } from '../core/list-fact.ts';
import { type Merged, mergeRecords } from '../core/merge.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { findDuration } from '../core/parameters.ts';

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
): Omit<ListItem<DueItem>, 'label'> | undefined {
  // What answers a thing cannot be older than the thing.
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

/** Consultations that closed within the window, with the day by which their result had to be public. */
export function deriveFeedback(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): ByRequirement<ListFact<DueItem>> {
  const { requirement = '', window = '', time = '' } = context.bindings.consultationFeedback ?? {};
  const since = findDuration(parameters, requirement, window)?.since;
  const feedbackTime = findDuration(parameters, requirement, time);
  const { evidence, asOf } = context;
  const list = evidence.consultations;
  if (list === undefined || since === undefined || feedbackTime === undefined) return {};
  const items = mergeRecords(list, 'consultations', context, () => 'consultations').flatMap(
    (merged) => {
      const item = judgeFeedback(merged, since, feedbackTime, context);
      if (item === undefined) return [];
      return [comesFrom({ label: merged.label, ...item }, { records: merged.paths }, context)];
    },
  );
  const reasons = gapsOf(list, seen(list, context.seen), asOf);
  const origin = originOfList('consultations', reasons);
  return { [requirement]: comesFrom({ items: sortItems(items), reasons }, origin, context) };
}

function judgeFeedback(
  merged: Merged<ConsultationRecord>,
  since: string,
  feedbackTime: DurationParameter,
  context: Context,
): Omit<ListItem<DueItem>, 'label'> | undefined {
  const closing = readClosing(merged, since, feedbackTime, context);
  if (closing === undefined) return undefined;
  if ('unknown' in closing) return { value: closing };
  const { from, due, done } = closing;
  return judgeDue(
    from,
    due,
    done,
    doubtsOf(merged.seenIn('feedbackAt'), context.asOf),
    context.asOf,
  );
}

/** When a consultation closed, by when its result was due, and when it was made public. */
export interface Closing {
  readonly from: string;
  readonly due: string;
  readonly done: DateReading;
}

/** The closing of a consultation; `undefined` when it was outside the window that begins on a day. */
export function readClosing(
  { record, seenIn, conflicting }: Merged<ConsultationRecord>,
  since: string,
  feedbackTime: DurationParameter,
  context: Context,
): Closing | Unknown | undefined {
  const { asOf } = context;
  if (conflicting) return { unknown: ['conflicting-evidence'] };
  const opened = typeof record.opensAt === 'string' ? readPrintedDate(record.opensAt) : null;
  const closed =
    typeof record.closesAt === 'string' ? readClosingDate(record.closesAt, opened) : null;
  const done = readEventDate(record.feedbackAt, seenIn('feedbackAt'), asOf);
  const doneOn = 'day' in done ? done.day : null;
  const precedes = (day: string | null) => day !== null && opened !== null && day < opened;
  if (precedes(closed) || precedes(doneOn)) return { unknown: ['conflicting-evidence'] };
  // An opening is announced: what had not begun had not ended either.
  if (opened !== null && opened > asOf) return undefined;
  if (typeof record.closesAt !== 'string') return { unknown: ['missing-fact'] };
  if (closed === null) return { unknown: ['unreadable-date'] };
  if (closed > asOf || closed < since) return undefined;
  const due = lastDayOf(closed, feedbackTime, context);
  return due === null ? { unknown: ['calendar-not-covered'] } : { from: closed, due, done };
}
