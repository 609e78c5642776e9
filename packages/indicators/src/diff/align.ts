import { diffArrays } from 'diff';

/** Two places that belong together, or one that is on one side only. */
export type Pair = readonly [before: number | null, after: number | null];

/**
 * Which of several equally long alignments is found depends on which list comes first. Both directions have to give the
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
 * Pairs the lines of two texts: equal ones along a longest common subsequence, and between these the first with the
 * first, the second with the second; what is left over has no partner.
 */
export function alignLines(before: readonly string[], after: readonly string[]): readonly Pair[] {
  return inOneOrder<readonly Pair[]>(before, after, alignOrdered, (pairs) =>
    pairs.map(([first, second]): Pair => [second, first]),
  );
}

/**
 * The fewest keys that have to be moved to turn one order into the other. Keys on one side only do not count: what
 * stands elsewhere only because something before it was taken out has not moved.
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

/** Every key once, in the later order; those of the earlier list only, after what they stood behind. */
export function mergeOrder(before: readonly string[], after: readonly string[]): readonly string[] {
  const kept = new Set(after);
  const behind = new Map<string | null, string[]>();
  let anchor: string | null = null;
  for (const key of before) {
    if (kept.has(key)) anchor = key;
    else behind.set(anchor, [...(behind.get(anchor) ?? []), key]);
  }
  return [
    ...(behind.get(null) ?? []),
    ...after.flatMap((key) => [key, ...(behind.get(key) ?? [])]),
  ];
}
