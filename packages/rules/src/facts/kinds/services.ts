import type { EvidenceList } from '../../evidence/list.ts';
import { doubtsOf } from '../../evidence/observation.ts';
import type { ServiceRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import type { Merged } from '../core/merge.ts';
import { sortReasons } from '../core/reasons.ts';
import type { KindBindings } from '../kind.ts';
import {
  type DrawnReading,
  type NamedElements,
  open,
  readDrawnList,
} from '../samples/drawn-list.ts';
import type { DrawnSource } from '../samples/sources.ts';

export const bindings: KindBindings = {
  serviceItems: {
    about:
      'Service items that were drawn (`services`), with the elements that are looked for in each, by the field that tells.',
    holds: {
      finestGrained: 'element?',
      conditions: 'element?',
      materials: 'element?',
      procedure: 'element?',
    },
    answers: 'samples',
  },
};

/** Whether each service item that was drawn is set out as its requirement asks. */
export function sample(
  list: EvidenceList<ServiceRecord>,
  context: Context,
): readonly DrawnSource[] {
  return readDrawnList(list, 'services', context.bindings.serviceItems, readService, context);
}

/** The item is as finely divided as can be, and every part that the requirement names is set out. */
function readService(
  { record, seenIn }: Merged<ServiceRecord>,
  named: NamedElements,
  elements: readonly string[],
  { asOf }: Context,
): DrawnReading {
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
