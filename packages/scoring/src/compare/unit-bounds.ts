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
import { own } from '../input/plain-data.ts';
import type { Policies } from '../scheme/scheme.ts';
import { isShared } from '../score/bound-siblings.ts';
import type { ReportNode, ScoreReport } from '../score/report.ts';
import { type Standing, stand } from './score-again.ts';

/** What a leaf bears on the figure of its unit. */
export interface UnitPart {
  readonly rate: Interval;
  /** Points it can reach: at its fewest and at its most, whatever else turns out inapplicable. */
  readonly full: Interval;
  /** True where it may itself turn out inapplicable, so that it does not count. */
  readonly mayVanish: boolean;
}

/** By which factor what a node can reach may rise, as siblings of it turn out inapplicable: no factor of a scheme is below 1. */
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

/** What each leaf of a report bears on the figure of a unit, by its id; leaves without points are left out. */
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
 * The furthest that the rate of a unit can get on one side: what pulls it there weighs most, the rest least. Which leaves
 * those are depends on the rate that comes out, so the best of all places to draw the line is taken.
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

/** The rate of a unit at its least and at its most, however the unknown turns out. There is at least one part. */
export function boundUnit(parts: readonly UnitPart[]): Interval {
  return { min: furthest(parts, 'min'), max: furthest(parts, 'max') };
}
