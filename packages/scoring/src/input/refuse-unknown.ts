import type { Bilingual } from '@liujiang/indicators';
import { suggestions } from '@liujiang/indicators/internal';
import type { Given } from './given.ts';

/**
 * Refuses an unknown word and names the nearest known ones. Not in `Given`, so that programs without it do not bundle
 * the search.
 */
export function refuseUnknown(
  given: Given,
  expected: Bilingual,
  known: readonly string[],
  word: unknown = given.value,
): void {
  given.problems.suggest ??= suggestions();
  const nearest = typeof word === 'string' ? given.problems.suggest(word, known) : [];
  given.problems.add('unknown-id', given.path, expected, word, nearest);
}
