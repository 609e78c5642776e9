import { expectThings } from './answer.ts';
import { countEdits } from './count-edits.ts';
import { aText, listOfTexts } from './kinds.ts';

/**
 * The known words nearest to a misspelt one, best first: at most three, within half its length of edits.
 *
 * @example
 * ```ts
 * import { nearestTo } from '@liujiang/indicators';
 * nearestTo('helth', ['health', 'design']); //=> ['health']
 * ```
 */
export function nearestTo(word: string, known: readonly string[]): string[] {
  expectThings({ word: [word, aText], known: [known, listOfTexts] });
  return suggestions()(word, known);
}

/** The most character comparisons for the suggestions of one input: a tenth of a second, some hundred words. */
const mostComparisons = 20_000_000;

/**
 * {@link nearestTo} for all problems of one input. Beyond some hundred problems the last ones get no suggestion, so
 * that the work does not grow with words times words.
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
