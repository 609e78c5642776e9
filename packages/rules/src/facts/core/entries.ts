import type { Reason } from '@liujiang/indicators';
import { type Traits, traitOf } from '../../evidence/identity.ts';
import type { ListItem } from './facts.ts';
import type { Merged } from './merge.ts';

/** What a list of the evidence says about one thing. */
export interface Entry<T> {
  /** Where it is found, and what it is called, as far as that is stated and tells it from others. */
  readonly traits: Traits;
  readonly paths: readonly string[];
  readonly item: ListItem<T>;
  /** What it is called, where it says so. */
  readonly title: string | undefined;
}

/** What one list of the evidence says to a question that several of them answer. */
export interface ListSource<T> {
  readonly entries: readonly Entry<T>[];
  /** Why there may be entries that it does not show; empty when there can be none. */
  readonly gaps: readonly Reason[];
  /** Its name in the evidence. */
  readonly list: string;
  /** What was looked through of it: all of it, or the records that are about the question. */
  readonly read: readonly string[];
}

/** Whether a list shows anything, be it only that something in it may no longer be relied on. */
export function hasSay({ entries, gaps }: ListSource<unknown>): boolean {
  return entries.length > 0 || gaps.includes('expired-evidence');
}

/** An entry of what is said of one thing: what stands at one address, or what was drawn by its title there. */
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
