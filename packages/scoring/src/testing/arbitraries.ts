import { fc } from '@fast-check/vitest';
import type { Catalogue, Finding, Outcome, Waiver } from '@liujiang/indicators';
import { assembleCatalogue, type IndicatorData } from '../../../indicators/src/assemble.ts';
import type { Policies, Spread } from '../scheme.ts';
import { finding } from './findings.ts';

/** A leaf by its number of requirements, or a branch by its children. */
type Shape = number | readonly Shape[];

const leaf = fc.integer({ min: 1, max: 4 });
const branch = fc.array(leaf, { minLength: 1, maxLength: 3 });
const shapes: fc.Arbitrary<readonly Shape[]> = fc.array(
  fc.oneof(leaf, fc.array(fc.oneof(leaf, branch), { minLength: 1, maxLength: 3 })),
  { minLength: 1, maxLength: 4 },
);

function indicator(shape: Shape, id: string): IndicatorData {
  const name = { zh: `指标${id}`, en: `Indicator ${id}` };
  if (typeof shape !== 'number') {
    return { id, name, children: shape.map((child, index) => indicator(child, `${id}.n${index}`)) };
  }
  const requirements = Array.from({ length: shape }, (_, index) => ({
    number: String(index + 1),
    zh: '要求',
    en: 'A requirement',
    method: 'manual' as const,
  }));
  return { id, name, requirements };
}

/** A catalogue of the given indicators. */
export function catalogueOf(indicators: readonly IndicatorData[]): Catalogue {
  return assembleCatalogue({
    id: 'random',
    version: '1.0.0',
    hash: 'sha256:random',
    title: { zh: '随机指标体系', en: 'A random catalogue' },
    source: { title: '', file: '', sha256: '' },
    units: [],
    columns: [],
    bases: [],
    errata: [],
    sources: {},
    indicators,
  });
}

/** Catalogues with leaves at all three levels. */
export const catalogues: fc.Arbitrary<Catalogue> = shapes.map((all) =>
  catalogueOf(all.map((shape, index) => indicator(shape, `n${index}`))),
);

const outcomes: readonly Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];

const met = fc
  .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 }))
  .map(([count, unknown, rest]) => ({ count, unknown, of: count + unknown + rest }));

const waiver = (requirement: string): Waiver => ({
  requirement,
  reason: '无内容可发布',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
});

/** Findings for a requirement, in whole or in part, waived or not. */
export function findingsFor(requirement: string): fc.Arbitrary<Finding> {
  return fc
    .record({
      outcome: fc.constantFrom(...outcomes),
      met: fc.option(met, { nil: undefined }),
      waived: fc.boolean(),
    })
    .map(({ outcome, met: parts, waived }) =>
      finding(requirement, outcome, {
        ...(parts === undefined || outcome === 'inapplicable' ? {} : { met: parts }),
        ...(waived ? { waiver: waiver(requirement) } : {}),
      }),
    );
}

/** Ways to spread the weights. */
export const spreads: fc.Arbitrary<Spread> = fc.constantFrom(
  'equal',
  'by-requirements',
  'by-leaves',
);

/** Policies that never refuse. */
export const policies: fc.Arbitrary<Partial<Policies>> = fc.record({
  inapplicable: fc.constantFrom('redistribute', 'full', 'zero'),
  waived: fc.constantFrom('failed', 'inapplicable', 'met'),
  partial: fc.constantFrom('proportional', 'all-or-nothing'),
});
