import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { record, text } from '../schema-parts.ts';
import { type InterpretationForm, interpretationForms } from '../vocabulary.ts';

/** An interpretation of a policy document that was there at the monitoring date. */
export interface InterpretationRecord extends EvidenceRecord {
  readonly title?: string;
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
