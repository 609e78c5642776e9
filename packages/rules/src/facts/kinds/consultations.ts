import type { EvidenceList, PrintedDate } from '../../evidence/list.ts';
import { type DateReading, doubtsOf, keepValid, seen } from '../../evidence/observation.ts';
import type { ConsultationRecord } from '../../evidence/records.ts';
import { readPrintedDate } from '../../time/printed-date.ts';
import { type Answer, readFlag } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { countSince } from '../core/count-since.ts';
import { type Due, judgeDue } from '../core/dues.ts';
import type { FactParts } from '../core/fact-parts.ts';
import { foldStates, readEach, type StateEntry } from '../core/fold-states.ts';
import { listFact } from '../core/list-fact.ts';
import { type Merged, readThings } from '../core/merge.ts';
import { comesFrom } from '../core/origins.ts';
import { openStatement, plainStatement, type Statement } from '../core/statement.ts';
import type { KindBindings } from '../kind.ts';
import { feedbackAsked, readClosing } from '../parts/closings.ts';

export const bindings: KindBindings = {
  consultationCount: {
    about: 'Consultations (`consultations`) are counted that opened within the parameter `window`.',
    holds: { window: 'duration' },
    answers: 'counts',
    once: true,
  },
  consultationFeedback: {
    about:
      'Consultations that closed within the parameter `window` have the parameter `time` for their result to be made public.',
    holds: { window: 'duration', time: 'duration' },
    answers: 'dues',
    once: true,
  },
  consultationChannel: {
    about: 'The requirement for a channel of consultations: one that was opened online shows it.',
    holds: 'requirement',
    answers: 'things',
  },
  consultationResults: {
    about:
      'What is made public of a consultation once its result is due, by `consultationFeedback`: the element that statistics of the opinions are, and the one that says which were adopted.',
    holds: { statistics: 'element?', adoption: 'element?' },
    answers: 'things',
  },
};

type Consultations = EvidenceList<ConsultationRecord>;
type Consultation = Merged<ConsultationRecord>;

/** How many opened, and when the results of those that closed were due and made public. */
export function derive(list: Consultations, context: Context): FactParts {
  const { bindings: bound, asOf } = context;
  return {
    ...countSince(
      list,
      'consultations',
      bound.consultationCount,
      // An opening is announced: one after the monitoring date is no mistake, but does not count yet.
      ({ record }) => readAnnounced(record.opensAt, asOf),
      context,
    ),
    ...deriveFeedback(list, context),
  };
}

/** Reads the date of something that is announced before it happens. */
function readAnnounced(printed: PrintedDate | undefined, asOf: string): DateReading {
  if (printed === undefined) return { kind: 'unknown', reason: 'missing-fact' };
  if (printed === null) return { kind: 'none' };
  const day = readPrintedDate(printed);
  if (day === null) return { kind: 'unknown', reason: 'unreadable-date' };
  return { kind: day > asOf ? 'later' : 'day', day };
}

function deriveFeedback(list: Consultations, context: Context): FactParts {
  const feedback = feedbackAsked(context);
  if (feedback === undefined) return {};
  const { things, gaps } = readThings(list, 'consultations', context);
  const items = things.flatMap((one) => {
    const due = judgeResult(one, readClosing(one, feedback, context), context);
    if (due === undefined) return [];
    return [comesFrom({ label: one.label, ...due }, { records: one.paths }, context)];
  });
  const { requirement = '' } = context.bindings.consultationFeedback ?? {};
  return { dues: { [requirement]: listFact('consultations', items, gaps, context) } };
}

function judgeResult(
  { seenIn }: Consultation,
  closing: ReturnType<typeof readClosing>,
  { asOf }: Context,
): Due | undefined {
  if (closing === undefined) return undefined;
  if ('unknown' in closing) return { value: closing };
  const { from, due, done } = closing;
  return judgeDue(from, due, done, doubtsOf(seenIn('feedbackAt'), asOf), asOf);
}

/** That there is a channel, and what was made public of the consultations whose result was due. */
export function answer(list: Consultations, context: Context): readonly Answer[] {
  return [...answerChannel(list, context), ...answerResults(list, context)];
}

/** A consultation opened by the monitoring date proves that there is a channel; the lack of one proves nothing. */
function answerChannel(list: Consultations, context: Context): readonly Answer[] {
  const { asOf, bindings: bound } = context;
  const requirement = bound.consultationChannel;
  if (requirement === undefined) return [];
  const says = (statement: Statement): Answer => ({ requirement, element: null, statement });
  const when = seen(list, context.seen);
  const hasOpened = ({ opensAt }: ConsultationRecord) => {
    const day = typeof opensAt === 'string' ? readPrintedDate(opensAt) : null;
    return day !== null && day <= asOf;
  };
  const opened = keepValid(list, when, asOf).filter(([, record]) => hasOpened(record));
  if (opened.length > 0) {
    const records = opened.map(([position]) => `consultations.records[${position}]`);
    const origin = { records, read: ['consultations'] };
    return [says({ ...plainStatement('consultations', 'present', when, asOf), origin })];
  }
  const expired = list.records.some(hasOpened);
  return expired ? [says(openStatement('consultations', 'expired-evidence'))] : [];
}

/** Whether statistics of the opinions collected, and which were adopted, were made public. */
function answerResults(list: Consultations, context: Context): readonly Answer[] {
  const { consultationResults } = context.bindings;
  const feedback = feedbackAsked(context);
  if (consultationResults === undefined || feedback === undefined) return [];
  const { things, gaps } = readThings(list, 'consultations', context);
  const { requirement, ...elements } = consultationResults;
  return (['statistics', 'adoption'] as const).flatMap((field) => {
    const element = elements[field];
    if (element === undefined) return [];
    if (list.records.every((record) => record[field] === undefined)) return [];
    const entries = readEach(things, (one): readonly StateEntry[] => {
      const closing = readClosing(one, feedback, context);
      if (closing === undefined) return [];
      if ('unknown' in closing) return [{ value: closing, doubts: [] }];
      if (closing.due >= context.asOf) return [];
      return [readFlag(one, field, one.record[field], context)];
    });
    const statement = foldStates('consultations', entries, gaps, 'alike');
    return [{ requirement, element, statement }];
  });
}
