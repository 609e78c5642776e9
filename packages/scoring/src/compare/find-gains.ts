import type { Bilingual } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import {
  type Fraction,
  fraction,
  multiply,
  ONE,
  parseExact,
  sign,
  subtract,
} from '../arithmetic/fraction.ts';
import {
  differenceOf,
  type Interval,
  NOTHING,
  parseBounds,
  settled,
} from '../arithmetic/interval.ts';
import { boundMean, type MeanPart } from '../arithmetic/mean-bounds.ts';
import type { QuarterlyTrace, QuarterTrace } from '../formulas/quarterly-average.ts';
import type { RequirementsTrace, UnknownPolicy } from '../formulas/requirement-trace.ts';
import { meanPart } from '../formulas/requirements.ts';
import type { ReportNode } from '../score/report.ts';
import type { Fix, Fixes } from './fix.ts';
import { inspectionFixes } from './inspection-gains.ts';

function alone(
  kind: Fix['kind'],
  item: string,
  gain: Interval,
  what: Bilingual | null = null,
): Fixes {
  const fix: Fix = { kind, item, what, units: [] };
  const worth = (fixed: ReadonlySet<Fix>): Interval => (fixed.has(fix) ? gain : NOTHING);
  return { list: [fix], worth, moves: worth };
}

/** What meeting each failed requirement is worth: it bears on the others where one of them may not apply at all. */
function requirementFixes(trace: RequirementsTrace, unknown: UnknownPolicy): readonly Fixes[] {
  const list: Fix[] = [];
  const parts = trace.parts.flatMap((part): { mean: MeanPart; fix?: Fix }[] => {
    if (part.share === null) return [];
    const mean = meanPart(part, parseBounds(part.share), unknown);
    if (part.outcome !== 'failed' || sign(subtract(ONE, mean.rate.min)) <= 0) return [{ mean }];
    const fix: Fix = { kind: 'requirement', item: part.requirement, what: null, units: [] };
    list.push(fix);
    return [{ mean, fix }];
  });
  if (list.length === 0) return [];
  const rate = (fixed: ReadonlySet<Fix>): Interval =>
    boundMean(
      parts.map(({ mean, fix }) =>
        fix !== undefined && fixed.has(fix) ? { ...mean, rate: settled(ONE) } : mean,
      ),
    );
  const before = rate(new Set());
  const moves = (fixed: ReadonlySet<Fix>): Interval => {
    const after = rate(fixed);
    return { min: subtract(after.min, before.min), max: subtract(after.max, before.max) };
  };
  return [{ list, worth: (fixed) => differenceOf(rate(fixed), before), moves }];
}

/** What lifting a veto is worth: the points that were found behind it, or anything up to 100 where nobody looked. */
function vetoFix(
  { quarter, points, vetoes }: QuarterTrace,
  counted: ExactBounds,
  closed: boolean,
  point: Fraction,
): Fixes {
  const now = parseExact(counted.max);
  const behind = points ?? { min: '0', max: '100' };
  const worth = (exact: string): Fraction => multiply(subtract(parseExact(exact), now), point);
  const most = closed ? behind.min : behind.max;
  return alone('veto', quarter, { min: worth(behind.min), max: worth(most) }, vetoes[0]);
}

function quarterFixes(
  quarter: QuarterTrace,
  denominator: number,
  closed: boolean,
): readonly Fixes[] {
  const { state, counted, inspection } = quarter;
  if (inspection !== null) return inspectionFixes(inspection, fraction(1, denominator), closed);
  if (state !== 'vetoed' || counted === null) return [];
  return [vetoFix(quarter, counted, closed, fraction(1, 100 * denominator))];
}

function quarterlyFixes(trace: QuarterlyTrace, closed: boolean): readonly Fixes[] {
  return trace.quarters.flatMap((quarter) => quarterFixes(quarter, trace.denominator, closed));
}

/** What could be fixed at a leaf. Exhaustive over the traces. */
export function findFixes({ id, trace }: ReportNode, unknown: UnknownPolicy): readonly Fixes[] {
  const closed = unknown === 'failed';
  switch (trace.formula) {
    case 'requirements':
      return requirementFixes(trace, unknown);
    case 'quarterly-average':
      return quarterlyFixes(trace, closed);
    case 'deductions':
      return inspectionFixes(trace.inspection, ONE, closed);
    case 'pass-rate':
      return trace.failures === 0
        ? []
        : [alone('checks', id, settled(fraction(trace.failures, trace.checks)))];
    case 'rating':
    case 'missing-input':
    case 'sum':
    case 'none':
      return [];
  }
}
