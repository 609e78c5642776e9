import type { DurationParameter } from '@liujiang/indicators';
import { gapsOf, seen } from '../../evidence/observation.ts';
import type { ConsultationRecord } from '../../evidence/records.ts';
import { type Answer, readFlag } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import type { ByRequirement, ParameterFact } from '../core/facts.ts';
import { foldStates, readEach, type StateEntry } from '../core/fold-states.ts';
import { type Merged, mergeRecords } from '../core/merge.ts';
import { findDuration } from '../core/parameters.ts';
import { readClosing } from './dues.ts';

/**
 * Whether statistics of the opinions collected, and which were adopted, were made public: of the consultations that closed
 * within the window of their feedback and whose result was due before the monitoring date.
 */
export function readConsultationResults(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): readonly Answer[] {
  const { consultationFeedback, consultationResults } = context.bindings;
  if (consultationFeedback === undefined || consultationResults === undefined) return [];
  const { requirement: feedback, window, time } = consultationFeedback;
  const since = findDuration(parameters, feedback, window)?.since;
  const feedbackTime = findDuration(parameters, feedback, time);
  const list = context.evidence.consultations;
  if (list === undefined || since === undefined || feedbackTime === undefined) return [];
  const consultations = mergeRecords(list, 'consultations', context, () => 'consultations');
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const { requirement, ...elements } = consultationResults;
  return (['statistics', 'adoption'] as const).flatMap((field) => {
    const element = elements[field];
    if (element === undefined) return [];
    if (list.records.every((record) => record[field] === undefined)) return [];
    const entries = readEach(consultations, (one) =>
      readResult(one, field, since, feedbackTime, context),
    );
    const statement = foldStates('consultations', entries, gaps, 'alike');
    return [{ requirement, element, statement }];
  });
}

function readResult(
  consultation: Merged<ConsultationRecord>,
  field: 'statistics' | 'adoption',
  since: string,
  feedbackTime: DurationParameter,
  context: Context,
): readonly StateEntry[] {
  const closing = readClosing(consultation, since, feedbackTime, context);
  if (closing === undefined) return [];
  if ('unknown' in closing) return [{ value: closing, doubts: [] }];
  if (closing.due >= context.asOf) return [];
  return [readFlag(consultation, field, consultation.record[field], context)];
}
