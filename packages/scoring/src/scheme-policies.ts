import { measuredPolicies, partialPolicies, waivedPolicies } from './formulas/requirements.ts';
import { formatExact } from './fraction.ts';
import { expectedIndicator, type Known } from './known-indicators.ts';
import { addUnknown, join, type Problems } from './problems.ts';
import { readChoice, readFields, readNumber, readRecord } from './read.ts';
import type { AbsentPolicy, InapplicablePolicy, Policies, UnknownPolicy } from './scheme.ts';

const inapplicablePolicies: readonly InapplicablePolicy[] = [
  'redistribute',
  'full',
  'zero',
  'refuse',
];
const absentPolicies: readonly AbsentPolicy[] = ['refuse', 'redistribute', 'full'];
const unknownPolicies: readonly UnknownPolicy[] = ['open', 'failed'];

export function readPolicies(value: unknown, known: Known, problems: Problems): Policies {
  const fields = ['inapplicable', 'rescale', 'absent', 'unknown', 'waived', 'measured', 'partial'];
  const record = readFields(value ?? {}, 'policies', problems, fields);
  const choose = <T extends string>(field: string, options: readonly T[], fallback: T): T =>
    readChoice(record[field], options, join('policies', field), problems, fallback);
  const at = 'policies.rescale';
  const rescale = Object.entries(readRecord(record['rescale'] ?? {}, at, problems)).map(
    ([id, factor]) => {
      if (!known.ids.includes(id)) {
        addUnknown(problems, join(at, id), expectedIndicator, id, known.ids);
      }
      return [id, formatExact(readNumber(factor, join(at, id), problems))] as const;
    },
  );
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
