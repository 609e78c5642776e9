import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceList, EvidenceRecord, Failure } from '../list.ts';
import { failure, list, record, text } from '../schema-parts.ts';
import * as interpretations from './interpretations.ts';

/**
 * A policy document (政策文件) that was drawn, and how it is interpreted. The list holds the documents drawn, and is complete
 * when all of them stand in it; where a seed draws, those that it does not draw may stand in it too.
 */
export interface PolicyRecord extends EvidenceRecord {
  /** Its title (标题): `关于促进就业的通知`. */
  readonly title?: string;
  /** The interpretations found; that there is none of a form follows only from a complete list. */
  readonly interpretations?: EvidenceList<interpretations.InterpretationRecord>;
  /** Set instead of `interpretations` when the document could not be opened. */
  readonly failed?: Failure;
}

/** Policy documents that were drawn, and how they are interpreted. */
export const kind: Kind = {
  noun: { zh: '政策文件', en: 'policy documents' },
  order: 30,
  inner: ['interpretations'],
  shown: ['interpretations'],
  identity: ['url', 'title'],
  blank: {
    note: '抽查的政策文件每个一条：title、url、interpretations（解读每份一条，form：press-conferences 新闻发布会、charts 图表图解、audio-video 音视频、animation 动漫、text 文字、other 其他）',
  },
};

export function schema(): RecordSchema<PolicyRecord> {
  return exactly<PolicyRecord>()(
    record({
      title: z.exactOptional(text()),
      interpretations: list(interpretations.schema()),
      failed: failure(),
    }),
  );
}
