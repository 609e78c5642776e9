import type { Directory, DirectoryUnit } from '../model/directory.ts';

/** What units were merged into. A memo, not state: a list is frozen, so what is kept for it can never differ from what would be built again. */
const mergers: WeakMap<Directory, ReadonlyMap<string, DirectoryUnit['merger']>> = new WeakMap();

function mergersOf(directory: Directory): ReadonlyMap<string, DirectoryUnit['merger']> {
  const known = mergers.get(directory);
  if (known !== undefined) return known;
  // of two units with one id, the first counts
  const found = new Map([...directory.units].reverse().map(({ id, merger }) => [id, merger]));
  if (Object.isFrozen(directory)) mergers.set(directory, found);
  return found;
}

/**
 * Makes a function that gives the office answering for a unit on a day: the unit itself, or the one it was merged into
 * by then. Without a day, every recorded merger counts. A unit outside the directory answers for itself.
 */
export function actingIn(directory: Directory, on?: string): (unit: string) => string {
  const known = mergersOf(directory);
  return (unit) => {
    const passed = new Set<string>();
    let acting = unit;
    // a chain of mergers that leads back to itself (refused by `defineDirectory`) stops there
    for (
      let merger = known.get(acting);
      merger && !passed.has(acting);
      merger = known.get(acting)
    ) {
      if (on !== undefined && on < merger.on) break;
      passed.add(acting);
      acting = merger.into;
    }
    return acting;
  };
}
