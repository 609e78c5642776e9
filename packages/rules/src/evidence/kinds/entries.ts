import { exactly } from '@liujiang/indicators/internal/schema';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { record, requiredText } from '../schema-parts.ts';

/** One thing that a sample can draw. */
export interface SamplingEntry extends EvidenceRecord {
  /**
   * What it is drawn by, the title of a document or the name of a service item: `关于促进就业的通知`. One that stands twice counts once.
   */
  readonly title: string;
}

/** What a sample can draw. */
export const kind: Kind = {
  noun: { zh: '可供抽取的条目', en: 'entries to draw from' },
};

export function schema(): RecordSchema<SamplingEntry> {
  return exactly<SamplingEntry>()(record({ title: requiredText() }));
}
