import type { DurationParameter, Reason } from '@liujiang/indicators';
import type { PrintedDate } from '../../evidence/list.ts';
import { type DateReading, doubtsOf, readEventDate } from '../../evidence/observation.ts';
import type { Context } from '../core/context.ts';
import { type Due, judgeDue, lastDayOf } from '../core/dues.ts';
import type { Merged } from '../core/merge.ts';
import { isEarlierInDay } from '../core/printed-time.ts';

/** A record of something that somebody asked, or reported, and that an office replied to. */
type Asked<F extends string> = { readonly [Field in F]?: PrintedDate };

/** What is known of a reply. The two fields hold the day of asking and that of replying. */
export function judgeReply<F extends string>(
  { record, seenIn, conflicting }: Merged<Asked<F>>,
  [askedAt, repliedAt]: readonly [askedAt: F, repliedAt: F],
  time: DurationParameter | undefined,
  context: Context,
): { readonly reply: DateReading; readonly due: Due } | undefined {
  const { asOf } = context;
  const reply = readEventDate(record[repliedAt], seenIn(repliedAt), asOf);
  const unknown = (reason: Reason) => ({ reply, due: { value: { unknown: [reason] } } });
  if (conflicting) return unknown('conflicting-evidence');
  const asked = readEventDate(record[askedAt], seenIn(askedAt), asOf);
  if (asked.kind === 'later') return undefined;
  if (asked.kind === 'none') return unknown('missing-fact');
  if (asked.kind === 'unknown') return unknown(asked.reason);
  if ('day' in reply && reply.day < asked.day) return unknown('conflicting-evidence');
  const sameDay = reply.kind === 'day' && reply.day === asked.day;
  if (sameDay && isEarlierInDay(record[repliedAt] ?? '', record[askedAt] ?? '')) {
    return unknown('conflicting-evidence');
  }
  // A reply on the same day is in time by any calendar.
  const inAnyCase = sameDay ? asked.day : null;
  const last = time === undefined ? null : (lastDayOf(asked.day, time, context) ?? inAnyCase);
  if (last === null) return unknown('calendar-not-covered');
  const due = judgeDue(asked.day, last, reply, doubtsOf(seenIn(repliedAt), asOf), asOf);
  return due === undefined ? undefined : { reply, due };
}
