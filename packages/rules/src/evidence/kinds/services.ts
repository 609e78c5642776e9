import { exactly } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { Kind, RecordSchema } from '../kind.ts';
import type { EvidenceRecord, Failure } from '../list.ts';
import { failure, flag, record, requiredText } from '../schema-parts.ts';

/** What a guide (办事指南) sets out in detail, as the examiner judged it. */
export interface ServiceGuide {
  /** Whether it says who may apply (受理条件). */
  readonly conditions?: boolean;
  /** Whether it says what to hand in (申请材料). */
  readonly materials?: boolean;
  /** Whether it says how it is done (办理流程). */
  readonly procedure?: boolean;
}

/**
 * A service item (政务服务事项) that was drawn. The list holds the items drawn, and is complete when all of them stand in it.
 */
export interface ServiceRecord extends EvidenceRecord {
  /** What it is called (事项名称): `社会保障卡申领`. */
  readonly name: string;
  /** Whether it is as finely divided as can be run online (可网上运行的最小颗粒度), as the examiner judged it. */
  readonly finestGrained?: boolean;
  /** What its guide (办事指南) sets out in detail. */
  readonly guide?: ServiceGuide;
  /** Set instead of what would have been seen when its guide could not be opened. */
  readonly failed?: Failure;
}

/** Service items that were drawn. */
export const kind: Kind = {
  noun: { zh: '办事事项', en: 'service items' },
  order: 60,
  shown: ['finestGrained', 'guide'],
  identity: ['url', 'name'],
  blank: {
    note: '抽查的办事事项每个一条：name、finestGrained（是否细分到最小颗粒度）、guide（conditions、materials、procedure 是否写清）',
  },
};

export function schema(): RecordSchema<ServiceRecord> {
  return exactly<ServiceRecord>()(
    record({
      name: requiredText(),
      finestGrained: flag(),
      guide: z.exactOptional(
        z.strictObject({ conditions: flag(), materials: flag(), procedure: flag() }),
      ),
      failed: failure(),
    }),
  );
}
