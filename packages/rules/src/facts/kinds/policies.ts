import type { Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../../evidence/list.ts';
import type { PolicyRecord } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { readInnerList, uniteLists } from '../core/inner-lists.ts';
import type { Merged } from '../core/merge.ts';
import type { KindBindings } from '../kind.ts';
import {
  type DrawnReading,
  type NamedElements,
  open,
  readDrawnList,
  unshown,
} from '../samples/drawn-list.ts';
import type { DrawnSource } from '../samples/sources.ts';

export const bindings: KindBindings = {
  interpretations: {
    about:
      'Policy documents that were drawn (`policies`), with the element that each form of interpretation is.',
    holds: {
      'press-conferences': 'element?',
      charts: 'element?',
      'audio-video': 'element?',
      animation: 'element?',
      text: 'element?',
    },
    answers: 'samples',
  },
  severalForms: {
    about:
      'The documents that were drawn are shown, together, in as many forms as the parameter says.',
    holds: { parameter: 'count' },
    answers: 'things',
  },
};

/** Whether each policy document that was drawn is interpreted in a form that is asked for. */
export function sample(list: EvidenceList<PolicyRecord>, context: Context): readonly DrawnSource[] {
  const { interpretations } = context.bindings;
  return readDrawnList(list, 'policies', interpretations, readPolicy, context);
}

/**
 * One interpretation in a form that the requirement names is enough for one document; whether another form will do only a
 * person can say.
 */
function readPolicy(
  { record: { interpretations, failed }, stating, label }: Merged<PolicyRecord>,
  named: NamedElements,
  elements: readonly string[],
  context: Context,
): DrawnReading {
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
