import { traitOf } from '../evidence/identity.ts';
import type { Count, ListFact, ListItem } from '../facts.ts';
import type { FrameDraw } from '../sampling/sampling-frames.ts';
import type { Context } from './context.ts';
import { type Entry, joinEntries, type ListSource, listTitles } from './join-lists.ts';
import { sortItems } from './list-fact.ts';
import { sortReasons } from './reasons.ts';

/** What was looked at of a sample that a seed draws. */
export interface DrawnList<T> {
  readonly list: ListFact<T>;
  /** How many of those drawn were looked at. */
  readonly count: Count;
}

/** Where an entry stands in a draw. One that says not what it is called may be anything. */
export function placeOf({ title }: Entry<unknown>, frame: FrameDraw): 'drawn' | 'left' | 'unknown' {
  return title === undefined || 'reason' in frame ? 'unknown' : frame.placeOf(title);
}

/**
 * What several lists say of the things that a seed draws, by their titles. Nothing else counts, whatever a list claims to show:
 * when all that were drawn were looked at, that is the sample. Before that, an entry that is not in the frame may be one of
 * those that are missing, under another name or none.
 */
export function joinDrawn<T>(
  sources: readonly ListSource<T>[],
  frame: FrameDraw,
  context: Context,
): DrawnList<T> {
  if ('reason' in frame) {
    const { reason } = frame;
    const list: ListFact<T> = { items: [], reasons: [reason] };
    return { list, count: { min: 0, max: null, reasons: [reason] } };
  }
  const { draw } = frame;
  const entries = sources.flatMap((source) => source.entries);
  const ofDraw = entries.filter((entry) => placeOf(entry, frame) === 'drawn');
  const drawn = joinEntries(ofDraw, ({ title }) => traitOf('title', title), context);
  const min = new Set(listTitles(ofDraw)).size;
  const count: Count =
    min >= draw.size
      ? { min, max: min, reasons: [] }
      : { min, max: null, reasons: ['incomplete-list'] };
  if (drawn.length === draw.drawn.length) return { list: { items: drawn, reasons: [] }, count };
  const strange = entries
    .filter((entry) => placeOf(entry, frame) === 'unknown')
    .map(({ item }): ListItem<T> => ({ ...item, value: { unknown: ['missing-fact'] } }));
  const gaps = sources.flatMap((source) => source.gaps);
  return {
    list: {
      items: sortItems([...drawn, ...strange]),
      reasons: sortReasons([...gaps, 'incomplete-list']),
    },
    count,
  };
}
