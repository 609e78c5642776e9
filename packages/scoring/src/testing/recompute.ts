import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { QuarterTrace } from '../formulas/count-quarter.ts';
import type { RatingTrace } from '../formulas/rating.ts';
import type { NodeTrace } from '../score/report.ts';
import {
  atMost,
  largest,
  least,
  minus,
  over,
  plus,
  type Range,
  type Ratio,
  ratio,
  readRatio,
  showRatio,
  times,
  total,
} from './oracle.ts';
import { recomputeInspection } from './recompute-inspection.ts';

const read = ({ min, max }: ExactBounds): Range => [readRatio(min), readRatio(max)];
const both = (make: (side: 0 | 1) => Ratio): Range => [make(0), make(1)];
const mean = (parts: readonly Range[]): Range =>
  both((side) => over(total(parts.map((part) => part[side])), ratio(parts.length)));
const OPEN: Range = [ratio(0), ratio(1)];

interface Part {
  readonly range: Range;
  /** True where it may still turn out inapplicable. */
  readonly open: boolean;
}

/** The least (0) or greatest (1) mean that is left, whichever of the open parts turn out inapplicable. */
function furthestMean(parts: readonly Part[], side: 0 | 1): Ratio {
  const open = parts.filter((part) => part.open);
  const fixed = parts.filter((part) => !part.open).map(({ range }) => range[side]);
  let means: Ratio[] = [];
  for (let subset = 0; subset < 2 ** open.length; subset += 1) {
    const kept = open.filter((_, bit) => Math.floor(subset / 2 ** bit) % 2 === 1);
    const values = [...fixed, ...kept.map(({ range }) => range[side])];
    if (values.length > 0) means = [...means, over(total(values), ratio(values.length))];
  }
  return means.reduce(side === 0 ? least : largest);
}

function quarterPoints({ state, points, inspection }: QuarterTrace): Range | null {
  if (inspection !== null) {
    const { part2, total: recorded } = recomputeInspection(inspection);
    const scale = over(ratio(100), readRatio(inspection.full));
    return both((side) => times(state === 'vetoed' ? recorded[side] : part2[side], scale));
  }
  if (state === 'vetoed') return [ratio(0), ratio(0)];
  return points && read(points);
}

function settleThree(
  shares: readonly [Ratio, Ratio],
  third: Ratio,
  how: RatingTrace['settle'],
): Ratio {
  const [first, second] = shares;
  const all = [first, second, third];
  const [low, high] = [all.reduce(least), all.reduce(largest)];
  const middle = minus(minus(total(all), low), high);
  switch (how) {
    case 'third':
      return third;
    case 'middle':
      return middle;
    case 'closest': {
      const [below, above] = [minus(middle, low), minus(high, middle)];
      if (showRatio(below) === showRatio(above)) return over(total(all), ratio(3));
      return over(plus(middle, atMost(below, above) ? low : high), ratio(2));
    }
    case 'mean':
    case null:
      return over(total(all), ratio(3));
  }
}

/** Where a third mark may still pull two that are too far apart: by the ends, and by every place where a rule turns. */
function boundThird(pair: readonly [Ratio, Ratio], how: RatingTrace['settle']): Range {
  const apart = minus(largest(...pair), least(...pair));
  const turns = [
    ratio(0),
    ratio(1),
    largest(ratio(0), minus(least(...pair), apart)),
    least(ratio(1), plus(largest(...pair), apart)),
  ];
  const reached = turns.map((third) => settleThree(pair, third, how));
  if (how === 'closest') {
    // just short of a turn the two that are closest count, at the turn itself all three
    for (const turn of turns.slice(2)) {
      const near = minus(turn, least(...pair));
      const end = atMost(near, ratio(0)) ? least(...pair) : largest(...pair);
      reached.push(over(plus(turn, end), ratio(2)));
    }
  }
  return [reached.reduce(least), reached.reduce(largest)];
}

function rate({ marks, method, gap, settle }: RatingTrace): Range {
  const shareOf = ({ points, of }: RatingTrace['marks'][number]): Ratio =>
    over(readRatio(String(points)), readRatio(String(of)));
  const shares = marks.map(shareOf);
  if (shares.length === 0) return OPEN;
  const same = (value: Ratio): Range => [value, value];
  if (method === 'lower') return same(shares.reduce(least));
  if (method === 'mean') return same(over(total(shares), ratio(shares.length)));
  const third = marks.find((mark) => mark.third);
  const [first, second] = marks.filter((mark) => mark !== third).map(shareOf);
  if (first === undefined || second === undefined) return OPEN;
  const apart = minus(largest(first, second), least(first, second));
  if (atMost(apart, over(readRatio(gap ?? ''), ratio(100)))) {
    return same(over(plus(first, second), ratio(2)));
  }
  if (third === undefined) return boundThird([first, second], settle);
  return same(settleThree([first, second], shareOf(third), settle));
}

/**
 * Works a leaf's rate out again from nothing but its trace, apart from the implementation. `null` where the trace has
 * no figure of its own.
 */
export function recompute(trace: NodeTrace): Range | null {
  switch (trace.formula) {
    case 'requirements': {
      const shares = trace.parts.flatMap((part): Part[] => {
        const { counted, met, share, outcome } = part;
        if (share === null) return [];
        const open = outcome === 'cantTell' || outcome === 'untested';
        if (counted === 'met' || counted === 'waived')
          return [{ range: [ratio(1), ratio(1)], open }];
        if (met === null || trace.partial !== 'proportional') {
          return [{ range: counted === 'not-met' ? [ratio(0), ratio(0)] : OPEN, open }];
        }
        const most = open && met.unknown === 0 ? ratio(1) : ratio(met.count + met.unknown, met.of);
        return [{ range: [ratio(met.count, met.of), most], open }];
      });
      return shares.length === 0 ? null : [furthestMean(shares, 0), furthestMean(shares, 1)];
    }
    case 'quarterly-average': {
      const counted = trace.quarters.flatMap((quarter): Range[] => {
        const points = quarterPoints(quarter);
        if (points !== null) return [points];
        return {
          open: [[ratio(0), ratio(100)] as Range],
          exclude: [],
          zero: [[ratio(0), ratio(0)] as Range],
        }[trace.missing];
      });
      if (counted.length === 0) return OPEN;
      const average = mean(counted);
      return both((side) => over(average[side], ratio(100)));
    }
    case 'pass-rate':
      return trace.checks === 0
        ? OPEN
        : both(() => ratio(trace.checks - trace.failures, trace.checks));
    case 'deductions': {
      const { part2, total: recorded } = recomputeInspection(trace.inspection);
      const points = trace.inspection.vetoes.length > 0 ? recorded : part2;
      return both((side) => over(points[side], readRatio(trace.inspection.full)));
    }
    case 'rating':
      return rate(trace);
    case 'missing-input':
      return OPEN;
    case 'sum':
    case 'none':
      return null;
  }
}
