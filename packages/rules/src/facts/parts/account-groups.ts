import type { Reason } from '@liujiang/indicators';
import type { Context } from '../core/context.ts';
import type { ListItem } from '../core/facts.ts';
import { comesFrom } from '../core/origins.ts';
import type { Platform } from '../core/platforms.ts';
import { sortReasons } from '../core/reasons.ts';

/** Accounts that are counted or compared together. */
export interface Group {
  /** By unit, what a person recognises it by, with its platform. */
  readonly labels: Map<string, string>;
  /** Different names of accounts that still existed at the monitoring date. */
  readonly current: Set<string>;
  /** Different names of all accounts. */
  readonly all: Set<string>;
  /** Accounts of which no name was seen. */
  unnamed: number;
  /** Whether their platform may be another of the unit's platforms under an unknown name. */
  isDoubtful: boolean;
  readonly doubts: Reason[];
  /** Where they stand in the evidence. */
  readonly paths: string[];
}

/** An account under an unknown platform name may be on any other platform of its unit. */
export function doubtUnknownPlatforms(
  groups: ReadonlyMap<string, Group>,
  byUnit: ReadonlyMap<string, readonly Platform[]>,
): void {
  for (const platforms of byUnit.values()) {
    const keys = new Set(platforms.map(({ key }) => key));
    if (keys.size < 2 || platforms.every(({ known }) => known)) continue;
    for (const key of keys) {
      const group = groups.get(key);
      if (group !== undefined) group.isDoubtful = true;
    }
  }
}

export function addToGroup(
  groups: Map<string, Group>,
  key: string,
  [unit, label]: readonly [unit: string, label: string],
  name: string | undefined,
  doubts: readonly Reason[],
  path: string,
): void {
  const group: Group = groups.get(key) ?? {
    labels: new Map(),
    current: new Set(),
    all: new Set(),
    unnamed: 0,
    isDoubtful: false,
    doubts: [],
    paths: [],
  };
  groups.set(key, group);
  // One unit under two spellings gets one label, whichever comes first in the evidence.
  const known = group.labels.get(unit);
  group.labels.set(unit, known !== undefined && known < label ? known : label);
  if (name === undefined) group.unnamed += 1;
  else {
    group.all.add(name);
    if (doubts.length === 0) group.current.add(name);
  }
  group.doubts.push(...doubts);
  group.paths.push(path);
}

/** One item for each group. */
export function collect<T>(
  groups: ReadonlyMap<string, Group>,
  judge: (group: Group) => Omit<ListItem<T>, 'label'>,
  context: Context,
): readonly ListItem<T>[] {
  const labelOf = ({ labels }: Group) => [...labels.values()].sort().join('、');
  return [...groups.values()].map((group) =>
    comesFrom({ label: labelOf(group), ...judge(group) }, { records: group.paths }, context),
  );
}

/** The number of accounts: one without a name may be one of the others, and one seen earlier may be gone. */
export function countAccounts(group: Group, most: number): Omit<ListItem<number>, 'label'> {
  const { current, all, unnamed, isDoubtful, doubts } = group;
  if (current.size > most) return { value: current.size };
  const certain = !isDoubtful && (unnamed === 0 || (unnamed === 1 && all.size === 0));
  if (!certain) return { value: { unknown: ['missing-fact'] } };
  return { value: all.size + unnamed, ...withReasons(doubts) };
}

/** The different names of a group: two current names differ, whatever else is unknown. */
export function compareNames({
  current,
  all,
  unnamed,
  doubts,
}: Group): Omit<ListItem<readonly string[]>, 'label'> {
  if (current.size > 1) return { value: [...current].sort() };
  if (unnamed > 0) return { value: { unknown: ['missing-fact'] } };
  return { value: [...all].sort(), ...withReasons(doubts) };
}

/** The reasons of an entry; left out where there are none. */
export function withReasons(doubts: readonly Reason[]): { readonly reasons?: readonly Reason[] } {
  return doubts.length === 0 ? {} : { reasons: sortReasons(doubts) };
}
