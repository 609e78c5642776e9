import type { Bilingual } from './bilingual.ts';

/** The codes of problems, for all packages. They are stable, so that programs can rely on them. */
export type ProblemCode =
  | 'clauses-differ'
  | 'conflicting-profiles'
  | 'contradiction'
  | 'cycle'
  | 'cyclic-condition'
  | 'duplicate'
  | 'duplicate-binding'
  | 'duplicate-column'
  | 'duplicate-id'
  | 'duplicate-operator'
  | 'duplicate-rule'
  | 'empty'
  | 'empty-group'
  | 'excluded'
  | 'fed-twice'
  | 'foreign'
  | 'foreign-catalogue'
  | 'inapplicable'
  | 'incomplete-path'
  | 'inconsistent'
  | 'invalid'
  | 'missing'
  | 'missing-column'
  | 'missing-fact'
  | 'missing-number'
  | 'missing-peer'
  | 'missing-reading'
  | 'missing-result'
  | 'missing-standard'
  | 'missing-value'
  | 'more-problems'
  | 'not-a-count'
  | 'not-a-day'
  | 'not-a-leaf'
  | 'not-a-number'
  | 'not-a-quarter'
  | 'not-in-text'
  | 'not-monotone'
  | 'nothing-scored'
  | 'number-in-rule'
  | 'older-document'
  | 'out-of-range'
  | 'results-disagree'
  | 'subject'
  | 'too-deep'
  | 'too-many-problems'
  | 'too-many-values'
  | 'unknown-condition'
  | 'unknown-dialect'
  | 'unknown-element'
  | 'unknown-event'
  | 'unknown-fact'
  | 'unknown-group'
  | 'unknown-id'
  | 'unknown-key'
  | 'unknown-member'
  | 'unknown-name'
  | 'unknown-operator'
  | 'unknown-parameter'
  | 'unknown-requirement'
  | 'unknown-series'
  | 'unknown-sheet'
  | 'unknown-word'
  | 'unlike'
  | 'unmarked-number'
  | 'unreadable'
  | 'unsafe-path'
  | 'unweighted'
  | 'unwritable'
  | 'weight-on-excluded'
  | 'wrong-clause'
  | 'wrong-code'
  | 'wrong-date'
  | 'wrong-format'
  | 'wrong-group'
  | 'wrong-hash'
  | 'wrong-id'
  | 'wrong-key'
  | 'wrong-kind'
  | 'wrong-level'
  | 'wrong-number'
  | 'wrong-obligation'
  | 'wrong-parameter'
  | 'wrong-total'
  | 'wrong-type'
  | 'wrong-value';

/** One thing wrong with an input. */
export interface Problem {
  /** Stable code, e.g. `unknown-id`, `wrong-type`. */
  readonly code: ProblemCode;
  /** Where it stands, as a JSON path such as `weights.disclosure`; empty for the whole input. */
  readonly path: string;
  /** What was expected, in words. */
  readonly expected: Bilingual;
  /** What was found, as text. */
  readonly got: string;
  /** The nearest known ids or words, best first; empty when there are none. */
  readonly nearest: readonly string[];
}

/** A message lists no more; `problems` has them all. */
const mostLines = 100;

/**
 * An input was refused as a whole; `problems` lists everything that is wrong with it. Each package throws its own
 * subclass.
 */
export class ProblemError extends Error {
  /** Stable code of the kind of error. */
  readonly code: string;
  /** Everything that is wrong, in the order of the input. */
  readonly problems: readonly Problem[];

  /** Puts the problems into the message, one a line, the first hundred. */
  constructor(code: string, title: Bilingual, problems: readonly Problem[]) {
    super(
      [
        `${title.zh} / ${title.en}`,
        ...problems.slice(0, mostLines).map((problem) => `- ${describeInEnglish(problem)}`),
        ...(problems.length > mostLines ? [`- … ${problems.length - mostLines} more`] : []),
      ].join('\n'),
    );
    this.code = code;
    this.problems = problems;
  }
}

/** In a function of its own, so that the error alone does not bundle both languages. */
export function describeInEnglish({ path, expected, got, nearest }: Omit<Problem, 'code'>): string {
  const hint = nearest.length > 0 ? ` (did you mean ${nearest.join(', ')}?)` : '';
  return `${path || '(whole)'}: expected ${expected.en}, got ${got}${hint}`;
}
