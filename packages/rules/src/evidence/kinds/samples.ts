import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { flag, record, requiredText, text } from '../schema-parts.ts';

/** A sample (抽查) that was drawn and looked at. */
export interface SampleRecord extends EvidenceRecord {
  /** Id of the requirement: `disclosure.basic.interpretation/1`. */
  readonly requirement: string;
  /** What was drawn, the title of a document or the name of a service item: `关于促进就业的通知`. */
  readonly title?: string;
  /** Whether it is as the requirement asks, as the examiner judged it. */
  readonly met?: boolean;
}

/** Samples that were drawn and looked at. */
export const kind: Kind = {
  noun: { zh: '抽查样本', en: 'samples' },
  order: 160,
  repeats: true,
  identity: ['requirement', 'url', 'title'],
  blank: {
    note: '抽查样本每个一条：requirement、title、met（是否符合要求）',
  },
};

export function schema(): RecordSchema<SampleRecord> {
  return exactly<SampleRecord>()(
    record({ requirement: requiredText(), title: z.exactOptional(text()), met: flag() }),
  );
}
