import { nearestTo } from '@liujiang/indicators';

/** The known words nearest to a misspelt one, best first. */
export type NearestWords = (word: string, known: readonly string[]) => readonly string[];

/** More than anybody reads: so many misspellings come from a program. */
const mostWords = 1000;

/** Finds nearest words during one run: each misspelling once, and only the first thousand, so that the work stays bounded. */
export function nearestWords(find: NearestWords = nearestTo): NearestWords {
  const found = new Map<string, readonly string[]>();
  return (word, known) => {
    // Within one run the first word and the length tell the lists of known words apart.
    const key = JSON.stringify([word, known.length, known[0]]);
    const before = found.get(key);
    if (before !== undefined) return before;
    const nearest = found.size < mostWords ? find(word, known) : [];
    if (found.size < mostWords) found.set(key, nearest);
    return nearest;
  };
}
