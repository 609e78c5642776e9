import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { flag, printedDate, record, text } from '../schema-parts.ts';

/** A consultation or survey (征集调查). */
export interface ConsultationRecord extends EvidenceRecord {
  /** Its title (标题): `关于征求意见的公告`. */
  readonly title?: string;
  /** The office in charge (责任部门) as printed: `区司法局`. */
  readonly department?: string;
  /** When the call was published (发布时间), as printed: `2020-06-01`. */
  readonly publishedAt?: PrintedDate;
  /** The first day on which opinions are taken (开始时间), as printed: `2020-06-01`. */
  readonly opensAt?: PrintedDate;
  /** The last such day (截止时间), as printed: `2020年6月30日`. */
  readonly closesAt?: PrintedDate;
  /** The period as the page words it, kept for the reader and never judged: `即日起至6月30日`. */
  readonly periodAsPrinted?: string;
  /** When the result was made public (结果反馈时间): `2020-07-10`; `null` when it was looked for and there is none. */
  readonly feedbackAt?: PrintedDate;
  /** Address of the published result: `http://www.example.gov.cn/feedback/1.html`. */
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
