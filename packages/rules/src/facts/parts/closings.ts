import type { DurationParameter } from '@liujiang/indicators';
import { type DateReading, readEventDate } from '../../evidence/observation.ts';
import type { ConsultationRecord } from '../../evidence/records.ts';
import { readClosingDate, readPrintedDate } from '../../time/printed-date.ts';
import type { Context } from '../core/context.ts';
import { lastDayOf } from '../core/dues.ts';
import type { Unknown } from '../core/facts.ts';
import type { Merged } from '../core/merge.ts';
import { findDuration } from '../core/parameters.ts';

/** When a consultation closed, by when its result was due, and when it was made public. */
export interface Closing {
  readonly from: string;
  readonly due: string;
  readonly done: DateReading;
}

/** Which consultations need a result, and within which time. */
interface Feedback {
  /** Those that closed on this day or later. */
  readonly since: string;
  readonly time: DurationParameter;
}

/** The feedback that a pack binds; `undefined` where it binds none, or the catalogue has no such window or time. */
export function feedbackAsked({ bindings, parameters }: Context): Feedback | undefined {
  const { requirement = '', window = '', time = '' } = bindings.consultationFeedback ?? {};
  const since = findDuration(parameters, requirement, window)?.since;
  const allowed = findDuration(parameters, requirement, time);
  return since === undefined || allowed === undefined ? undefined : { since, time: allowed };
}

/** The closing of a consultation; `undefined` when it was outside the window that begins on a day. */
export function readClosing(
  { record, seenIn, conflicting }: Merged<ConsultationRecord>,
  { since, time }: Feedback,
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
  // A consultation that had not opened had not closed.
  if (opened !== null && opened > asOf) return undefined;
  if (typeof record.closesAt !== 'string') return { unknown: ['missing-fact'] };
  if (closed === null) return { unknown: ['unreadable-date'] };
  if (closed > asOf || closed < since) return undefined;
  const due = lastDayOf(closed, time, context);
  return due === null ? { unknown: ['calendar-not-covered'] } : { from: closed, due, done };
}
