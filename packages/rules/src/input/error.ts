import { type Bilingual, isProblemError, type Problem, ProblemError } from '@liujiang/indicators';

/** What kind of input an {@link EvidenceError} refuses. */
export type EvidenceErrorCode =
  | 'invalid-argument'
  | 'invalid-evidence'
  | 'invalid-options'
  | 'invalid-calendar';

const given: Bilingual = { zh: '参数有误', en: 'The arguments are not valid' };

const titles: Readonly<Record<EvidenceErrorCode, Bilingual>> = {
  'invalid-argument': given,
  'invalid-options': given,
  'invalid-evidence': { zh: '佐证有误', en: 'The evidence is not valid' },
  'invalid-calendar': { zh: '工作日历有误', en: 'The working calendar is not valid' },
};

/**
 * Evidence was refused as a whole, or something that is given with it: the monitoring date, a calendar, aliases of columns, a seed.
 * `problems` lists everything that is wrong, each with its path, what was expected and what was found.
 */
export class EvidenceError extends ProblemError {
  /** What kind of input was refused. */
  declare readonly code: EvidenceErrorCode;
  /** Always `EvidenceError`. */
  override readonly name: 'EvidenceError' = 'EvidenceError';

  constructor(code: EvidenceErrorCode, problems: readonly Problem[]) {
    super(code, titles[code], problems);
  }
}

/** Whether something is an {@link EvidenceError}, whichever copy of this package threw it. */
export function isEvidenceError(value: unknown): value is EvidenceError {
  return isProblemError(value) && value.name === 'EvidenceError';
}
