import type { Reason } from '@liujiang/indicators';
import type { ElementState } from '../../evidence/vocabulary.ts';
import type { Unknown } from './facts.ts';
import { isUnknown } from './kleene.ts';
import type { Merged } from './merge.ts';
import type { Origin } from './origins.ts';
import { sortReasons } from './reasons.ts';
import { openStatement, type Statement } from './statement.ts';

/** What one thing of many (a page, a data set) says of what is asked for. */
export interface StateEntry {
  readonly value: ElementState | Unknown;
  /** Why it may be different at the monitoring date; only an absence is doubted. */
  readonly doubts: readonly Reason[];
  /** Where it stands in the evidence. */
  readonly paths?: readonly string[];
}

/** What each of several things says, with its place. */
export function readEach<T>(
  things: readonly Merged<T>[],
  read: (thing: Merged<T>) => readonly StateEntry[],
): readonly StateEntry[] {
  return things.flatMap((thing) =>
    read(thing).map((entry) => ({ ...entry, paths: entry.paths ?? thing.paths })),
  );
}

/**
 * How many of the things have to have it: `each`; `one`; or `alike`, where the text does not say: if all have it, it is there;
 * if none has, it is absent; if some have, a person judges.
 */
export type Fold = 'each' | 'one' | 'alike';

/**
 * Whether what is asked for is there, by all things of a list. `read` are the paths looked through for it, where that is not
 * the whole list.
 */
export function foldStates(
  path: string,
  entries: readonly StateEntry[],
  gaps: readonly Reason[],
  fold: Fold,
  read: readonly string[] = [path],
): Statement {
  const statement = foldEntries(path, entries, gaps, fold);
  const { settled, claimed } = statement;
  const state = settled ?? claimed;
  const deciding = entries.filter(({ value }) =>
    state === null ? isUnknown(value) : value === state,
  );
  const origin: Origin = {
    records: pathsOf(deciding.length > 0 ? deciding : entries),
    open: settled === null && gaps.length > 0 ? [path] : [],
    read,
  };
  return { ...statement, origin };
}

function pathsOf(entries: readonly StateEntry[]): readonly string[] {
  return entries.flatMap(({ paths = [] }) => paths);
}

function foldEntries(
  path: string,
  entries: readonly StateEntry[],
  gaps: readonly Reason[],
  fold: Fold,
): Statement {
  const present = entries.some(({ value }) => value === 'present');
  const absent = entries.filter(({ value }) => value === 'absent');
  if (fold === 'one' && present) return settledStatement(path, 'present');
  const open = sortReasons([
    ...gaps,
    ...entries.flatMap(({ value }) => (isUnknown(value) ? value.unknown : [])),
  ]);
  const decides = fold === 'each' ? absent.length > 0 : absent.length === entries.length;
  if (decides && absent.length > 0 && (fold === 'each' || open.length === 0)) {
    return absentStatement(path, absent);
  }
  if (open.length > 0) return openStatement(path, ...open);
  if (entries.length === 0) return openStatement(path, 'empty-list');
  if (absent.length > 0) return openStatement(path, 'needs-person');
  return settledStatement(path, present ? 'present' : 'inapplicable');
}

function settledStatement(path: string, state: ElementState): Statement {
  return { path, settled: state, claimed: state, reasons: [] };
}

/** One absence that is certain is enough. */
function absentStatement(path: string, absent: readonly StateEntry[]): Statement {
  if (absent.some(({ doubts }) => doubts.length === 0)) return settledStatement(path, 'absent');
  const reasons = sortReasons(absent.flatMap(({ doubts }) => doubts));
  return { path, settled: null, claimed: 'absent', reasons };
}
