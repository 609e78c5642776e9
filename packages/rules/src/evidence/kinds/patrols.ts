import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, PrintedDate } from '../list.ts';
import { printedDate, record, text } from '../schema-parts.ts';
import { type Cadence, cadences } from '../vocabulary.ts';

/** One round of a check that is done again and again (日巡检、周检测、月监测、季普查、年度报告). */
export interface PatrolRecord extends EvidenceRecord {
  /** What it is called: `11月监测报告`. */
  readonly title?: string;
  /** Which of them: how often it is to be done (日巡检、周检测、月监测、季普查、年度报告). */
  readonly cadence: Cadence;
  /** When it was done (检查日期), as printed: `2020-11-15`. */
  readonly doneAt?: PrintedDate;
}

/** Rounds of checks that are done again and again. */
export const kind: Kind = {
  noun: { zh: '巡检记录', en: 'patrols' },
  order: 190,
  blank: {
    note: '巡检记录每次一条：cadence（daily 日巡检、weekly 周检测、monthly 月监测、quarterly 季普查、yearly 年度报告）、doneAt',
  },
};

export function schema(): RecordSchema<PatrolRecord> {
  return exactly<PatrolRecord>()(
    record({
      title: z.exactOptional(text()),
      cadence: z.enum(cadences),
      doneAt: printedDate(),
    }),
  );
}
