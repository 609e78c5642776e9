import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { printedDate, record, text } from '../schema-parts.ts';

/** A training (人员培训) that was held. */
export interface TrainingRecord extends EvidenceRecord {
  readonly title?: string;
  readonly heldAt?: PrintedDate;
}

/** Trainings that were held. */
export const kind: Kind = {
  noun: { zh: '培训', en: 'trainings' },
  order: 140,
  identity: ['url'],
  days: ['heldAt'],
  blank: {
    note: '培训每次一条：title、heldAt',
  },
};

export function schema(): RecordSchema<TrainingRecord> {
  return exactly<TrainingRecord>()(
    record({ title: z.exactOptional(text()), heldAt: printedDate() }),
  );
}
