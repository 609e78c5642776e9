import { normaliseName, type Reason } from '@liujiang/indicators';
import type { Identified } from '../../evidence/kinds.ts';
import type { EvidenceList, EvidenceRecord } from '../../evidence/list.ts';
import type { DateReading } from '../../evidence/observation.ts';
import type { Context } from './context.ts';
import type { FactParts } from './fact-parts.ts';
import { type Merged, readThings } from './merge.ts';
import { comesFrom, originOfList } from './origins.ts';
import { findDuration } from './parameters.ts';
import { sortReasons } from './reasons.ts';

/** A thing that certainly happened within the window, by what tells it from others. */
interface Happening {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly day: string;
}

/** Which requirement counts, and by which of its parameters. */
interface Counting {
  readonly requirement: string;
  readonly window: string;
}

/** How many things of a list happened within the window of the requirement that counts them. */
export function countSince<T extends EvidenceRecord & { readonly title?: string }>(
  list: EvidenceList<T>,
  name: Identified,
  counting: Counting | undefined,
  read: (merged: Merged<T>) => DateReading,
  context: Context,
): FactParts {
  const { requirement = '', window = '' } = counting ?? {};
  const since = findDuration(context.parameters, requirement, window)?.since;
  if (since === undefined) return {};
  const { things, gaps } = readThings(list, name, context);
  const certain: Happening[] = [];
  const doubts: Reason[] = [];
  const records: string[] = [];
  for (const thing of things) {
    const reading = read(thing);
    const isOutside = reading.kind === 'later' || (reading.kind === 'day' && reading.day < since);
    if (thing.conflicting || !isOutside) records.push(...thing.paths);
    if (thing.conflicting) doubts.push('conflicting-evidence');
    else if (reading.kind === 'unknown') doubts.push(reading.reason);
    // Without a printed day it may lie inside the window or outside.
    else if (reading.kind === 'none') doubts.push('missing-fact');
    else if (reading.kind === 'day' && reading.day >= since) {
      const { title } = thing.record;
      const called = title === undefined ? undefined : normaliseName(title);
      certain.push({ day: reading.day, url: thing.traits['url'], title: called });
    }
  }
  const min = countDistinct(certain);
  const max = gaps.length === 0 ? certain.length + doubts.length : null;
  const unlike: readonly Reason[] = min < certain.length ? ['missing-fact'] : [];
  const reasons = min === max ? [] : sortReasons([...gaps, ...doubts, ...unlike]);
  const origin = { ...originOfList(name, gaps), records };
  return { counts: { [requirement]: comesFrom({ min, max, reasons }, origin, context) } };
}

/**
 * How many entries are certainly different things: those that differ in address, or in title, or in day, whichever tells
 * most apart. Two entries may be one thing as long as nothing that both of them state differs.
 */
function countDistinct(entries: readonly Happening[]): number {
  const counts = (['url', 'title', 'day'] as const).map(
    (trait) => new Set(entries.flatMap((entry) => entry[trait] ?? [])).size,
  );
  return Math.max(...counts);
}
