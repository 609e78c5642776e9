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

/** An error as plain JSON: for a log, or on its way from a worker. */
export interface ProblemErrorJson {
  /** `CatalogueError`, `EvidenceError`, `RulesError` or `ScoringError`. */
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly problems: readonly Problem[];
}

/**
 * An input was refused as a whole; `problems` lists everything that is wrong with it. Each package throws its own
 * subclass.
 */
export class ProblemError extends Error {
  /** Stable code of the kind of error. */
  readonly code: string;
  /** Everything that is wrong, in the order of the input. */
  readonly problems: readonly Problem[];

  /** Puts the problems into the message, one a line in both languages, the first hundred. */
  constructor(code: string, title: Bilingual, problems: readonly Problem[]) {
    const more = problems.length - mostLines;
    super(
      [
        `${title.zh} / ${title.en}`,
        ...problems.slice(0, mostLines).map((problem) => `- ${describeInBoth(problem)}`),
        ...(more > 0 ? [`- …… 另有 ${more} 项 / ${more} more`] : []),
      ].join('\n'),
    );
    this.code = code;
    this.problems = problems;
  }

  /** Whatever an error says, as plain JSON: `postMessage` and `JSON.stringify` would drop all but the message. */
  toJSON(): ProblemErrorJson {
    const { name, code, message, problems } = this;
    return { name, code, message, problems };
  }
}

/** What was expected and what was found, in English. */
export function describeInEnglish({ expected, got, nearest }: Told): string {
  const hint = nearest.length > 0 ? ` (did you mean ${nearest.join(', ')}?)` : '';
  return `expected ${expected.en}, got ${got}${hint}`;
}

/** The same in Chinese. */
export function describeInChinese({ expected, got, nearest }: Told): string {
  const hint = nearest.length > 0 ? `（是否为 ${nearest.join('、')}？）` : '';
  return `应为${expected.zh}，实为 ${got}${hint}`;
}

type Told = Pick<Problem, 'expected' | 'got' | 'nearest'>;

function describeInBoth(problem: Problem): string {
  const place = problem.path || '（整体）';
  return `${place}：${describeInChinese(problem)} / ${describeInEnglish(problem)}`;
}
