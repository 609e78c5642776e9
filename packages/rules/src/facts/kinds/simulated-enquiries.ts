import type { EvidenceList } from '../../evidence/list.ts';
import type { DateReading } from '../../evidence/observation.ts';
import type { SimulatedEnquiryRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { DueItem, ListItem, Unknown } from '../core/facts.ts';
import { listFact } from '../core/list-fact.ts';
import { type Merged, readThings } from '../core/merge.ts';
import { comesFrom } from '../core/origins.ts';
import { findDuration } from '../core/parameters.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';
import { judgeReply } from '../parts/replies.ts';

export const bindings: KindBindings = {
  enquiryReply: {
    about: 'Simulated enquiries (`simulatedEnquiries`) have the parameter `time` for their reply.',
    holds: { time: 'duration' },
    answers: 'dues',
    once: true,
  },
};

export const answersItself: AnswersItself = (question) => question === 'enquiries';

/** By when each had to be answered and when it was, and whether the answers were accurate. */
export function derive(list: EvidenceList<SimulatedEnquiryRecord>, context: Context): FactParts {
  const { requirement = '', time = '' } = context.bindings.enquiryReply ?? {};
  const replyTime = findDuration(context.parameters, requirement, time);
  const { things, gaps } = readThings(list, 'simulatedEnquiries', context);
  const judged = things.flatMap((thing) => {
    const found = judgeReply(thing, ['askedAt', 'repliedAt'], replyTime, context);
    return found === undefined ? [] : [{ thing, ...found }];
  });
  const ofRecords = <T extends object>(item: T, { paths }: Merged<SimulatedEnquiryRecord>) =>
    comesFrom(item, { records: paths }, context);
  const accuracies = judged.flatMap(({ thing, reply, due }) =>
    judgeAccuracy(thing, reply, due.value).map((item) => ofRecords(item, thing)),
  );
  const accurate = listFact('simulatedEnquiries', accuracies, gaps, context);
  if (replyTime === undefined) return { enquiries: { accurate } };
  const items = judged.map(({ thing, due }) => ofRecords({ label: thing.label, ...due }, thing));
  const dues = { [requirement]: listFact('simulatedEnquiries', items, gaps, context) };
  return { dues, enquiries: { accurate } };
}

/** Whether a reply was accurate; empty where none was given by the monitoring date. */
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
