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
  /** What the things in it are called, where that is said, as names are compared. */
  readonly titles: readonly string[];
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
