import { diffArrays } from 'diff';
import { addTo } from '../input/add-to.ts';

/** A pair of matching positions, or one position on one side only. */
export type Pair = readonly [before: number | null, after: number | null];

/**
 * Which of several equally long alignments is found depends on which list comes first. Both directions must give the
 * same, so the lists are always taken in one order.
 */
function inOneOrder<T>(
  before: readonly string[],
  after: readonly string[],
  work: (first: readonly string[], second: readonly string[]) => T,
  mirror: (result: T) => T,
): T {
  return JSON.stringify(before) <= JSON.stringify(after)
    ? work(before, after)
    : mirror(work(after, before));
}

function alignOrdered(first: readonly string[], second: readonly string[]): Pair[] {
  const pairs: Pair[] = [];
  let [from, to] = [0, 0];
  let gap: readonly [first: number[], second: number[]] = [[], []];
  const closeGap = (): void => {
    const [ours, theirs] = gap;
    for (let index = 0; index < Math.max(ours.length, theirs.length); index += 1) {
      pairs.push([ours[index] ?? null, theirs[index] ?? null]);
    }
    gap = [[], []];
  };
  for (const { added, removed, count } of diffArrays([...first], [...second])) {
    for (let step = 0; step < count; step += 1) {
      if (removed) gap[0].push(from++);
      else if (added) gap[1].push(to++);
      else {
        closeGap();
        pairs.push([from++, to++]);
      }
    }
  }
  closeGap();
  return pairs;
}

/**
 * Pairs the lines of two texts: equal lines along a longest common subsequence, lines between these in order. The rest
 * have no partner.
 */
export function alignLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  return inOneOrder<readonly Pair[]>(before, after, alignOrdered, (pairs) =>
    pairs.map(([first, second]): Pair => [second, first]),
  );
}

/**
 * A smallest set of keys to move to turn one order into the other. Keys on one side only do not count, so removing an
 * entry moves none of those behind it.
 */
export function findMoved(
  before: readonly string[],
  after: readonly string[],
): ReadonlySet<string> {
  const [known, kept] = [new Set(before), new Set(after)];
  const [first, second] = [
    before.filter((key) => kept.has(key)),
    after.filter((key) => known.has(key)),
  ];
  if (first.every((key, index) => key === second[index])) return new Set();
  return inOneOrder(
    first,
    second,
    (one, other) =>
      new Set(
        diffArrays([...one], [...other]).flatMap(({ removed, value }) => (removed ? value : [])),
      ),
    (moved) => moved,
  );
}

/** Keys made unique: the second `x` is `x#2`. */
export function uniqueKeys(keys: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** Every key once, in the later order; a key of the earlier list alone follows the key it stood behind. */
export function mergeOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const kept = new Set(after);
  const behind = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const key of before) {
    if (kept.has(key)) anchor = key;
    else addTo(behind, anchor, key);
  }
  return [
    ...(behind.get(null) ?? []),
    ...after.flatMap((key) => [key, ...(behind.get(key) ?? [])]),
  ];
}
