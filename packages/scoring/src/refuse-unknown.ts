import { type Bilingual, nearestTo } from '@liujiang/indicators';
import type { Given } from './given.ts';

/**
 * Refuses a word that is not among those known, and names the nearest that are. Apart from `Given`, so that who never
 * needs it does not bundle the search.
 */
export function refuseUnknown(
  given: Given,
  expected: Bilingual,
  known: readonly string[],
  word: string = String(given.value),
): void {
  given.problems.add('unknown-id', given.path, expected, word, nearestTo(word, known));
}
