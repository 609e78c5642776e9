import { findRequirement, type Reason } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { Identified } from '../../evidence/kinds.ts';
import type { EvidenceList, EvidenceRecord } from '../../evidence/list.ts';
import type { Context } from '../core/context.ts';
import { type ListSource, toEntry } from '../core/entries.ts';
import type { ListItem } from '../core/facts.ts';
import { type Merged, readThings } from '../core/merge.ts';
import { sortReasons } from '../core/reasons.ts';
import type { DrawnSource, SeenForms } from './sources.ts';

/** What a record says of its sample, and in which forms it shows it. */
export interface DrawnReading {
  readonly judged: Omit<ListItem<boolean>, 'label'>;
  readonly shown?: Omit<SeenForms, 'entry'>;
}

/** The elements that a binding names, by the fields or words of a record. */
export type NamedElements = Readonly<Record<string, string | undefined>>;

type Read<T> = (
  merged: Merged<T>,
  named: NamedElements,
  elements: readonly string[],
  context: Context,
) => DrawnReading;

/** Things that were drawn, each judged by its list. */
export function readDrawnList<T extends EvidenceRecord & { name?: string; title?: string }>(
  list: EvidenceList<T>,
  name: Identified,
  binding: ({ readonly requirement: string } & NamedElements) | undefined,
  read: Read<T>,
  context: Context,
): readonly DrawnSource[] {
  if (binding === undefined || list.records.length === 0) return [];
  const { requirement, ...named } = binding;
  const asked = findRequirement(context.catalogue, requirement);
  if (asked === undefined) return [];
  const elements = listElements(asked.elements).map(({ id }) => id);
  const { things, gaps } = readThings(list, name, context);
  const forms: SeenForms[] = [];
  const entries = things.map((merged) => {
    const { label, conflicting, record } = merged;
    const { judged, shown } = conflicting
      ? unshown('conflicting-evidence')
      : read(merged, named, elements, context);
    const entry = toEntry(merged, record.name ?? record.title, 'title', { label, ...judged });
    if (shown !== undefined) forms.push({ entry, ...shown });
    return entry;
  });
  const source: ListSource<boolean> = { list: name, entries, gaps, read: [name] };
  return [forms.length > 0 ? { requirement, source, forms } : { requirement, source }];
}

/** That it is not known whether a sample is as it should be. */
export function open(...reasons: readonly Reason[]): DrawnReading['judged'] {
  return { value: { unknown: sortReasons(reasons) } };
}

/** That nothing was seen of a sample. */
export function unshown(reason: Reason): DrawnReading {
  return { judged: open(reason), shown: { forms: [], other: false, reasons: [reason] } };
}
