import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { flag, printedDate, record, text } from '../schema-parts.ts';

/** A consultation or survey (征集调查). */
export interface ConsultationRecord extends EvidenceRecord {
  readonly title?: string;
  /** The office in charge as printed. */
  readonly department?: string;
  readonly publishedAt?: PrintedDate;
  readonly opensAt?: PrintedDate;
  readonly closesAt?: PrintedDate;
  /** The period as the page words it; kept for the reader, never judged. */
  readonly periodAsPrinted?: string;
  /** When the result was made public; `null` when it was looked for and there is none. */
  readonly feedbackAt?: PrintedDate;
  /** Address of the published result. */
  readonly feedbackUrl?: string;
  /** Whether statistics of the opinions collected were made public (意见征集统计). */
  readonly statistics?: boolean;
  /** Whether it was made public which of them were adopted (采纳情况). */
  readonly adoption?: boolean;
}

/** Consultations and surveys. */
export const kind: Kind = {
  noun: { zh: '征集调查', en: 'consultations' },
  order: 70,
  identity: ['url'],
  days: ['closesAt', 'feedbackAt', 'opensAt'],
  forReader: ['department', 'periodAsPrinted', 'feedbackUrl'],
  particulars: ['department', 'feedbackUrl', 'periodAsPrinted', 'publishedAt'],
  blank: {
    note: '每项征集调查一条：title、url、opensAt、closesAt、feedbackAt、statistics（是否公开统计）、adoption（是否公开采纳情况）',
  },
};

export function schema(): RecordSchema<ConsultationRecord> {
  return exactly<ConsultationRecord>()(
    record({
      title: z.exactOptional(text()),
      department: z.exactOptional(text()),
      publishedAt: printedDate(),
      opensAt: printedDate(),
      closesAt: printedDate(),
      periodAsPrinted: z.exactOptional(text()),
      feedbackAt: printedDate(),
      feedbackUrl: z.exactOptional(text()),
      statistics: flag(),
      adoption: flag(),
    }),
  );
}
