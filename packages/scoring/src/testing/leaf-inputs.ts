import { fc } from '@fast-check/vitest';
import type { FindingSet } from '@liujiang/indicators';
import type { Formula, LeafInput } from '../formulas/formula.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { named } from './any-text.ts';
import { inspectionsOf, standards } from './inspections.ts';

const quarters = ['2020-Q1', '2020-Q2', '2020-Q3'];

function inputOf(formula: Formula['formula']): fc.Arbitrary<LeafInput | undefined> {
  switch (formula) {
    case 'requirements':
      return fc.constant(undefined);
    case 'quarterly-average':
      return fc
        .tuple(standards, ...quarters.map((quarter) => fc.option(inspectionsOf(quarter))))
        .map(([standard, ...all]) => ({
          period: quarters,
          standard,
          inspections: all.filter((one) => one !== null),
        }));
    case 'pass-rate':
      return fc
        .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
        .map(([a, b]) => ({ checks: Math.max(a, b), failures: Math.min(a, b) }));
    case 'deductions':
      return fc.record({ standard: standards, inspection: inspectionsOf('2020-Q4') });
    case 'rating':
      return fc.array(fc.tuple(fc.nat({ max: 20 }), named), { maxLength: 2 }).map((marks) => ({
        marks: marks.map(([points, reason], index) => ({
          examiner: '甲乙'[index] ?? '',
          points,
          of: 20,
          on: '2020-11-02',
          reason,
        })),
      }));
  }
}

/** For some leaves, what their formula asks for; nothing where nothing in the leaf applies. */
export function inputsOf(
  scheme: Scheme,
  findings: FindingSet,
): fc.Arbitrary<Record<string, LeafInput>> {
  const applies = (leaf: string): boolean =>
    findings.findings.some(
      ({ requirement, outcome }) =>
        requirement.startsWith(`${leaf}/`) && outcome !== 'inapplicable',
    );
  const asked = scheme.nodes.flatMap(({ id, formula }) =>
    formula === null || !applies(id)
      ? []
      : [fc.tuple(fc.constant(id), fc.option(inputOf(formula.formula), { freq: 5 }))],
  );
  return fc
    .tuple(...asked)
    .map((all) =>
      Object.fromEntries(all.flatMap(([id, input]) => (input ? [[id, input] as const] : []))),
    );
}
