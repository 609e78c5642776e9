import { nearestTo } from '@liujiang/indicators';

/** The known words nearest to a misspelt one, best first. */
export type NearestWords = (word: string, known: readonly string[]) => readonly string[];

/** More than anybody reads: thousands of misspellings come from a program, not from a hand. */
const mostWords = 1000;

/**
 * Nearest words for one run over evidence: each misspelling is looked up once, and after a thousand of them no more is, so that
 * the work never grows with misspellings times words.
 */
export function nearestWords(find: NearestWords = nearestTo): NearestWords {
  const found = new Map<string, readonly string[]>();
  return (word, known) => {
    // The first and the number of the known words tell lists apart: within one run a kind of word has one list.
    const key = JSON.stringify([word, known.length, known[0]]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const nearest = found.size < mostWords ? find(word, known) : [];
    if (found.size < mostWords) found.set(key, nearest);
    return nearest;
  };
}
