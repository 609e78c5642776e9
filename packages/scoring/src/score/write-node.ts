import { type ExactBounds, exactBounds } from '../arithmetic/exact-bounds.ts';
import {
  divide,
  type Fraction,
  formatExact,
  ONE,
  sign,
  subtract,
  sum,
} from '../arithmetic/fraction.ts';
import { type Interval, isSettled, scaleInterval } from '../arithmetic/interval.ts';
import { roundedValue, roundFraction } from '../arithmetic/rounding.ts';
import { makeScore, type ScoreStatus } from '../arithmetic/score.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ScoredNode } from './distribute.ts';
import type { PreparedScheme } from './evaluate-site.ts';
import type { BandName, NodeTrace, ReportNode, SumTrace } from './report.ts';

function statusOf({ node, points }: ScoredNode): ScoreStatus {
  if (node.scheme.origin === 'excluded') return 'excluded';
  if (points === null) return 'inapplicable';
  if (!isSettled(points)) return 'open';
  return node.closed ? 'closed' : 'scored';
}

export function sumTrace(children: readonly ScoredNode[]): SumTrace {
  return {
    formula: 'sum',
    parts: children
      .filter(({ node, contribution }) => node.applicable || sign(contribution.max) !== 0)
      .map(({ node, contribution }) => ({
        id: node.scheme.id,
        contribution: exactBounds(contribution),
      })),
  };
}

/** What rounding each part hides: the rounded whole less the rounded parts. */
export function roundingDifference(
  whole: Interval | null,
  parts: readonly ScoredNode[],
  { rounding }: Scheme,
): string | null {
  if (whole === null || !isSettled(whole) || parts.length === 0) return null;
  const printed = (value: Fraction): Fraction => roundedValue(value, rounding);
  const total = sum(parts.map(({ contribution }) => printed(contribution.min)));
  return roundFraction(subtract(printed(whole.min), total), rounding);
}

function rateOf({ node, points, full }: ScoredNode): ExactBounds | null {
  if (points === null || sign(full) === 0) return null;
  const own = node.evaluation?.rate;
  return exactBounds(own ?? scaleInterval(points, divide(ONE, full)));
}

/** Writes the figures down as a report. */
export function writeNode(
  scored: ScoredNode,
  total: Fraction,
  context: PreparedScheme,
  bandOf: (points: Interval | null, full: Fraction) => BandName | null,
): ReportNode {
  const { node, full, points, contribution, coverage, inapplicableAs } = scored;
  const { id, kind, weight } = node.scheme;
  const indicator = context.indicators.get(id);
  const trace: NodeTrace =
    node.evaluation?.trace() ?? (points === null ? { formula: 'none' } : sumTrace(scored.children));
  const score = makeScore(points, coverage, statusOf(scored), context.scheme.rounding, trace);
  return {
    id,
    code: indicator?.code ?? null,
    name: indicator === undefined ? { zh: id, en: id } : { ...indicator.name },
    kind,
    weight,
    effectiveWeight: formatExact(divide(full, total)),
    full: formatExact(full),
    fullValue: roundFraction(full, context.scheme.rounding),
    ...score,
    rate: rateOf(scored),
    contribution:
      contribution === points && score.bounds !== null ? score.bounds : exactBounds(contribution),
    inapplicableAs,
    roundingDifference: roundingDifference(points, scored.children, context.scheme),
    band: bandOf(points, full),
    responsibilities:
      indicator?.kind === 'leaf'
        ? indicator.responsibilities.map(({ unit, role }) => ({ unit, role }))
        : [],
    children: scored.children.map((child) => writeNode(child, total, context, bandOf)),
  };
}
