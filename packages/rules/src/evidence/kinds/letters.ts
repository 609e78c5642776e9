import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { printedDate, record, text } from '../schema-parts.ts';

/** A citizen's letter (区长信箱). Not a simulated enquiry, and never judged as one. */
export interface LetterRecord extends EvidenceRecord {
  /** What it is about (主题): `路灯损坏`. */
  readonly topic?: string;
  /** When it was written (来信时间), as printed: `2020-09-01`. */
  readonly askedAt?: PrintedDate;
  /** When it was answered (回复时间), as printed: `2020-09-03`; `null` when it was not. */
  readonly repliedAt?: PrintedDate;
  /** Its state (状态) as printed: `已办结`. */
  readonly status?: string;
}

/** Letters of citizens. */
export const kind: Kind = {
  noun: { zh: '群众来信', en: 'letters' },
  order: 90,
  unused: {
    of: 'list',
    text: {
      zh: '群众来信（{count}件）不作判定依据；实时互动只按模拟用户咨询（simulatedEnquiries）判定',
      en: 'Citizens’ letters ({count}) are judged by no rule; real-time interaction is judged by simulated enquiries (simulatedEnquiries).',
    },
    instead: ['simulatedEnquiries'],
  },
};

export function schema(): RecordSchema<LetterRecord> {
  return exactly<LetterRecord>()(
    record({
      topic: z.exactOptional(text()),
      askedAt: printedDate(),
      repliedAt: printedDate(),
      status: z.exactOptional(text()),
    }),
  );
}
