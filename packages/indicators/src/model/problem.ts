import type { Bilingual } from './bilingual.ts';

/** One thing wrong with an input. */
export interface Problem {
  /** Stable code, e.g. `unknown-id`, `wrong-type`. */
  readonly code: string;
  /** Where it stands, as a JSON path such as `weights.disclosure`; empty for the whole input. */
  readonly path: string;
  /** What was expected, in words. */
  readonly expected: Bilingual;
  /** What was found, as text. */
  readonly got: string;
  /** The nearest known ids or words, best first; empty where there is nothing to compare with. */
  readonly nearest: readonly string[];
}

/** Longer than what anybody reads; `problems` has them all. */
const mostLines = 100;

/**
 * An input was refused as a whole. `problems` lists everything that is wrong with it, not only the first thing.
 * Each package throws its own subclass.
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

/** Apart, so that the error alone does not bring both languages along. */
export function describeInEnglish({ path, expected, got, nearest }: Problem): string {
  const hint = nearest.length > 0 ? ` (did you mean ${nearest.join(', ')}?)` : '';
  return `${path || '(whole)'}: expected ${expected.en}, got ${got}${hint}`;
}
