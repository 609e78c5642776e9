import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { printedDate, record, text } from '../schema-parts.ts';

/** A training (人员培训) that was held. */
export interface TrainingRecord extends EvidenceRecord {
  /** What it was called (培训名称): `政府网站管理培训`. */
  readonly title?: string;
  /** When it was held (培训时间), as printed: `2020年5月18日`; `null` when no date is printed. */
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
