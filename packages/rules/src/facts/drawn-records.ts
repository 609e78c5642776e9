import { findRequirement, listElements, type Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import type { PolicyRecord, ServiceRecord } from '../evidence/records.ts';
import type { ListItem } from '../facts.ts';
import { bindings } from './bindings.ts';
import type { Context } from './context.ts';
import { readInnerList, uniteLists } from './inner-lists.ts';
import { type ListSource, toEntry } from './join-lists.ts';
import { type Merged, mergeRecords } from './merge.ts';
import { doubtsOf, gapsOf, seen } from './observation.ts';
import { sortReasons } from './reasons.ts';

/** The samples of one requirement that a list of their own shows. */
export interface DrawnSource {
  readonly requirement: string;
  readonly source: ListSource<boolean>;
}

/** Policy documents and service items that were drawn: whether each is as its requirement asks. */
export function readDrawnRecords(context: Context): readonly DrawnSource[] {
  const { policies, services } = context.evidence;
  return [
    ...readList(bindings.interpretations, policies, 'policies', readPolicy, context),
    ...readList(bindings.serviceItems, services, 'services', readService, context),
  ];
}

type Judged = Omit<ListItem<boolean>, 'label'>;

function readList<T extends PolicyRecord | ServiceRecord>(
  requirement: string,
  list: EvidenceList<T> | undefined,
  name: 'policies' | 'services',
  read: (merged: Merged<T>, elements: readonly string[], context: Context) => Judged,
  context: Context,
): readonly DrawnSource[] {
  const asked = findRequirement(context.catalogue, requirement);
  if (list === undefined || list.records.length === 0 || asked === undefined) return [];
  const elements = listElements(asked.elements).map(({ id }) => id);
  const entries = mergeRecords(list, name, context, () => name).map((merged) => {
    const { label, conflicting, record } = merged;
    const judged: Judged = conflicting
      ? { value: { unknown: ['conflicting-evidence'] } }
      : read(merged, elements, context);
    const title = 'name' in record ? record.name : record.title;
    return toEntry(merged, title, 'title', { label, ...judged });
  });
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  return [{ requirement, source: { list: name, entries, gaps, read: [name] } }];
}

function open(...reasons: readonly Reason[]): Judged {
  return { value: { unknown: sortReasons(reasons) } };
}

/** One interpretation in a form that the requirement names is enough; whether another form will do only a person can say. */
function readPolicy(
  { record: { interpretations, failed }, stating, label }: Merged<PolicyRecord>,
  elements: readonly string[],
  context: Context,
): Judged {
  if (interpretations === undefined) return open(failed ? 'fetch-failed' : 'missing-fact');
  const lists = stating('interpretations').flatMap(({ record, path, seen: when }) =>
    record.interpretations === undefined
      ? []
      : readInnerList(record.interpretations, `${path}.interpretations`, when, context.asOf),
  );
  const { records, gaps, conflicting } = uniteLists(lists, 'interpretations', label, context);
  if (conflicting) return open('conflicting-evidence');
  const forms = records.map((one) => one.record.form);
  if (forms.some((form) => elements.includes(form))) return { value: true };
  const unnamed: readonly Reason[] = forms.some((form) => form !== 'text') ? ['needs-person'] : [];
  return gaps.length > 0 || unnamed.length > 0 ? open(...gaps, ...unnamed) : { value: false };
}

/** The item is as finely divided as can be, and every part that the requirement names is set out. */
function readService(
  { record, seenIn }: Merged<ServiceRecord>,
  elements: readonly string[],
  { asOf }: Context,
): Judged {
  const { guide = {}, finestGrained, failed } = record;
  const parts = new Map<string, boolean | undefined>([
    ...Object.entries(guide),
    [bindings.finestGrain, finestGrained],
  ]);
  const seenLacking = elements
    .filter((id) => parts.get(id) === false)
    .map((id) => seenIn(id === bindings.finestGrain ? 'finestGrained' : 'guide'))
    .map((when) => doubtsOf(when, asOf));
  if (seenLacking.length > 0) {
    // One lack that is certain is enough.
    const isCertain = seenLacking.some((doubts) => doubts.length === 0);
    return { value: false, ...(!isCertain && { reasons: sortReasons(seenLacking.flat()) }) };
  }
  if (failed !== undefined) return open('fetch-failed');
  return elements.every((id) => parts.get(id) === true) ? { value: true } : open('missing-fact');
}
