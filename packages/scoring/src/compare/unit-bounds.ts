import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  ONE,
  parseExact,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/fraction.ts';
import { type Interval, parseBounds } from '../arithmetic/interval.ts';
import { own } from '../input/own.ts';
import type { Policies } from '../scheme/scheme.ts';
import { isShared } from '../score/bound-siblings.ts';
import type { ReportNode, ScoreReport } from '../score/report.ts';
import { type Standing, stand } from './score-again.ts';

/** What a leaf contributes to the figure of its unit. */
export interface UnitPart {
  readonly rate: Interval;
  /** The least and the most points it can reach, whatever else turns out inapplicable. */
  readonly full: Interval;
  /** True when it may itself turn out inapplicable, so that it does not count. */
  readonly mayVanish: boolean;
}

/**
 * The factor by which the reachable points of a node may rise when siblings turn out inapplicable: no factor of a
 * scheme is below 1.
 */
function stretch(node: Standing, siblings: readonly Standing[], policies: Policies): Fraction {
  const counted = siblings.filter((one) => one.node.applicable || !isShared(one, policies));
  const leaving = siblings.filter((one) => one !== node && one.node.mayVanish);
  const weights = (nodes: readonly Standing[]): Fraction =>
    sum(nodes.map((one) => one.node.weight));
  const base = weights(counted);
  const left = subtract(base, weights(leaving.filter((one) => isShared(one, policies))));
  const factors = leaving.map((one) =>
    parseExact(String(own(policies.rescale, one.node.scheme.id) ?? 1)),
  );
  return factors.reduce(multiply, divide(base, left));
}

/** What each leaf of a report contributes to the figure of a unit, by its id; leaves without points are left out. */
export function listUnitParts({ indicators, scheme }: ScoreReport): ReadonlyMap<string, UnitPart> {
  const { policies } = scheme;
  const parts = new Map<string, UnitPart>();
  const visit = (
    nodes: readonly ReportNode[],
    siblings: readonly Standing[],
    above: Fraction,
  ): void => {
    const open = siblings.some(({ node }) => node.mayVanish);
    nodes.forEach((node, index) => {
      const standing = siblings[index];
      if (standing === undefined || node.rate === null) return;
      const by = open ? multiply(above, stretch(standing, siblings, policies)) : above;
      visit(node.children, standing.children, by);
      if (node.kind === 'branch') return;
      parts.set(node.id, {
        rate: parseBounds(node.rate),
        full: { min: standing.full, max: multiply(standing.full, by) },
        mayVanish: standing.node.mayVanish,
      });
    });
  };
  visit(
    indicators,
    indicators.map((node) => stand(node, policies.unknown)),
    ONE,
  );
  return parts;
}

/** −1 looks for the least figure, 1 for the greatest. */
const directions: Readonly<Record<keyof Interval, -1 | 1>> = { min: -1, max: 1 };

/**
 * The rate of a unit that is furthest to one side: parts that pull to that side weigh most, the others least. Which
 * parts pull there depends on the rate itself, so every place to draw the line is tried and the best taken.
 */
function furthest(parts: readonly UnitPart[], side: keyof Interval): Fraction {
  const direction = directions[side];
  const sorted = [...parts].sort((a, b) => compare(b.rate[side], a.rate[side]) * direction);
  const fewest = ({ full, mayVanish }: UnitPart): Fraction => (mayVanish ? ZERO : full.min);
  let weight = sum(sorted.map(fewest));
  let points = sum(sorted.map((part) => multiply(fewest(part), part.rate[side])));
  let best: Fraction | null = null;
  for (const part of sorted) {
    const more = subtract(part.full.max, fewest(part));
    weight = add(weight, more);
    points = add(points, multiply(more, part.rate[side]));
    const rate = divide(points, weight);
    if (best === null || compare(rate, best) * direction > 0) best = rate;
  }
  return best ?? ZERO;
}

/** The least and the greatest rate of a unit, over every outcome of the unknown. There is at least one part. */
export function boundUnit(parts: readonly UnitPart[]): Interval {
  return { min: furthest(parts, 'min'), max: furthest(parts, 'max') };
}
