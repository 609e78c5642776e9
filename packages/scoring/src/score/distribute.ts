import type { Evaluation } from '../arithmetic/evaluation.ts';
import { divide, type Fraction, multiply, ONE, sum, ZERO } from '../arithmetic/fraction.ts';
import {
  addIntervals,
  type Interval,
  NOTHING,
  scaleInterval,
  settled,
} from '../arithmetic/interval.ts';
import type { Coverage } from '../arithmetic/score.ts';
import { join, type Problems } from '../input/problems.ts';
import type { Policies, SchemeNode } from '../scheme/scheme.ts';
import { boundContributions, policyFor, type Sibling } from './bound-siblings.ts';
import type { NodeTrace, ReportNode } from './report.ts';

/** The result of a leaf's formula. Its trace is only made for a report: a total does not need it. */
export type LeafEvaluation = Evaluation<() => NodeTrace>;

/** An indicator with the result of its formula. */
export interface EvaluatedNode extends Omit<Sibling['node'], 'scheme'> {
  readonly scheme: SchemeNode;
  readonly children: readonly EvaluatedNode[];
  /** For a scored leaf; `null` for branches, absent and excluded ones. */
  readonly evaluation: LeafEvaluation | null;
  /** True when something unknown in it was counted as failed. */
  readonly closed: boolean;
}

/** An indicator with its points. */
export interface ScoredNode {
  readonly node: EvaluatedNode;
  /** Points it can reach. */
  readonly full: Fraction;
  /** Points it reaches; `null` when nothing applies. */
  readonly points: Interval | null;
  /** Points that count above it, with wider bounds than `points` when it may still turn out inapplicable. */
  readonly contribution: Interval;
  /** In points. */
  readonly coverage: Coverage;
  readonly inapplicableAs: ReportNode['inapplicableAs'];
  readonly children: readonly ScoredNode[];
}

const NO_COVERAGE: Coverage = { judged: ZERO, judgeable: ZERO };

function inapplicableNode(
  node: EvaluatedNode,
  full: Fraction,
  inapplicableAs: ReportNode['inapplicableAs'],
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

function refuseInapplicable(node: EvaluatedNode, problems: Problems): void {
  const expected = {
    zh: '有适用的要求（评估方案不接受不适用的指标）',
    en: 'something that applies (the scheme refuses inapplicable indicators)',
  };
  problems.add('inapplicable', join('findings', node.scheme.id), expected, 'inapplicable');
}

/**
 * Points of the children of a node with weight `whole` and `full` marks, after the weight of inapplicable ones is dealt
 * with.
 */
export function scoreChildren(
  children: readonly EvaluatedNode[],
  whole: Fraction,
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
  // A scheme's weights add up to what stands above them.
  const base = treatment.includes('redistribute')
    ? sum(
        children.flatMap(({ weight }, index) =>
          treatment[index] === 'redistribute' ? [] : [weight],
        ),
      )
    : whole;
  const factor = children.reduce(
    (product, { scheme }, index) =>
      treatment[index] === 'rescale' ? multiply(product, factors.get(scheme.id) ?? ONE) : product,
    ONE,
  );
  const scored = children.map((child, index) => {
    const how = treatment[index] ?? null;
    const share = base === full ? child.weight : multiply(full, divide(child.weight, base));
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
  const children = scoreChildren(node.children, node.weight, full, policies, factors, problems);
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
