import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord } from '../list.ts';
import { flag, record, text } from '../schema-parts.ts';
import { type LinkKind, linkKinds } from '../vocabulary.ts';

/** A link on the site that was followed. */
export interface LinkRecord extends EvidenceRecord {
  /** What the link is called: `中国政府网`. */
  readonly title?: string;
  /** What sort of site it leads to. */
  readonly kind?: LinkKind;
  /** Whether a notice is given before a site that is not the government's is opened. */
  readonly notice?: boolean;
}

/** Links on the site that were followed. */
export const kind: Kind = {
  noun: { zh: '链接', en: 'links' },
  order: 180,
  identity: ['url'],
  naming: ['title'],
  blank: {
    note: '检查的链接每个一条：url、kind（government、non-government、commercial）、notice',
  },
};

export function schema(): RecordSchema<LinkRecord> {
  return exactly<LinkRecord>()(
    record({
      title: z.exactOptional(text()),
      kind: z.exactOptional(z.enum(linkKinds)),
      notice: flag(),
    }),
  );
}
