import { traitOf } from '../../evidence/identity.ts';
import type { FrameDraw } from '../../sampling/sampling-frames.ts';
import type { Context } from '../core/context.ts';
import { type Entry, type ListSource, listTitles } from '../core/entries.ts';
import type { Count, ListFact, ListItem } from '../core/facts.ts';
import { joinEntries } from '../core/join-entries.ts';
import { sortItems } from '../core/list-fact.ts';
import { comesFrom } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';

/** What was looked at of a sample that a seed draws. */
export interface DrawnList<T> {
  readonly list: ListFact<T>;
  /** How many of those drawn were looked at. */
  readonly count: Count;
}

/** Whether an entry was drawn; unknown for one without a title. */
export function placeOf({ title }: Entry<unknown>, frame: FrameDraw): 'drawn' | 'left' | 'unknown' {
  return title === undefined || 'reason' in frame ? 'unknown' : frame.placeOf(title);
}

/**
 * What several lists say of the things that a seed draws, by title; nothing else counts. When all that were drawn were looked
 * at, that is the sample. Until then an entry that is not in the frame may be a missing one under another name.
 */
export function joinDrawn<T>(
  sources: readonly ListSource<T>[],
  frame: FrameDraw,
  context: Context,
): DrawnList<T> {
  const lists = sources.map(({ list }) => list);
  const entries = sources.flatMap((source) => source.entries);
  const records = entries.flatMap(({ paths }) => paths);
  const read = ['samplingFrames', ...sources.flatMap((source) => source.read)];
  if ('reason' in frame) {
    const { reason } = frame;
    const origin = { records, open: ['samplingFrames'], read };
    const none: ListFact<T> = { items: [], reasons: [reason] };
    const count: Count = { min: 0, max: null, reasons: [reason] };
    return { list: comesFrom(none, origin, context), count: comesFrom(count, origin, context) };
  }
  const { draw } = frame;
  const ofDraw = entries.filter((entry) => placeOf(entry, frame) === 'drawn');
  const drawn = joinEntries(ofDraw, ({ title }) => traitOf('title', title), context);
  const min = new Set(listTitles(ofDraw)).size;
  const count: Count =
    min >= draw.size
      ? { min, max: min, reasons: [] }
      : { min, max: null, reasons: ['incomplete-list'] };
  const sample = { records, read };
  const partly = { records, open: lists, read };
  comesFrom(count, count.reasons.length > 0 ? partly : sample, context);
  if (drawn.length === draw.drawn.length) {
    return { list: comesFrom({ items: drawn, reasons: [] }, sample, context), count };
  }
  const strange = entries
    .filter((entry) => placeOf(entry, frame) === 'unknown')
    .map(({ item, paths }): ListItem<T> => {
      const unknown: ListItem<T> = { ...item, value: { unknown: ['missing-fact'] } };
      return comesFrom(unknown, { records: paths }, context);
    });
  const gaps = sources.flatMap((source) => source.gaps);
  const list: ListFact<T> = {
    items: sortItems([...drawn, ...strange]),
    reasons: sortReasons([...gaps, 'incomplete-list']),
  };
  return { list: comesFrom(list, partly, context), count };
}
