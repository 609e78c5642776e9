import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { record, text } from '../schema-parts.ts';
import { type InterpretationForm, interpretationForms } from '../vocabulary.ts';

/** An interpretation of a policy document that was there at the monitoring date. */
export interface InterpretationRecord extends EvidenceRecord {
  /** Its title (标题): `一图读懂促进就业的通知`. */
  readonly title?: string;
  /**
   * Its form (解读形式): a press conference (新闻发布会), charts (图表图解), audio or video (音视频), animation (动漫), text (文字), or another.
   */
  readonly form: InterpretationForm;
}

/** Interpretations of a policy document. */
export const kind: Kind = {
  noun: { zh: '解读材料', en: 'interpretations' },
  identity: ['url', 'title', 'form'],
};

export function schema(): RecordSchema<InterpretationRecord> {
  return exactly<InterpretationRecord>()(
    record({ title: z.exactOptional(text()), form: z.enum(interpretationForms) }),
  );
}
