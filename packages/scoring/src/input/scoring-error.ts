import { type Bilingual, isProblemError, type Problem, ProblemError } from '@liujiang/indicators';

/**
 * What was refused: a scheme, a standard, numbers or inspections, findings of another catalogue, reports that are not
 * comparable, or a form whose package is not installed.
 */
export type ScoringErrorCode =
  | 'invalid-scheme'
  | 'invalid-standard'
  | 'invalid-input'
  | 'foreign-findings'
  | 'incomparable-reports'
  | 'missing-peer';

/** A code with its title. A constant for each, so that an error bundles no other titles. */
export interface Refusal {
  readonly code: ScoringErrorCode;
  readonly title: Bilingual;
}

export const invalidScheme: Refusal = {
  code: 'invalid-scheme',
  title: { zh: '评估方案有误', en: 'The scheme is not valid' },
};

export const invalidStandard: Refusal = {
  code: 'invalid-standard',
  title: { zh: '检查标准有误', en: 'The inspection standard is not valid' },
};

export const invalidInput: Refusal = {
  code: 'invalid-input',
  title: { zh: '评分数据有误', en: 'The input is not valid' },
};

export const foreignFindings: Refusal = {
  code: 'foreign-findings',
  title: {
    zh: '检查结果、方案与指标体系不对应',
    en: 'Findings or scheme are of another catalogue',
  },
};

export const incomparableReports: Refusal = {
  code: 'incomparable-reports',
  title: { zh: '评分报告不可比', en: 'The reports cannot be compared' },
};

export const missingPeer: Refusal = {
  code: 'missing-peer',
  title: { zh: '缺少可选依赖', en: 'An optional peer is missing' },
};

/** An input was refused as a whole; `problems` lists everything that is wrong with it, each with its path. */
export class ScoringError extends ProblemError {
  override readonly name: string = 'ScoringError';
  declare readonly code: ScoringErrorCode;

  /** Thrown by this package, not by its users. */
  constructor({ code, title }: Refusal, problems: readonly Problem[]) {
    super(code, title, problems);
  }
}

/** Whether something is a {@link ScoringError}, whichever copy of this package threw it. */
export function isScoringError(value: unknown): value is ScoringError {
  return isProblemError(value) && value.name === 'ScoringError';
}
