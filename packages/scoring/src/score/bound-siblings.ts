import { divide, type Fraction, ONE, sign, ZERO } from '../arithmetic/fraction.ts';
import { type Interval, scaleInterval } from '../arithmetic/interval.ts';
import { boundParts, type MeanPart } from '../arithmetic/mean-bounds.ts';
import type { Policies, SchemeNode } from '../scheme/scheme.ts';
import type { ReportNode } from './report.ts';

/** What siblings have to know of an indicator. */
export interface Sibling {
  readonly node: {
    readonly weight: Fraction;
    /** True when anything applies to it. */
    readonly applicable: boolean;
    /** True when all that applies to it may still turn out inapplicable. */
    readonly mayVanish: boolean;
    readonly scheme: Pick<SchemeNode, 'id' | 'kind'>;
  };
  readonly full: Fraction;
  readonly contribution: Interval;
  readonly inapplicableAs: ReportNode['inapplicableAs'];
}

/** The policy for the weight of an inapplicable indicator while some of its siblings apply. */
export function policyFor(
  { scheme }: Sibling['node'],
  policies: Policies,
): ReportNode['inapplicableAs'] {
  if (scheme.kind === 'absent') return policies.absent === 'full' ? 'full' : 'redistribute';
  return Object.hasOwn(policies.rescale, scheme.id) ? 'rescale' : policies.inapplicable;
}

/** What an indicator may come to count above it, if it turns out inapplicable while siblings apply. */
function widen(scored: Sibling, policies: Policies): Interval {
  const { node, full, contribution } = scored;
  switch (policyFor(node, policies)) {
    case 'full':
      return { min: contribution.min, max: full };
    case 'zero':
      return { min: ZERO, max: contribution.max };
    case 'rescale':
      return { min: ZERO, max: full };
    default:
      return contribution;
  }
}

/** Whether its siblings would take over the weight of an indicator. */
export function isShared({ node, inapplicableAs }: Sibling, policies: Policies): boolean {
  return (inapplicableAs ?? policyFor(node, policies)) === 'redistribute';
}

/** Whether one of them may still turn out inapplicable while others apply. */
export function bearOnEachOther(siblings: readonly Sibling[]): boolean {
  const several = siblings.filter(({ node }) => node.applicable).length > 1;
  return several && siblings.some(({ node }) => node.mayVanish);
}

/**
 * The least and the greatest points of siblings, some of which may turn out inapplicable. They still add up: an
 * indicator that may vanish counts as far as the others carry its weight.
 */
export function boundContributions<T extends Sibling>(
  siblings: readonly T[],
  policies: Policies,
): readonly T[] {
  if (!bearOnEachOther(siblings)) return siblings;
  const counted = siblings
    .filter((scored) => scored.node.applicable || !isShared(scored, policies))
    .filter(({ node }) => sign(node.weight) !== 0);
  const parts = counted.map((scored): MeanPart => {
    const { weight, mayVanish } = scored.node;
    const points = mayVanish ? widen(scored, policies) : scored.contribution;
    return {
      weight,
      rate: scaleInterval(points, divide(ONE, weight)),
      mayVanish: mayVanish && isShared(scored, policies),
    };
  });
  const rates = new Map(boundParts(parts).map((rate, index) => [counted[index], rate]));
  return siblings.map((scored) => {
    const rate = scored.node.mayVanish ? rates.get(scored) : undefined;
    return rate ? { ...scored, contribution: scaleInterval(rate, scored.node.weight) } : scored;
  });
}
