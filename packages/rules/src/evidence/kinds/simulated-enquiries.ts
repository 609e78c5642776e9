import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Fields, Tell } from '../consistency/report.ts';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { flag, printedDate, record, text } from '../schema-parts.ts';

/** An enquiry put by a simulated user (模拟用户). */
export interface SimulatedEnquiryRecord extends EvidenceRecord {
  /** What was asked about (主题): `公积金提取`. */
  readonly topic?: string;
  /** When it was put (咨询时间), as printed: `2020-11-02 10:00`. */
  readonly askedAt?: PrintedDate;
  /**
   * When it was answered (答复时间), as printed: `2020-11-02 15:30`; `null` when there was no reply yet at the time of collection.
   */
  readonly repliedAt?: PrintedDate;
  /** Whether the reply was accurate, as the examiner judged it. */
  readonly accurate?: boolean;
}

/** Enquiries put by simulated users. */
export const kind: Kind = {
  noun: { zh: '模拟咨询', en: 'simulated enquiries' },
  order: 80,
  identity: ['url', 'topic', 'askedAt'],
  days: ['askedAt', 'repliedAt'],
  blank: {
    note: '模拟用户咨询每次一条：topic、askedAt、repliedAt、accurate',
  },
};

export function schema(): RecordSchema<SimulatedEnquiryRecord> {
  return exactly<SimulatedEnquiryRecord>()(
    record({
      topic: z.exactOptional(text()),
      askedAt: printedDate(),
      repliedAt: printedDate(),
      accurate: flag(),
    }),
  );
}

/** Reports a judgement on a reply that was not given. */
export function check(record: Fields, tell: Tell): void {
  if (record['repliedAt'] === null && record['accurate'] !== undefined) {
    tell(['accurate'], 'contradiction', {
      zh: '不写（尚无答复）',
      en: 'nothing, because there was no reply',
    });
  }
}
