import { normaliseName } from '@liujiang/indicators';
import type { ListFact, ListItem } from '../facts.ts';
import type { FrameDraw } from '../sampling/sampling-frames.ts';
import { addTo } from './add-to.ts';
import type { Context } from './context.ts';
import { warnConflict } from './contradiction.ts';
import { contradict, joinItems } from './join-lists.ts';
import { sortItems } from './list-fact.ts';
import { sortReasons } from './reasons.ts';

/** What is said of each thing that was drawn, by its normalised title. */
function groupByTitle<T>(items: readonly ListItem<T>[]): readonly (readonly ListItem<T>[])[] {
  const groups = new Map<string, ListItem<T>[]>();
  for (const item of items) addTo(groups, normaliseName(item.label), item);
  return [...groups.values()];
}

/**
 * The entries of a list that the seed draws, each thing once. When all of them were looked at, that is the sample: whatever
 * else the list may hold is none of it. Before that, an entry that is not in the frame may be one of those that are missing,
 * under another name or none.
 */
export function keepDrawnItems<T>(
  { items, reasons }: ListFact<T>,
  frame: FrameDraw,
  context: Context,
): ListFact<T> {
  if ('reason' in frame) return { items: [], reasons: [frame.reason] };
  const { draw, placeOf } = frame;
  const groups = groupByTitle(items.filter(({ label }) => placeOf(label) === 'drawn'));
  for (const group of groups) {
    const [{ label } = { label: '' }] = group;
    if (contradict(group)) warnConflict([draw.requirement], { zh: label, en: label }, context);
  }
  const drawn = groups.map(joinItems);
  if (drawn.length === draw.drawn.length) return { items: sortItems(drawn), reasons: [] };
  const strange = items
    .filter(({ label }) => placeOf(label) === 'unknown')
    .map((item): ListItem<T> => ({ ...item, value: { unknown: ['missing-fact'] } }));
  return {
    items: sortItems([...drawn, ...strange]),
    reasons: sortReasons([...reasons, 'incomplete-list']),
  };
}
