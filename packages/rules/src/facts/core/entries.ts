import type { Reason } from '@liujiang/indicators';
import { type Traits, traitOf } from '../../evidence/identity.ts';
import type { ListItem } from './facts.ts';
import type { Merged } from './merge.ts';

/** What a list of the evidence says about one thing. */
export interface Entry<T> {
  /** What tells it from other things: address and title, where stated. */
  readonly traits: Traits;
  readonly paths: readonly string[];
  readonly item: ListItem<T>;
  /** What it is called, where it says so. */
  readonly title: string | undefined;
}

/** What one list says to a question that several lists answer. */
export interface ListSource<T> {
  readonly entries: readonly Entry<T>[];
  /** Why there may be entries that it does not show; empty when there can be none. */
  readonly gaps: readonly Reason[];
  /** Its name in the evidence. */
  readonly list: string;
  /** The paths that were looked through for it. */
  readonly read: readonly string[];
}

/** Whether a list says anything, even if only that something in it has expired. */
export function hasSay({ entries, gaps }: ListSource<unknown>): boolean {
  return entries.length > 0 || gaps.includes('expired-evidence');
}

/** An entry for one thing, identified by its address, or by address and title. */
export function toEntry<T>(
  { traits: { url }, paths }: Pick<Merged<unknown>, 'traits' | 'paths'>,
  title: string | undefined,
  by: 'address' | 'title',
  item: ListItem<T>,
): Entry<T> {
  const traits = by === 'address' ? { url } : { url, title: traitOf('title', title) };
  return { traits, paths, item, title };
}

/** What tells an entry from others. */
export function traitsOfEntry({ traits }: Entry<unknown>): Traits {
  return traits;
}

/** The names of entries, as they are compared. */
export function listTitles(entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.flatMap(({ title }) => traitOf('title', title) ?? []);
}
