import type { Bilingual } from '@liujiang/indicators';
import { keyOf, notAmong, type Traits } from '../../evidence/identity.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { type Entry, type ListSource, listTitles, traitsOfEntry } from './entries.ts';
import type { ListFact } from './facts.ts';
import { joinEntries } from './join-entries.ts';
import { isUnknown } from './kleene.ts';
import { comesFrom, type Origin } from './origins.ts';
import { sortReasons } from './reasons.ts';

/** Several lists taken together. */
export interface JoinedList<T> {
  readonly list: ListFact<T>;
  /** The titles in it, as they are compared. */
  readonly titles: readonly string[];
}

/**
 * Joins what several lists say to one question, by thing. A whole list settles that there is no more; where another list shows
 * an entry that it lacks, they contradict each other and neither is believed.
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

/**
 * The entries of several lists, some of them whole. Every other entry is about a thing of theirs: where a whole list leaves
 * nothing open, open entries of others are dropped; an entry that states what a whole list does not is a contradiction.
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

/** Whether an entry says nothing yet; one that contradicts itself says too much. */
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

/** Warns of the entries that contradict a whole list, and names those of the list that they may be. */
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

/** One key for entries with the same traits; `undefined` where a trait is missing. */
function byTraits({ traits }: Entry<unknown>): string | undefined {
  return keyOf(traits, Object.keys(traits));
}
