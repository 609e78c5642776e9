import type { Bilingual, Reason } from '@liujiang/indicators';
import { keyOf, notAmong, type Traits, traitOf } from '../../evidence/identity.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import type { ListFact, ListItem } from './facts.ts';
import { isUnknown } from './kleene.ts';
import { sortItems } from './list-fact.ts';
import type { Merged } from './merge.ts';
import { comesFrom, type Origin } from './origins.ts';
import { sortReasons } from './reasons.ts';

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

/** Several lists taken together. */
export interface JoinedList<T> {
  readonly list: ListFact<T>;
  /** What the things in it are called, where that is said, as names are compared. */
  readonly titles: readonly string[];
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

/**
 * What several lists say to one question, entries about one thing taken as one. A list that shows everything settles that
 * there is no more, unless another shows an entry that can be none of its own: then they contradict each other, and neither
 * is believed.
 */
export function joinLists<T>(
  sources: readonly ListSource<T>[],
  about: Bilingual,
  context: Context,
): JoinedList<T> {
  const entries = sources.flatMap((source) => source.entries);
  const titles = listTitles(entries);
  const whole = sources.filter(({ gaps }) => gaps.length === 0);
  const origin: Origin = {
    records: entries.flatMap(({ paths }) => paths),
    open: whole.length > 0 ? [] : sources.map(({ list }) => list),
    read: sources.flatMap(({ read }) => read),
  };
  const lacks = (source: ListSource<T>) =>
    source.entries.length < entries.length &&
    notAmong(entries, source.entries, traitsOfEntry).length > 0;
  if (whole.some(lacks)) {
    warnConflict(
      entries.flatMap(({ paths }) => paths),
      about,
      context,
    );
    const list: ListFact<T> = { items: [], reasons: ['conflicting-evidence'] };
    return { list: comesFrom(list, { ...origin, open: [] }, context), titles };
  }
  const together = sources.length > 1 && whole.length > 0;
  const told = together ? tellAgain(sources, whole, about, context) : entries;
  const list: ListFact<T> = {
    items: joinEntries(told, byTraits, context),
    reasons: whole.length > 0 ? [] : sortReasons(sources.flatMap(({ gaps }) => gaps)),
  };
  return { list: comesFrom(list, origin, context), titles };
}

function traitsOfEntry({ traits }: Entry<unknown>): Traits {
  return traits;
}

/** The names of entries, as they are compared. */
export function listTitles(entries: readonly Entry<unknown>[]): readonly string[] {
  return entries.flatMap(({ title }) => traitOf('title', title) ?? []);
}

/**
 * Entries of several lists of which some show everything. Whatever another list shows is one of theirs: where one of them
 * settles everything, what others leave open is settled; and what says of a thing what theirs do not contradicts them.
 */
function tellAgain<T>(
  sources: readonly ListSource<T>[],
  whole: readonly ListSource<T>[],
  about: Bilingual,
  context: Context,
): readonly Entry<T>[] {
  const settling = whole.find(({ entries }) => !entries.some(isOpen));
  const entries = sources.flatMap((source) => source.entries);
  const contradicting = new Set(
    whole.flatMap((source) => notAmong(entries, source.entries, traitsAndValue)),
  );
  warnAbout([...contradicting], whole, about, context);
  return sources.flatMap((source) =>
    source.entries.flatMap((entry): Entry<T>[] => {
      if (contradicting.has(entry)) return [contradicted(entry)];
      return isOpen(entry) && settling !== undefined && settling !== source ? [] : [entry];
    }),
  );
}

/** An entry that says nothing yet. One that contradicts itself says too much. */
function isOpen({ item: { value } }: Entry<unknown>): boolean {
  return isUnknown(value) && !value.unknown.includes('conflicting-evidence');
}

function traitsAndValue({ traits, item: { value } }: Entry<unknown>): Traits {
  return { ...traits, value: isUnknown(value) ? undefined : JSON.stringify(value) };
}

function contradicted<T>(entry: Entry<T>): Entry<T> {
  const { label } = entry.item;
  return { ...entry, item: { label, value: { unknown: ['conflicting-evidence'] } } };
}

/** Names the entries that contradict a list that shows everything, and those of the list that they can be. */
function warnAbout<T>(
  contradicting: readonly Entry<T>[],
  whole: readonly ListSource<T>[],
  about: Bilingual,
  context: Context,
): void {
  if (contradicting.length === 0) return;
  const told = whole.flatMap(({ entries }) => {
    const others = new Set(notAmong(entries, contradicting, traitsOfEntry));
    return entries.filter((entry) => !others.has(entry));
  });
  const paths = [...contradicting, ...told].flatMap((entry) => entry.paths);
  const [first, ...labels] = new Set(contradicting.map(({ item }) => item.label));
  const one = labels.length === 0 && first !== undefined ? { zh: first, en: first } : about;
  warnConflict([...new Set(paths)], one, context);
}

/** One text for those that state the same; `undefined` where one leaves something out, and may be any. */
function byTraits({ traits }: Entry<unknown>): string | undefined {
  return keyOf(traits, Object.keys(traits));
}

/** What is said of each thing, entries with one key taken together; without a key each is a thing of its own. */
export function joinEntries<T>(
  entries: readonly Entry<T>[],
  keyOfEntry: (entry: Entry<T>) => string | undefined,
  context: Context,
): ListItem<T>[] {
  const groups = new Map<string, Entry<T>[]>();
  for (const entry of entries) {
    addTo(groups, keyOfEntry(entry) ?? `at ${entry.paths.join()}`, entry);
  }
  return sortItems([...groups.values()].map((group) => joinGroup(group, context)));
}

function joinGroup<T>(entries: readonly Entry<T>[], context: Context): ListItem<T> {
  const items = entries.map(({ item }) => item);
  if (contradict(items)) {
    const label = firstLabel(items);
    warnConflict(
      entries.flatMap(({ paths }) => paths),
      { zh: label, en: label },
      context,
    );
  }
  const records = entries.flatMap(({ paths }) => paths);
  return comesFrom(joinItems(items), { records }, context);
}

function firstLabel(items: readonly ListItem<unknown>[]): string {
  return items.map(({ label }) => label).sort()[0] ?? '';
}

/** Whether two of them say different things of one. */
function contradict(items: readonly ListItem<unknown>[]): boolean {
  const known = items.filter(({ value }) => !isUnknown(value));
  return new Set(known.map(({ value }) => JSON.stringify(value))).size > 1;
}

/** Several items about one thing as one: what one of them leaves open another may settle. */
function joinItems<T>(items: readonly ListItem<T>[]): ListItem<T> {
  const [only, ...others] = items;
  if (only !== undefined && others.length === 0) return only;
  const label = firstLabel(items);
  const known = items.filter(({ value }) => !isUnknown(value));
  const unknown = items.flatMap(({ value }) => (isUnknown(value) ? value.unknown : []));
  if (contradict(items) || unknown.includes('conflicting-evidence')) {
    return { label, value: { unknown: ['conflicting-evidence'] } };
  }
  const [settled] = known;
  if (settled === undefined) return { label, value: { unknown: sortReasons(unknown) } };
  const isCertain = known.some(({ reasons = [] }) => reasons.length === 0);
  const reasons = isCertain ? [] : sortReasons(known.flatMap((item) => item.reasons ?? []));
  return { label, value: settled.value, ...(reasons.length > 0 && { reasons }) };
}
