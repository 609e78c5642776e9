import { formatExact } from '../arithmetic/fraction.ts';
import { readNumber } from '../arithmetic/read-number.ts';
import {
  measuredPolicies,
  partialPolicies,
  unknownPolicies,
  waivedPolicies,
} from '../formulas/requirement-trace.ts';
import type { Given } from '../input/given.ts';
import { readChoice, readFields, readOptionalEntries } from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { expectedIndicator, type Known } from './known-indicators.ts';
import { absentPolicies, inapplicablePolicies, type Policies } from './scheme.ts';

export function readPolicies(given: Given, known: Known): Policies {
  const fields = ['inapplicable', 'rescale', 'absent', 'unknown', 'waived', 'measured', 'partial'];
  if ((given.value ?? null) !== null) readFields(given, fields);
  const choose = <T extends string>(field: string, options: readonly T[], fallback: T): T =>
    readChoice(given.at(field), options, fallback);
  const rescale = readOptionalEntries(given.at('rescale')).map(([id, factor]) => {
    if (!known.ids.has(id)) refuseUnknown(factor, expectedIndicator, [...known.ids], id);
    return [id, formatExact(readNumber(factor))] as const;
  });
  return {
    inapplicable: choose('inapplicable', inapplicablePolicies, 'redistribute'),
    rescale: Object.fromEntries(rescale),
    absent: choose('absent', absentPolicies, 'refuse'),
    unknown: choose('unknown', unknownPolicies, 'open'),
    waived: choose('waived', waivedPolicies, 'failed'),
    measured: choose('measured', measuredPolicies, 'open'),
    partial: choose('partial', partialPolicies, 'proportional'),
  };
}
