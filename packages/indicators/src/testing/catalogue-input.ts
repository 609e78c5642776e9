import { smallCatalogue } from './small-catalogue.ts';

/** A place in the input and what is to stand there. */
export type Change = readonly [path: readonly (string | number)[], value: unknown];

type Container = Record<string | number, unknown>;

function clone(): Container {
  const { hash: _, ...contents } = smallCatalogue;
  return structuredClone({
    ...contents,
    source: { ...contents.source, sha256: 'a'.repeat(64) },
  });
}

/** The small catalogue as an author writes it: plain JSON without a hash, some places changed or (`undefined`) removed. */
export function catalogueInput(...changes: readonly Change[]): unknown {
  const input = clone();
  for (const [path, value] of changes) {
    let container = input;
    for (const key of path.slice(0, -1)) container = container[key] as Container;
    const key = path[path.length - 1] ?? '';
    if (value === undefined) delete container[key];
    else container[key] = value;
  }
  return input;
}

/** Paths of the small catalogue's records, for changes. */
export const places = {
  health: ['indicators', 0],
  disclosure: ['indicators', 1],
  basic: ['indicators', 1, 'children', 0],
  news: ['indicators', 1, 'children', 0, 'children', 0],
  budget: ['indicators', 1, 'children', 0, 'children', 1],
  topics: ['indicators', 1, 'children', 1],
  training: ['indicators', 2, 'children', 0],
} as const;
