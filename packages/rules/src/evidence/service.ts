import type { EvidenceRecord, Failure } from './list.ts';

/** What a guide (办事指南) sets out in detail, as the examiner judged it. */
export interface ServiceGuide {
  /** 受理条件 */
  readonly conditions?: boolean;
  /** 申请材料 */
  readonly materials?: boolean;
  /** 办理流程 */
  readonly procedure?: boolean;
}

/**
 * A service item (政务服务事项) that was drawn. The list holds the items drawn, and is complete when all of them stand in it.
 */
export interface ServiceRecord extends EvidenceRecord {
  readonly name: string;
  /** Whether it is as finely divided as can be run online (可网上运行的最小颗粒度), as the examiner judged it. */
  readonly finestGrained?: boolean;
  readonly guide?: ServiceGuide;
  /** Set instead of what would have been seen when its guide could not be opened. */
  readonly failed?: Failure;
}
