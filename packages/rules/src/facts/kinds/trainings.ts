import type { EvidenceList } from '../../evidence/list.ts';
import { readEventDate } from '../../evidence/observation.ts';
import type { TrainingRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { countSince } from '../core/count-since.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  trainingCount: {
    about: 'Trainings (`trainings`) are counted that were held within the parameter `window`.',
    holds: { window: 'duration' },
    answers: 'counts',
    once: true,
  },
};

/** How many were held. */
export function derive(list: EvidenceList<TrainingRecord>, context: Context): FactParts {
  const { bindings: bound, asOf } = context;
  return countSince(
    list,
    'trainings',
    bound.trainingCount,
    ({ record, seenIn }) => readEventDate(record.heldAt, seenIn('heldAt'), asOf),
    context,
  );
}
