import type { Bilingual } from './bilingual.ts';
import { countEdits } from './count-edits.ts';

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

/**
 * One line for a person: path, what was expected, what was found, and the nearest known word.
 *
 * @example
 * ```ts
 * import { describeProblem } from '@liujiang/indicators';
 * describeProblem(
 *   { code: 'unknown-id', path: 'weights.helth', expected: { zh: '指标编号', en: 'an indicator id' }, got: '"helth"', nearest: ['health'] },
 *   'en',
 * ); //=> 'weights.helth: expected an indicator id, got "helth" (did you mean health?)'
 * ```
 */
export function describeProblem(problem: Problem, language: 'zh' | 'en'): string {
  if (language === 'en') return describeInEnglish(problem);
  const { path, expected, got, nearest } = problem;
  const hint = nearest.length > 0 ? `（是否为 ${nearest.join('、')}？）` : '';
  return `${path || '（整体）'}：应为${expected.zh}，实为 ${got}${hint}`;
}

/** Apart, so that the error alone does not bring both languages along. */
function describeInEnglish({ path, expected, got, nearest }: Problem): string {
  const hint = nearest.length > 0 ? ` (did you mean ${nearest.join(', ')}?)` : '';
  return `${path || '(whole)'}: expected ${expected.en}, got ${got}${hint}`;
}

/**
 * The known words nearest to a misspelt one, best first: those within half its length of edits, three at most.
 *
 * @example
 * ```ts
 * import { nearestTo } from '@liujiang/indicators';
 * nearestTo('helth', ['health', 'design']); //=> ['health']
 * ```
 */
export function nearestTo(word: string, known: readonly string[]): string[] {
  return suggestions()(word, known);
}

/** Comparisons of single characters that the suggestions for one input may cost: a tenth of a second, some hundred words. */
const mostComparisons = 20_000_000;

/**
 * {@link nearestTo} for everything that is wrong with one input. Where so much is wrong that nobody would read what each
 * word may have meant, the last ones get no suggestion: the work never grows with words times words.
 *
 * @internal
 */
export function suggestions(): (word: string, known: readonly string[]) => string[] {
  let left = mostComparisons;
  return (word, known) => {
    const limit = Math.max(1, Math.floor(word.length / 2));
    left -= known.length;
    if (left < 0) return [];
    const near = new Map<string, number>();
    for (const candidate of known) {
      if (Math.abs(candidate.length - word.length) > limit || near.has(candidate)) continue;
      left -= word.length * candidate.length;
      if (left < 0) return [];
      const edits = countEdits(word, candidate);
      if (edits <= limit) near.set(candidate, edits);
    }
    return [...near]
      .sort(([a, edits], [b, others]) => edits - others || (a < b ? -1 : 1))
      .slice(0, 3)
      .map(([candidate]) => candidate);
  };
}
