import type * as z from 'zod/mini';
import { type Evaluation, nothingJudged, UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import {
  type Fraction,
  fraction,
  multiply,
  ONE,
  parseExact,
  subtract,
} from '../arithmetic/fraction.ts';
import { addIntervals, scaleInterval } from '../arithmetic/interval.ts';
import type { Coverage } from '../arithmetic/score.ts';
import type { Given } from '../input/given.ts';
import { readChoice, readFields, readOptional } from '../input/read.ts';
import type { LineBasis } from '../inspection/inspect.ts';
import type { Inspection, QuarterScore } from '../inspection/inspection.ts';
import { parseStandard } from '../inspection/parse-standard.ts';
import { type Period, readPeriod } from '../inspection/quarter.ts';
import type { Standard } from '../inspection/standard.ts';
import {
  countQuarter,
  type MissingQuarter,
  missingQuarterPolicies,
  type QuarterTrace,
  quarterStates,
} from './count-quarter.ts';
import { type FixedLeaf, type Fixes, loneFix } from './fix.ts';
import { inspectionFixes } from './inspection-fixes.ts';
import { readQuarters } from './read-quarters.ts';
import type { MemberSchema, SchemaParts } from './schema-parts.ts';

/** Quarterly inspections, and the quarters that were expected. */
export interface QuarterlyInput {
  /** In any order, at most one for each quarter. */
  readonly inspections: readonly (QuarterScore | Inspection)[];
  /** The quarters that count: listed, or from one to another. */
  readonly period: Period;
  /** The standard of the inspections; needed when one lists findings instead of a ready score. */
  readonly standard?: Standard;
}

/** 各季度检查分数的平均分. */
export interface QuarterlyTrace {
  readonly formula: 'quarterly-average';
  /** How a quarter without an inspection counts. */
  readonly missing: MissingQuarter;
  /** In order of time. */
  readonly quarters: readonly QuarterTrace[];
  /** Number of quarters in the mean. */
  readonly denominator: number;
}

/** The settings of a scheme for this formula. */
export interface QuarterlySettings {
  /** How a quarter without an inspection counts. */
  readonly missing: MissingQuarter;
}

/** The settings as the author of a scheme gives them. */
export interface QuarterlySettingsInput {
  /** How a quarter without an inspection counts; `open` by default. */
  readonly missing?: MissingQuarter;
}

export const inputFields: readonly (keyof QuarterlyInput)[] = ['inspections', 'period', 'standard'];

export function inputSchema(parts: SchemaParts): z.ZodMiniType<QuarterlyInput> {
  const { z, exactly, text, given, number, inspection, standard } = parts;
  const veto = z.strictObject({ name: given, clause: z.exactOptional(z.nullable(text)) });
  const ready = z.strictObject({
    quarter: text,
    score: z.exactOptional(number),
    vetoes: z.exactOptional(z.array(veto)),
    bonus: z.exactOptional(number),
    date: z.exactOptional(text),
    examiner: z.exactOptional(text),
  });
  return exactly<QuarterlyInput>()(
    z.strictObject({
      inspections: z.array(z.union([ready, inspection])),
      period: z.union([z.array(text), z.strictObject({ from: text, to: text })]),
      standard: z.exactOptional(standard),
    }),
  );
}

export function traceSchema(parts: SchemaParts): MemberSchema<QuarterlyTrace> {
  const { z, exactly, text, bilingual, bounds, exact, count, inspectionTrace } = parts;
  const quarter = z.strictObject({
    quarter: text,
    state: z.enum(quarterStates),
    date: z.nullable(text),
    examiner: z.nullable(text),
    vetoes: z.array(bilingual),
    points: z.nullable(bounds),
    counted: z.nullable(bounds),
    bonusNotCounted: z.nullable(exact),
    inspection: z.nullable(inspectionTrace),
  });
  return exactly<QuarterlyTrace>()(
    z.strictObject({
      formula: z.literal('quarterly-average'),
      missing: z.enum(missingQuarterPolicies),
      quarters: z.array(quarter),
      denominator: count,
    }),
  );
}

export function readSettings(given: Given): QuarterlySettings {
  readFields(given, ['formula', 'missing']);
  return { missing: readChoice(given.at('missing'), missingQuarterPolicies, 'open') };
}

export function settingsSchema({
  z,
}: SchemaParts): MemberSchema<{ readonly formula: 'quarterly-average' } & QuarterlySettings> {
  const missing = z.enum(missingQuarterPolicies);
  return z.strictObject({ formula: z.literal('quarterly-average'), missing });
}

export function givenSettingsSchema({
  z,
}: SchemaParts): z.ZodMiniType<{ readonly formula: 'quarterly-average' } & QuarterlySettingsInput> {
  const missing = z.exactOptional(z.enum(missingQuarterPolicies));
  return z.strictObject({ formula: z.literal('quarterly-average'), missing });
}

/** How many of the quarters that count are known. */
export function coverageOf({ quarters, denominator }: QuarterlyTrace): Coverage {
  if (denominator === 0) return nothingJudged;
  const known = quarters.filter(
    ({ state, counted }) => state !== 'missing' && counted !== null && counted.min === counted.max,
  );
  return { judged: fraction(known.length, denominator), judgeable: ONE };
}

export function evaluate(
  given: Given,
  { missing }: QuarterlySettings,
  basis: LineBasis,
): Evaluation<QuarterlyTrace> {
  const period = readPeriod(given.at('period'));
  const standard = readOptional(given.at('standard'), parseStandard);
  const found = readQuarters(given.at('inspections'), period, standard, basis);
  const counted = period.map((quarter) => countQuarter(quarter, found.get(quarter), missing));
  const parts = counted.flatMap((part) => part.counted ?? []);
  const trace: QuarterlyTrace = {
    formula: 'quarterly-average',
    missing,
    quarters: counted.map((part) => part.trace),
    denominator: parts.length,
  };
  // every quarter is left out: nothing was assessed, and there is no mean
  if (parts.length === 0) return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
  const share = fraction(1, 100 * parts.length);
  return {
    rate: scaleInterval(addIntervals(parts), share),
    coverage: coverageOf(trace),
    trace,
  };
}

/** The gain of lifting a veto: the points found behind it, or anything up to 100 when nobody looked. */
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
  return loneFix('veto', quarter, { min: worth(behind.min), max: worth(most) }, vetoes[0]);
}

/** The gains of lifting each quarter's veto and deductions. */
export function findFixes(
  { quarters, denominator }: QuarterlyTrace,
  { unknown }: FixedLeaf,
): readonly Fixes[] {
  const closed = unknown === 'failed';
  return quarters.flatMap((quarter) => {
    const { state, counted, inspection } = quarter;
    if (inspection !== null) return inspectionFixes(inspection, fraction(1, denominator), closed);
    if (state !== 'vetoed' || counted === null) return [];
    return [vetoFix(quarter, counted, closed, fraction(1, 100 * denominator))];
  });
}
