import { type Bilingual, type Problem, ProblemError } from '@liujiang/indicators';

/** What kind of input an {@link EvidenceError} refuses. */
export type EvidenceErrorCode =
  | 'invalid-argument'
  | 'invalid-evidence'
  | 'invalid-options'
  | 'invalid-calendar';

/**
 * Evidence, or what it is to be read with (the monitoring date, a calendar, aliases of columns, a seed), was refused as a whole.
 * `problems` lists everything that is wrong, each with its path, what was expected and what was found.
 */
export class EvidenceError extends ProblemError {
  /** What kind of input was refused. */
  declare readonly code: EvidenceErrorCode;
  /** Always `EvidenceError`. */
  override readonly name: 'EvidenceError' = 'EvidenceError';

  constructor(code: EvidenceErrorCode, title: Bilingual, problems: readonly Problem[]) {
    super(code, title, problems);
  }
}
