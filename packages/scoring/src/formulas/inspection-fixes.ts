import {
  divide,
  type Fraction,
  larger,
  multiply,
  ONE,
  parseExact,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/fraction.ts';
import { type Interval, NOTHING, parseBounds, settled } from '../arithmetic/interval.ts';
import type { InspectionTrace, ItemTrace } from '../inspection/inspection-trace.ts';
import type { Fix, Fixes } from './fix.ts';

interface Deduction {
  readonly fix: Fix;
  readonly off: Interval;
}

function readDeduction(quarter: string, { item, name, points, findings }: ItemTrace): Deduction {
  const units = new Set(findings.flatMap(({ unit }) => unit ?? []));
  return {
    fix: { kind: 'deduction', item: `${quarter}/${item}`, what: name, units: [...units] },
    off: parseBounds(points),
  };
}

/**
 * The gains of lifting the veto and each deduction. They affect each other: behind a veto no deduction counts, and
 * below 0 points none does. `share` is the inspection's share of the leaf.
 */
export function inspectionFixes(
  trace: InspectionTrace,
  share: Fraction,
  closed: boolean,
): readonly Fixes[] {
  const { quarter, withoutDuty, part2 } = trace;
  if (part2 === null) return [];
  const full = parseExact(trace.full);
  const rescaled = withoutDuty !== null && withoutDuty.factor !== null;
  const available = rescaled ? subtract(full, parseExact(withoutDuty.points)) : full;
  const factor = rescaled ? parseExact(withoutDuty.factor ?? '1') : ONE;
  const point = divide(multiply(factor, share), full);
  const records = parseExact(trace.vetoRecords);
  const deductions = trace.deductions
    .filter(({ group }) => group !== withoutDuty?.group)
    .map((item) => readDeduction(quarter, item));
  const veto: Fix | null =
    trace.vetoes.length === 0
      ? null
      : { kind: 'veto', item: quarter, what: trace.vetoes[0]?.name ?? null, units: [] };
  const left = (off: Fraction): Fraction => larger(ZERO, subtract(available, off));
  type Side = keyof Interval;
  const between = (
    fixed: ReadonlySet<Fix>,
    least: readonly [others: Side, lifted: Side],
    most: readonly [others: Side, lifted: Side],
  ): Interval => {
    if (veto !== null && !fixed.has(veto)) return NOTHING;
    const total = (lifted: boolean, side: Side): Fraction =>
      sum(deductions.filter(({ fix }) => fixed.has(fix) === lifted).map(({ off }) => off[side]));
    const gain = ([others, lifted]: readonly [Side, Side]): Fraction => {
      const rest = total(false, others);
      const before =
        veto === null ? left(sum([rest, total(true, lifted)])) : divide(records, factor);
      return multiply(subtract(left(rest), before), point);
    };
    return closed ? settled(gain(['max', 'max'])) : { min: gain(least), max: gain(most) };
  };
  // lifting them brings least when the other deductions weigh most and these least
  const worth = (fixed: ReadonlySet<Fix>): Interval =>
    between(fixed, ['max', 'min'], ['min', 'max']);
  const moves = (fixed: ReadonlySet<Fix>): Interval =>
    between(fixed, ['max', 'max'], ['min', 'min']);
  const list = [...(veto === null ? [] : [veto]), ...deductions.map(({ fix }) => fix)];
  return list.length === 0 ? [] : [{ list, worth, moves }];
}
