import { fc } from '@fast-check/vitest';
import type { Catalogue, Finding, Outcome, Waiver } from '@liujiang/indicators';
import {
  assembleCatalogue,
  type IndicatorData,
} from '../../../indicators/src/catalogue/assemble.ts';
import type { Policies, Spread } from '../scheme/scheme.ts';
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

const waiver = (requirement: string): Waiver => ({
  requirement,
  reason: '无内容可发布',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
});

/** Parts that can stand beside an outcome: all met, one missing at least, or anything while it is undecided. */
function partsFor(outcome: Outcome): fc.Arbitrary<Finding['met']> {
  const some = fc.nat({ max: 3 });
  const parts = fc.tuple(some, some, some, fc.integer({ min: 1, max: 3 }));
  switch (outcome) {
    case 'passed':
      return parts.map(([, , , of]) => ({ count: of, unknown: 0, of }));
    case 'failed':
      return parts.map(([count, unknown, , missing]) => {
        return { count, unknown, of: count + unknown + missing };
      });
    case 'inapplicable':
      return fc.constant(undefined);
    case 'cantTell':
    case 'untested':
      return parts.map(([count, unknown, missing]) => {
        return { count, unknown, of: Math.max(count + unknown + missing, 1) };
      });
  }
}

/** Findings for a requirement, in whole or in part, waived or not, each consistent in itself. */
export function findingsFor(requirement: string): fc.Arbitrary<Finding> {
  return fc.constantFrom(...outcomes).chain((outcome) =>
    fc
      .record({ met: fc.option(partsFor(outcome), { nil: undefined }), waived: fc.boolean() })
      .map(({ met, waived }) =>
        finding(requirement, outcome, {
          ...(met === undefined ? {} : { met }),
          ...(waived ? { waiver: waiver(requirement) } : {}),
        }),
      ),
  );
}

/** What the members of a group come to. */
function ofMembers(
  requirement: string,
  outcomes: readonly Outcome[],
  more: Partial<Finding>,
): Finding {
  const members = outcomes.map((outcome, index) => ({
    unit: `u${index}`,
    outcome,
    reasons: isUndecided({ outcome }) ? (['missing-fact'] as const) : [],
  }));
  const asked = outcomes.filter((outcome) => outcome !== 'inapplicable');
  const outcome =
    asked.find((one) => one === 'failed') ??
    asked.find((one) => one !== 'passed') ??
    asked[0] ??
    'inapplicable';
  return finding(requirement, outcome, { ...more, members });
}

/** Findings for a requirement of which each member is judged, waived or not. */
export function memberFindingsFor(requirement: string): fc.Arbitrary<Finding> {
  return fc
    .tuple(fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([all, waived]) =>
      ofMembers(requirement, all, waived ? { waiver: waiver(requirement) } : {}),
    );
}

/** Every way in which the members that are open can turn out; as a whole it may prove not to arise while it is open. */
function waysOfMembers(finding: Finding): readonly Finding[] {
  const { requirement, members = [], waiver } = finding;
  const more = waiver ? { waiver } : {};
  const ways = members.reduce<readonly (readonly Outcome[])[]>(
    (all, { outcome }) => {
      const next: readonly Outcome[] = isUndecided({ outcome })
        ? ['passed', 'failed', 'inapplicable']
        : [outcome];
      return all.flatMap((done) => next.map((one) => [...done, one]));
    },
    [[]],
  );
  const { members: _, ...whole } = finding;
  return [
    ...ways.map((outcomes) => ofMembers(requirement, outcomes, more)),
    ...(isUndecided(finding) ? [{ ...whole, outcome: 'inapplicable', reasons: [] } as const] : []),
  ];
}

function isUndecided({ outcome }: Pick<Finding, 'outcome'>): boolean {
  return outcome === 'cantTell' || outcome === 'untested';
}

/** A finding that turns out failed, with so many of its parts met; what failed beside all its parts has none. */
function failing(finding: Finding, count: number): Finding {
  const { met, ...rest } = finding;
  const failed = { ...rest, outcome: 'failed', reasons: [] } as const;
  return met === undefined || count >= met.of
    ? failed
    : { ...failed, met: { count, unknown: 0, of: met.of } };
}

/** Every way in which what a finding leaves unknown can turn out. */
export function waysToTurnOut(finding: Finding): readonly Finding[] {
  if (finding.members !== undefined) return waysOfMembers(finding);
  const { outcome, met } = finding;
  if (!isUndecided(finding) && outcome !== 'failed') return [finding];
  const { count, unknown, of } = met ?? { count: 0, unknown: 0, of: 1 };
  const counts = Array.from({ length: unknown + 1 }, (_, more) => count + more);
  if (outcome === 'failed') return counts.map((met) => failing(finding, met));
  const { met: _, ...whole } = finding;
  const mayPass = met === undefined || count + unknown === of;
  return [
    { ...whole, outcome: 'inapplicable', reasons: [] },
    ...(mayPass ? [{ ...whole, outcome: 'passed', reasons: [] } as const] : []),
    ...counts.filter((met) => met < of || unknown === 0).map((met) => failing(finding, met)),
  ];
}

/** What is unknown as it counts once the evaluation is closed: failed, by the parts that are known to be met. */
export function closedFinding(finding: Finding): Finding {
  if (!isUndecided(finding) && finding.outcome !== 'failed') return finding;
  const { requirement, members, waiver } = finding;
  if (members !== undefined) {
    const closed = members.map(({ outcome }) => (isUndecided({ outcome }) ? 'failed' : outcome));
    return ofMembers(requirement, closed, waiver ? { waiver } : {});
  }
  return failing(finding, finding.met?.count ?? 0);
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
  absent: fc.constantFrom('redistribute', 'full'),
  waived: fc.constantFrom('failed', 'inapplicable', 'met'),
  partial: fc.constantFrom('proportional', 'all-or-nothing'),
});
