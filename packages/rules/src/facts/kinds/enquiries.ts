import type { DurationParameter, Reason } from '@liujiang/indicators';
import {
  type DateReading,
  doubtsOf,
  gapsOf,
  readEventDate,
  seen,
} from '../../evidence/observation.ts';
import type { SimulatedEnquiryRecord } from '../../evidence/records.ts';
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
import { isEarlierInDay } from '../core/printed-time.ts';
import { judgeDue, lastDayOf } from './dues.ts';

/** What simulated enquiries show. */
export interface EnquiryFacts {
  readonly dues: ByRequirement<ListFact<DueItem>>;
  readonly accurate: ListFact<boolean>;
}

/** Simulated enquiries with the day by which each had to be answered, and whether the answers were accurate. */
export function deriveEnquiries(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): EnquiryFacts {
  const { requirement = '', time = '' } = context.bindings.enquiryReply ?? {};
  const list = context.evidence.simulatedEnquiries;
  if (list === undefined) return { dues: {}, accurate: { items: [], reasons: ['missing-fact'] } };
  const reasons = gapsOf(list, seen(list, context.seen), context.asOf);
  const replyTime = findDuration(parameters, requirement, time);
  const judged = mergeRecords(
    list,
    'simulatedEnquiries',
    context,
    () => 'simulatedEnquiries',
  ).flatMap((merged) => {
    const when = merged.seenIn('repliedAt');
    const reply = readEventDate(merged.record.repliedAt, when, context.asOf);
    const due = judgeReply(merged, reply, replyTime, context);
    return due === undefined ? [] : [{ ...merged, reply, due }];
  });
  const origin = originOfList('simulatedEnquiries', reasons);
  const ofRecords = <T extends object>(item: T, { paths }: Pick<Merged<unknown>, 'paths'>) =>
    comesFrom(item, { records: paths }, context);
  const accuracies = judged.flatMap((one) =>
    judgeAccuracy(one, one.reply, one.due.value).map((item) => ofRecords(item, one)),
  );
  const accurate: ListFact<boolean> = { items: sortItems(accuracies), reasons };
  comesFrom(accurate, origin, context);
  if (replyTime === undefined) return { dues: {}, accurate };
  const items = judged.map((one) => ofRecords({ label: one.label, ...one.due }, one));
  const due = comesFrom({ items: sortItems(items), reasons }, origin, context);
  return { dues: { [requirement]: due }, accurate };
}

/** What is accurate is a reply: where none was given by the monitoring date there is nothing to judge. */
function judgeAccuracy(
  { record, label }: Merged<SimulatedEnquiryRecord>,
  reply: DateReading,
  due: DueItem | Unknown,
): ListItem<boolean>[] {
  if ('unknown' in due && !due.unknown.includes('calendar-not-covered')) {
    return [{ label, value: due }];
  }
  if (reply.kind === 'none' || reply.kind === 'later') return [];
  if (reply.kind === 'unknown') return [{ label, value: { unknown: [reply.reason] } }];
  return [{ label, value: record.accurate ?? { unknown: ['missing-fact'] } }];
}

function judgeReply(
  { record, seenIn, conflicting }: Merged<SimulatedEnquiryRecord>,
  replied: DateReading,
  replyTime: DurationParameter | undefined,
  context: Context,
): Omit<ListItem<DueItem>, 'label'> | undefined {
  const { asOf } = context;
  const unknown = (reason: Reason) => ({ value: { unknown: [reason] } });
  if (conflicting) return unknown('conflicting-evidence');
  const asked = readEventDate(record.askedAt, seenIn('askedAt'), asOf);
  if (asked.kind === 'later') return undefined;
  if (asked.kind === 'none') return unknown('missing-fact');
  if (asked.kind === 'unknown') return unknown(asked.reason);
  if ('day' in replied && replied.day < asked.day) return unknown('conflicting-evidence');
  const sameDay = replied.kind === 'day' && replied.day === asked.day;
  if (sameDay && isEarlierInDay(record.repliedAt ?? '', record.askedAt ?? '')) {
    return unknown('conflicting-evidence');
  }
  // The day itself is in time by any calendar.
  const inAnyCase = sameDay ? asked.day : null;
  const due =
    replyTime === undefined ? null : (lastDayOf(asked.day, replyTime, context) ?? inAnyCase);
  if (due === null) return unknown('calendar-not-covered');
  return judgeDue(asked.day, due, replied, doubtsOf(seenIn('repliedAt'), asOf), asOf);
}
