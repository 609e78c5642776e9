import { type Finding, liujiang, type Outcome } from '@liujiang/indicators';
import type { AssessmentInput } from '../document/assessment-document.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { findingSet } from './findings.ts';

const inputs: NonNullable<AssessmentInput['inputs']> = {
  health: {
    period: { from: '2019-Q4', to: '2020-Q3' },
    standard: national2019,
    inspections: [
      { quarter: '2019-Q4', score: '92.5' },
      { quarter: '2020-Q1', vetoes: [{ name: { zh: '首页不更新', en: 'Home page not updated' } }] },
      { quarter: '2020-Q2', score: 89 },
      {
        quarter: '2020-Q3',
        date: '2020-09-20',
        examiner: '区信息中心',
        findings: [{ item: 'statistics-stale', at: '办事统计', unit: '区统计局' }],
      },
    ],
  },
  'new-media.supervision': { checks: 4, failures: 1 },
};

/** An assessment of Liujiang's table under equal weights: everything passed, unless told otherwise. */
export function assessmentInput(
  changes: Readonly<Record<string, Outcome | Partial<Finding>>> = {},
  more: Partial<AssessmentInput> & { readonly asOf?: string } = {},
): AssessmentInput {
  const { asOf = '2020-11-30', ...rest } = more;
  return {
    catalogue: liujiang,
    scheme: equalScheme(liujiang),
    findings: { ...findingSet(liujiang, changes), asOf },
    inputs,
    subject: { id: 'example', name: '示例区政府门户网站' },
    ...rest,
  };
}

/**
 * A condition that failed, on the whole or on the records named. `list` says of which records it cannot be told, and what
 * is amiss with the list; nothing unless told otherwise.
 */
export function failedCondition(
  name: string,
  records: readonly string[] = [],
  list: { readonly undecided?: readonly string[]; readonly whole?: boolean } = {},
): Finding['conditions'][number] {
  const failing = records.map((label) => ({ label, actual: 'commercial' }));
  return {
    name,
    fact: 'facts',
    path: null,
    operator: 'equal',
    expected: 'present',
    actual: { seen: records.length },
    failing,
    undecided: [],
    whole: true,
    ...list,
    outcome: 'false',
    reasons: [],
    deciding: true,
    message: { zh: `${name}不符合`, en: `${name}: not met` },
  };
}
