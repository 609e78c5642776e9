import type * as z from 'zod/mini';
import {
  allJudged,
  type Evaluation,
  nothingJudged,
  UNKNOWN_RATE,
} from '../arithmetic/evaluation.ts';
import { divide, ONE } from '../arithmetic/fraction.ts';
import { isSettled, scaleInterval, settled } from '../arithmetic/interval.ts';
import type { Given } from '../input/given.ts';
import { inspect, type LineBasis } from '../inspection/inspect.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import { parseStandard } from '../inspection/parse-standard.ts';
import type { Standard } from '../inspection/standard.ts';
import type { FixedLeaf, Fixes } from './fix.ts';
import { inspectionFixes } from './inspection-fixes.ts';
import type { MemberSchema, SchemaParts } from './schema-parts.ts';

/** The inspection that a leaf is scored by. */
export interface DeductionsInput {
  /** The inspection. */
  readonly inspection: Inspection;
  /** The standard that it was made under. */
  readonly standard: Standard;
}

/** 满分减扣分: part 2 of one inspection, without the bonus. */
export interface DeductionsTrace {
  readonly formula: 'deductions';
  /** How its points came about. */
  readonly inspection: InspectionTrace;
}

export const inputFields: readonly (keyof DeductionsInput)[] = ['inspection', 'standard'];

export function inputSchema(parts: SchemaParts): z.ZodMiniType<DeductionsInput> {
  const { z, exactly, inspection, standard } = parts;
  return exactly<DeductionsInput>()(z.strictObject({ inspection, standard }));
}

export function traceSchema(parts: SchemaParts): MemberSchema<DeductionsTrace> {
  const { z, exactly, inspectionTrace: inspection } = parts;
  const formula = z.literal('deductions');
  return exactly<DeductionsTrace>()(z.strictObject({ formula, inspection }));
}

export function evaluate(given: Given, _: unknown, basis: LineBasis): Evaluation<DeductionsTrace> {
  const standard = parseStandard(given.at('standard'));
  const {
    trace: inspection,
    part2,
    vetoRecords,
  } = inspect(given.at('inspection'), standard, basis);
  const trace: DeductionsTrace = { formula: 'deductions', inspection };
  const { full } = standard;
  if (full === null || part2 === null) {
    const expected = { zh: '计分的检查标准', en: 'a standard with points' };
    given.at('standard').refuse('missing-standard', expected);
    return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
  }
  const points = inspection.vetoes.length > 0 ? settled(vetoRecords) : part2;
  const rate = scaleInterval(points, divide(ONE, full));
  return { rate, coverage: isSettled(rate) ? allJudged : nothingJudged, trace };
}

export function findFixes(
  { inspection }: DeductionsTrace,
  { unknown }: FixedLeaf,
): readonly Fixes[] {
  return inspectionFixes(inspection, ONE, unknown === 'failed');
}
