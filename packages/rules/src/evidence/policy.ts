import type { EvidenceList, EvidenceRecord, Failure } from './list.ts';
import type { InterpretationForm } from './vocabulary.ts';

/** An interpretation of a policy document that was there at the monitoring date. */
export interface InterpretationRecord extends EvidenceRecord {
  readonly title?: string;
  readonly form: InterpretationForm;
}

/**
 * A policy document (政策文件) that was drawn, and how it is interpreted. The list holds the documents drawn, and is complete
 * when all of them stand in it; where a seed draws, those that it does not draw may stand in it too.
 */
export interface PolicyRecord extends EvidenceRecord {
  readonly title?: string;
  /** The interpretations found; that there is none of a form follows only from a complete list. */
  readonly interpretations?: EvidenceList<InterpretationRecord>;
  /** Set instead of `interpretations` when the document could not be opened. */
  readonly failed?: Failure;
}
