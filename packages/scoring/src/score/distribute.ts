import type { Evaluation } from '../arithmetic/evaluation.ts';
import { divide, type Fraction, multiply, ONE, sign, sum, ZERO } from '../arithmetic/fraction.ts';
import {
  addIntervals,
  type Interval,
  NOTHING,
  scaleInterval,
  settled,
} from '../arithmetic/interval.ts';
import { boundParts, type MeanPart } from '../arithmetic/mean-bounds.ts';
import type { Coverage } from '../arithmetic/score.ts';
import { join, type Problems } from '../input/problems.ts';
import type { InapplicablePolicy, Policies, SchemeNode } from '../scheme/scheme.ts';
import type { NodeTrace } from './report.ts';

/** An indicator with what its formula made of it. */
export interface EvaluatedNode {
  readonly scheme: SchemeNode;
  readonly weight: Fraction;
  readonly children: readonly EvaluatedNode[];
  /** Of a leaf that is scored; `null` for branches, absent and excluded ones. */
  readonly evaluation: Evaluation<NodeTrace> | null;
  /** True when anything applies to it. */
  readonly applicable: boolean;
  /** True when all that applies to it may still turn out inapplicable. */
  readonly mayVanish: boolean;
  /** True when something unknown in it was counted as failed. */
  readonly closed: boolean;
}

/** An indicator with its points. */
export interface ScoredNode {
  readonly node: EvaluatedNode;
  /** Points it can reach. */
  readonly full: Fraction;
  /** Points it reaches; `null` where nothing applies. */
  readonly points: Interval | null;
  /** Points that count above it: further apart than `points` where it may still turn out inapplicable. */
  readonly contribution: Interval;
  /** In points. */
  readonly coverage: Coverage;
  readonly inapplicableAs: InapplicablePolicy | 'rescale' | null;
  readonly children: readonly ScoredNode[];
}

/** What of an indicator bears on its siblings. */
export interface Sibling {
  readonly node: Pick<EvaluatedNode, 'weight' | 'applicable' | 'mayVanish'> & {
    readonly scheme: Pick<SchemeNode, 'id' | 'kind'>;
  };
  readonly full: Fraction;
  readonly contribution: Interval;
  readonly inapplicableAs: ScoredNode['inapplicableAs'];
}

const NO_COVERAGE: Coverage = { judged: ZERO, judgeable: ZERO };

/** What becomes of the weight of an indicator of which nothing applies while something of its siblings does. */
export function policyFor(
  { scheme }: Sibling['node'],
  policies: Policies,
): ScoredNode['inapplicableAs'] {
  if (scheme.kind === 'absent') return policies.absent === 'full' ? 'full' : 'redistribute';
  return Object.hasOwn(policies.rescale, scheme.id) ? 'rescale' : policies.inapplicable;
}

function inapplicableNode(
  node: EvaluatedNode,
  full: Fraction,
  inapplicableAs: ScoredNode['inapplicableAs'],
): ScoredNode {
  return {
    node,
    full,
    points: null,
    contribution: inapplicableAs === 'full' ? settled(full) : NOTHING,
    coverage: NO_COVERAGE,
    inapplicableAs,
    children: node.children.map((child) => inapplicableNode(child, ZERO, null)),
  };
}

/** What an indicator may come to count above it, should it turn out inapplicable while siblings of it apply. */
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
 * Points of siblings at their least and at their most, also where some of them turn out inapplicable after all. They go on
 * adding up: what may vanish then counts as far as the others carry its weight.
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

function refuseInapplicable(node: EvaluatedNode, problems: Problems): void {
  const expected = {
    zh: '有适用的要求（评估方案不接受不适用的指标）',
    en: 'something that applies (the scheme refuses inapplicable indicators)',
  };
  problems.add('inapplicable', join('findings', node.scheme.id), expected, 'inapplicable');
}

/** Points of the children, once the weight of inapplicable ones is dealt with. */
export function scoreChildren(
  children: readonly EvaluatedNode[],
  full: Fraction,
  policies: Policies,
  factors: ReadonlyMap<string, Fraction>,
  problems: Problems,
): readonly ScoredNode[] {
  const anyApplies = children.some(({ applicable }) => applicable);
  const treatment = children.map((child) =>
    child.applicable || !anyApplies || child.scheme.origin === 'excluded'
      ? null
      : policyFor(child, policies),
  );
  const counted = children.filter((_, index) => treatment[index] !== 'redistribute');
  const base = anyApplies ? sum(counted.map(({ weight }) => weight)) : ONE;
  const factor = children.reduce(
    (product, { scheme }, index) =>
      treatment[index] === 'rescale' ? multiply(product, factors.get(scheme.id) ?? ONE) : product,
    ONE,
  );
  const scored = children.map((child, index) => {
    const how = treatment[index] ?? null;
    const share = multiply(full, divide(child.weight, base));
    if (child.applicable)
      return scoreNode(child, multiply(share, factor), policies, factors, problems);
    if (how === 'refuse') refuseInapplicable(child, problems);
    return inapplicableNode(child, how === 'full' || how === 'zero' ? share : ZERO, how);
  });
  return boundContributions(scored, policies);
}

function scoreNode(
  node: EvaluatedNode,
  full: Fraction,
  policies: Policies,
  factors: ReadonlyMap<string, Fraction>,
  problems: Problems,
): ScoredNode {
  const { evaluation } = node;
  const children = scoreChildren(node.children, full, policies, factors, problems);
  const points = evaluation
    ? scaleInterval(evaluation.rate ?? NOTHING, full)
    : addContributions(children);
  const coverage = evaluation
    ? {
        judged: multiply(evaluation.coverage.judged, full),
        judgeable: multiply(evaluation.coverage.judgeable, full),
      }
    : addCoverage(children);
  return { node, full, points, contribution: points, coverage, inapplicableAs: null, children };
}

export function addContributions(nodes: readonly Pick<ScoredNode, 'contribution'>[]): Interval {
  return addIntervals(nodes.map(({ contribution }) => contribution));
}

export function addCoverage(nodes: readonly ScoredNode[]): Coverage {
  return {
    judged: sum(nodes.map(({ coverage }) => coverage.judged)),
    judgeable: sum(nodes.map(({ coverage }) => coverage.judgeable)),
  };
}
