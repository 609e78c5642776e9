import type { Bilingual } from '@liujiang/indicators';
import { exactBounds } from '../arithmetic/exact-bounds.ts';
import {
  compare,
  divide,
  type Fraction,
  formatExact,
  fraction,
  larger,
  smaller,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/fraction.ts';
import {
  addIntervals,
  type Interval,
  NOTHING,
  scaleInterval,
  settled,
} from '../arithmetic/interval.ts';
import { type FigureBasis, type Rounding, roundedValue } from '../arithmetic/rounding.ts';
import type { Given } from '../input/given.ts';
import type { Inspection } from './inspection.ts';
import { type FindingsByItem, findVetoes, groupByItem, traceItem } from './inspection-items.ts';
import type { InspectionTrace, ItemTrace, LineTrace } from './inspection-trace.ts';
import type { ParsedLine, ParsedStandard } from './parsed-standard.ts';
import { readInspection } from './read-inspection.ts';

export interface InspectionResult {
  readonly trace: InspectionTrace;
  readonly part2: Interval | null;
  readonly total: Interval | null;
  readonly bonus: Interval;
  readonly vetoRecords: Fraction;
}

/** Stands for a refused inspection; its figures never reach a user. */
const unread: Inspection = { quarter: '', date: '', examiner: '', findings: [] };

function traceLine(line: ParsedLine | null): LineTrace | null {
  return line && { points: formatExact(line.points), inclusive: line.inclusive };
}

/** Which points are compared with a line: exact ones, or as published. */
export interface LineBasis {
  readonly bandsOn: FigureBasis;
  readonly rounding: Rounding;
}

/** Whether a line is reached; `null` while that is open. */
function reaches(
  points: Interval,
  line: ParsedLine,
  { bandsOn, rounding }: LineBasis,
): boolean | null {
  const reached = (value: Fraction): boolean => {
    const figure = bandsOn === 'published' ? roundedValue(value, rounding) : value;
    return compare(figure, line.points) >= (line.inclusive ? 0 : 1);
  };
  const [low, high] = [reached(points.min), reached(points.max)];
  return low === high ? low : null;
}

function nameOfGroup({ data }: ParsedStandard, group: string): Bilingual {
  return data.groups.find(({ id }) => id === group)?.name ?? { zh: group, en: group };
}

/** 扣分: the points that are left, and the items that took the rest. */
function deduct(
  standard: ParsedStandard,
  full: Fraction,
  inspection: Inspection,
  findings: FindingsByItem,
  vetoed: boolean,
) {
  const spared = inspection.withoutDuty === undefined ? null : (standard.withoutDuty ?? null);
  const sparedPoints = spared === null ? ZERO : (standard.groups.get(spared.group) ?? ZERO);
  const rest = subtract(full, sparedPoints);
  const spread = spared !== null && spared.factor === null;
  const capFactor = spread ? divide(full, rest) : fraction(1);
  const items = standard.deductions.flatMap((item) => {
    const concerned = item.data.group !== spared?.group;
    const traced = traceItem(item, findings, capFactor, concerned && !vetoed);
    return traced === null ? [] : [{ ...traced, concerned }];
  });
  const taken = addIntervals(items.filter((item) => item.concerned).map(({ points }) => points));
  const available = spread ? full : rest;
  const left = {
    min: larger(ZERO, subtract(available, taken.max)),
    max: larger(ZERO, subtract(available, taken.min)),
  };
  const part2 = spared?.factor ? scaleInterval(left, spared.factor) : left;
  return { part2, traces: items.map(({ trace }) => trace), spared };
}

function earnBonus(
  standard: ParsedStandard,
  part2: Interval,
  findings: FindingsByItem,
  vetoed: boolean,
  basis: LineBasis,
): { readonly bonus: Interval; readonly traces: readonly ItemTrace[] } {
  const reached =
    vetoed || standard.bonusLine === null ? false : reaches(part2, standard.bonusLine, basis);
  const items = standard.bonuses.flatMap((item) => {
    const traced = traceItem(item, findings, fraction(1), reached === true);
    return traced === null ? [] : [traced];
  });
  const earned = sum(items.map(({ points }) => points.min));
  const most = standard.bonusMaximum === null ? earned : smaller(earned, standard.bonusMaximum);
  return {
    bonus: { min: reached === true ? most : ZERO, max: reached === false ? ZERO : most },
    traces: items.map(({ trace }) => trace),
  };
}

/** Scores one inspection under a standard already read; problems are listed. @internal */
export function inspect(
  given: Given,
  standard: ParsedStandard,
  basis: LineBasis,
): InspectionResult {
  const inspection = readInspection(given, standard);
  const valid = given.problems.list.length === 0 ? inspection : unread;
  const findings = groupByItem(valid.findings);
  const vetoes = findVetoes(standard, findings);
  const vetoed = vetoes.length > 0;
  const { full, vetoRecords } = standard;
  const deducted = full === null ? null : deduct(standard, full, valid, findings, vetoed);
  const part2 = deducted?.part2 ?? null;
  const { bonus, traces: bonuses } =
    part2 === null
      ? { bonus: NOTHING, traces: [] }
      : earnBonus(standard, part2, findings, vetoed, basis);
  const passed =
    part2 === null || standard.passLine === null ? true : reaches(part2, standard.passLine, basis);
  const spared = deducted?.spared ?? null;
  const trace: InspectionTrace = {
    formula: 'inspection',
    standard: { id: standard.data.id, version: standard.data.version },
    quarter: valid.quarter,
    date: valid.date,
    examiner: valid.examiner,
    vetoes,
    deductions: deducted?.traces ?? [],
    withoutDuty: spared && {
      group: spared.group,
      name: nameOfGroup(standard, spared.group),
      points: formatExact(standard.groups.get(spared.group) ?? ZERO),
      factor: spared.factor === null ? null : formatExact(spared.factor),
    },
    full: formatExact(full ?? ZERO),
    part2: part2 && exactBounds(part2),
    bonuses,
    bonus: exactBounds(bonus),
    vetoRecords: formatExact(vetoRecords),
    passLine: traceLine(standard.passLine),
    bonusLine: traceLine(standard.bonusLine),
    bonusMaximum: standard.bonusMaximum && formatExact(standard.bonusMaximum),
    linesOn: basis.bandsOn,
    rounding: basis.rounding,
    qualified: vetoed ? false : passed,
  };
  const scored = part2 && addIntervals([part2, bonus]);
  return {
    trace,
    part2,
    total: vetoed ? settled(vetoRecords) : scored,
    bonus,
    vetoRecords,
  };
}
