import { findRequirement, type Reason } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { EvidenceList } from '../../evidence/list.ts';
import { doubtsOf, gapsOf, seen } from '../../evidence/observation.ts';
import type { PolicyRecord, ServiceRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { ListItem } from '../core/facts.ts';
import { readInnerList, uniteLists } from '../core/inner-lists.ts';
import { type Entry, type ListSource, toEntry } from '../core/join-lists.ts';
import { type Merged, mergeRecords } from '../core/merge.ts';
import { sortReasons } from '../core/reasons.ts';

/** In which forms one sample is shown. */
export interface SeenForms {
  readonly entry: Entry<boolean>;
  /** Ids of elements, each seen at least once. */
  readonly forms: readonly string[];
  /** Whether it is shown in a form that is no element, of which only a person can say whether it will do. */
  readonly other: boolean;
  /** Why it may be shown in others; empty when it is in none. */
  readonly reasons: readonly Reason[];
}

/** The samples of one requirement that a list of their own shows. */
export interface DrawnSource {
  readonly requirement: string;
  readonly source: ListSource<boolean>;
  /** In which forms each is shown, where the list says so. */
  readonly forms?: readonly SeenForms[];
}

/** Policy documents and service items that were drawn: whether each is as its requirement asks. */
export function readDrawnRecords(context: Context): readonly DrawnSource[] {
  const { policies, services } = context.evidence;
  const { interpretations, serviceItems } = context.bindings;
  return [
    ...readList(interpretations, policies, 'policies', readPolicy, context),
    ...readList(serviceItems, services, 'services', readService, context),
  ];
}

type Judged = Omit<ListItem<boolean>, 'label'>;

/** What a record says of its sample. */
interface Reading {
  readonly judged: Judged;
  readonly shown?: Omit<SeenForms, 'entry'>;
}

/** What a binding calls the elements that a record tells of, by the words of the record. */
type Named = Readonly<Record<string, string | undefined>>;

function readList<T extends PolicyRecord | ServiceRecord>(
  binding: { readonly requirement: string } | undefined,
  list: EvidenceList<T> | undefined,
  name: 'policies' | 'services',
  read: (merged: Merged<T>, named: Named, elements: readonly string[], context: Context) => Reading,
  context: Context,
): readonly DrawnSource[] {
  if (binding === undefined || list === undefined || list.records.length === 0) return [];
  const { requirement, ...named } = binding;
  const asked = findRequirement(context.catalogue, requirement);
  if (asked === undefined) return [];
  const elements = listElements(asked.elements).map(({ id }) => id);
  const forms: SeenForms[] = [];
  const entries = mergeRecords(list, name, context, () => name).map((merged) => {
    const { label, conflicting, record } = merged;
    const { judged, shown } = conflicting
      ? unshown('conflicting-evidence')
      : read(merged, named, elements, context);
    const title = 'name' in record ? record.name : record.title;
    const entry = toEntry(merged, title, 'title', { label, ...judged });
    if (shown !== undefined) forms.push({ entry, ...shown });
    return entry;
  });
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const source = { list: name, entries, gaps, read: [name] };
  return [name === 'policies' ? { requirement, source, forms } : { requirement, source }];
}

function open(...reasons: readonly Reason[]): Judged {
  return { value: { unknown: sortReasons(reasons) } };
}

function unshown(reason: Reason): Reading {
  return { judged: open(reason), shown: { forms: [], other: false, reasons: [reason] } };
}

/**
 * One interpretation in a form that the requirement names is enough for one document; whether another form will do only a
 * person can say.
 */
function readPolicy(
  { record: { interpretations, failed }, stating, label }: Merged<PolicyRecord>,
  named: Named,
  elements: readonly string[],
  context: Context,
): Reading {
  if (interpretations === undefined) return unshown(failed ? 'fetch-failed' : 'missing-fact');
  const lists = stating('interpretations').flatMap(({ record, path, seen: when }) =>
    record.interpretations === undefined
      ? []
      : readInnerList(record.interpretations, `${path}.interpretations`, when, context.asOf),
  );
  const { records, gaps, conflicting } = uniteLists(lists, 'interpretations', label, context);
  if (conflicting) return unshown('conflicting-evidence');
  const found = records
    .map((one) => one.record.form)
    .filter((form) => form !== 'text' || named[form] !== undefined)
    .map((form) => named[form] ?? '');
  const forms = found.filter((form) => elements.includes(form));
  const other = forms.length < found.length;
  const shown = { forms, other, reasons: gaps };
  if (forms.length > 0) return { judged: { value: true }, shown };
  const unnamed: readonly Reason[] = other ? ['needs-person'] : [];
  const isOpen = gaps.length > 0 || other;
  return { judged: isOpen ? open(...gaps, ...unnamed) : { value: false }, shown };
}

/** The item is as finely divided as can be, and every part that the requirement names is set out. */
function readService(
  { record, seenIn }: Merged<ServiceRecord>,
  named: Named,
  elements: readonly string[],
  { asOf }: Context,
): Reading {
  const { guide = {}, finestGrained, failed } = record;
  const parts = new Map(
    Object.entries({ ...guide, finestGrained }).map(([part, isSetOut]) => [
      named[part] ?? '',
      isSetOut,
    ]),
  );
  const seenLacking = elements
    .filter((id) => parts.get(id) === false)
    .map((id) => seenIn(id === named['finestGrained'] ? 'finestGrained' : 'guide'))
    .map((when) => doubtsOf(when, asOf));
  if (seenLacking.length > 0) {
    // One lack that is certain is enough.
    const isCertain = seenLacking.some((doubts) => doubts.length === 0);
    const reasons = isCertain ? {} : { reasons: sortReasons(seenLacking.flat()) };
    return { judged: { value: false, ...reasons } };
  }
  if (failed !== undefined) return { judged: open('fetch-failed') };
  const isThere = elements.every((id) => parts.get(id) === true);
  return { judged: isThere ? { value: true } : open('missing-fact') };
}
