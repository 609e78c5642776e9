import { normaliseName, type Reason } from '@liujiang/indicators';
import type { EvidenceList, EvidenceRecord, PrintedDate } from '../../evidence/list.ts';
import { type DateReading, gapsOf, readEventDate, seen } from '../../evidence/observation.ts';
import { readPrintedDate } from '../../time/printed-date.ts';
import type { Context } from '../core/context.ts';
import type { ByRequirement, Count, ParameterFact } from '../core/facts.ts';
import { type Merged, mergeRecords } from '../core/merge.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { findDuration } from '../core/parameters.ts';
import { sortReasons } from '../core/reasons.ts';

/** How many things happened within the windows of the requirements that count them. */
export function deriveCounts(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): ByRequirement<Count> {
  const { consultations, trainings } = context.evidence;
  const counts: Record<string, Count> = {};
  const { consultationCount: opened, trainingCount: held } = context.bindings;
  const openedSince = opened && findDuration(parameters, opened.requirement, opened.window)?.since;
  if (opened && consultations !== undefined && openedSince !== undefined) {
    counts[opened.requirement] = countSince(consultations, openedSince, context, {
      list: 'consultations',
      // An opening is announced, so one after the monitoring date is no mistake: it simply does not count yet.
      read: ({ record }) => readAnnounced(record.opensAt, context.asOf),
    });
  }
  const heldSince = held && findDuration(parameters, held.requirement, held.window)?.since;
  if (held && trainings !== undefined && heldSince !== undefined) {
    counts[held.requirement] = countSince(trainings, heldSince, context, {
      list: 'trainings',
      read: ({ record, seenIn }) => readEventDate(record.heldAt, seenIn('heldAt'), context.asOf),
    });
  }
  return counts;
}

/** Reads the date of something that is announced before it happens. */
function readAnnounced(printed: PrintedDate | undefined, asOf: string): DateReading {
  if (printed === undefined) return { kind: 'unknown', reason: 'missing-fact' };
  if (printed === null) return { kind: 'none' };
  const day = readPrintedDate(printed);
  if (day === null) return { kind: 'unknown', reason: 'unreadable-date' };
  return { kind: day > asOf ? 'later' : 'day', day };
}

interface Counting<T> {
  readonly list: 'consultations' | 'trainings';
  readonly read: (merged: Merged<T>) => DateReading;
}

function countSince<T extends EvidenceRecord & { readonly title?: string }>(
  list: EvidenceList<T>,
  since: string,
  context: Context,
  { list: name, read }: Counting<T>,
): Count {
  const certain: { readonly url?: string; readonly title?: string; readonly day: string }[] = [];
  const doubts: Reason[] = [];
  const records: string[] = [];
  for (const merged of mergeRecords(list, name, context, () => name)) {
    const reading = read(merged);
    const isOutside = reading.kind === 'later' || (reading.kind === 'day' && reading.day < since);
    if (merged.conflicting || !isOutside) records.push(...merged.paths);
    if (merged.conflicting) doubts.push('conflicting-evidence');
    else if (reading.kind === 'unknown') doubts.push(reading.reason);
    // Without a printed day it cannot be placed, inside the window or outside.
    else if (reading.kind === 'none') doubts.push('missing-fact');
    else if (reading.kind === 'day' && reading.day >= since) {
      const { title } = merged.record;
      const url = merged.traits['url'];
      certain.push({
        day: reading.day,
        ...(url !== undefined && { url }),
        ...(title !== undefined && { title: normaliseName(title) }),
      });
    }
  }
  const min = countDistinct(certain);
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const max = gaps.length === 0 ? certain.length + doubts.length : null;
  const unlike: readonly Reason[] = min < certain.length ? ['missing-fact'] : [];
  const reasons = min === max ? [] : sortReasons([...gaps, ...doubts, ...unlike]);
  return comesFrom({ min, max, reasons }, { ...originOfList(name, gaps), records }, context);
}

/**
 * How many entries are certainly different things: those that differ in address, or in title, or in day, whichever tells
 * most apart. Two entries may be one thing as long as nothing that both of them state differs.
 */
function countDistinct(
  entries: readonly { readonly url?: string; readonly title?: string; readonly day: string }[],
): number {
  const distinct = (values: readonly (string | undefined)[]) =>
    new Set(values.filter((value) => value !== undefined)).size;
  return Math.max(
    distinct(entries.map(({ url }) => url)),
    distinct(entries.map(({ title }) => title)),
    distinct(entries.map(({ day }) => day)),
  );
}
