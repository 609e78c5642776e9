import { join } from './problems.ts';

/** A place in an input, with what was found there. */
interface Place {
  readonly path: string;
  readonly value: unknown;
}

/** More places than any real input has, and longer paths; the search stops there. */
const MOST_PLACES = 200_000;
const LONGEST_PATH = 2000;

function enter({ path, value }: Place): readonly Place[] {
  if (typeof value === 'bigint' || typeof value === 'symbol') throw value;
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, member]) => ({ path: join(path, key), value: member }));
}

/**
 * The places at which a value is not plain JSON, or cannot be read at all. Without recursion, so that any depth works;
 * an endless value is searched up to a limit.
 */
export function unreadablePlaces(whole: Place): readonly Place[] {
  const waiting: Place[] = [whole];
  const seen = new Set<unknown>();
  const found: Place[] = [];
  for (const place of waiting) {
    if (seen.has(place.value)) continue;
    if (typeof place.value === 'object') seen.add(place.value);
    if (waiting.length > MOST_PLACES || place.path.length > LONGEST_PATH) return found;
    try {
      for (const part of enter(place)) waiting.push(part);
    } catch {
      found.push(place);
    }
  }
  return found;
}
