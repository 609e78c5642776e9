import type { Directory, DirectoryUnit } from '../model/directory.ts';
import { remember } from '../model/remember.ts';

const mergersOf = /* @__PURE__ */ remember(
  ({ units }: Directory): ReadonlyMap<string, DirectoryUnit['merger']> =>
    // of two units with one id, the first counts
    new Map([...units].reverse().map(({ id, merger }) => [id, merger])),
);

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
