import type * as z from 'zod/mini';
import {
  allJudged,
  type Evaluation,
  nothingJudged,
  UNKNOWN_RATE,
} from '../arithmetic/evaluation.ts';
import { formatExact, fraction } from '../arithmetic/fraction.ts';
import { settled } from '../arithmetic/interval.ts';
import { type NumberInput, readNumber } from '../arithmetic/read-number.ts';
import { readRounding } from '../arithmetic/read-rounding.ts';
import type { Rounding } from '../arithmetic/rounding.ts';
import type { Score } from '../arithmetic/score.ts';
import { Given } from '../input/given.ts';
import { readCount, readFields } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import { type FixedLeaf, type Fixes, loneFix } from './fix.ts';
import type { MemberSchema, SchemaParts } from './schema-parts.ts';
import { scoreEvaluation } from './score-evaluation.ts';

/** N checks, of which M failed. */
export interface PassRateInput {
  /** N, a whole number from 0. */
  readonly checks: number;
  /** M, a whole number from 0 to N. */
  readonly failures: number;
}

/** 权重×(N−M)/N. */
export interface PassRateTrace {
  readonly formula: 'pass-rate';
  /** N, how many checks there were. */
  readonly checks: number;
  /** M, how many of them did not pass. */
  readonly failures: number;
}

export const inputFields: readonly (keyof PassRateInput)[] = ['checks', 'failures'];

export function inputSchema({ z, exactly, count }: SchemaParts): z.ZodMiniType<PassRateInput> {
  return exactly<PassRateInput>()(z.strictObject({ checks: count, failures: count }));
}

export function traceSchema({ z, exactly, count }: SchemaParts): MemberSchema<PassRateTrace> {
  const formula = z.literal('pass-rate');
  return exactly<PassRateTrace>()(z.strictObject({ formula, checks: count, failures: count }));
}

export function evaluate(given: Given): Evaluation<PassRateTrace> {
  const checks = readCount(given.at('checks'));
  const failures = readCount(given.at('failures'));
  if (failures > checks) {
    const expected = {
      zh: `不合格次数不超过检查次数${checks}`,
      en: `no more failures than the ${checks} checks`,
    };
    given.at('failures').refuse('out-of-range', expected);
  }
  const trace: PassRateTrace = { formula: 'pass-rate', checks, failures };
  if (checks === 0) return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
  return { rate: settled(fraction(checks - failures, checks)), coverage: allJudged, trace };
}

export function findFixes(
  { checks, failures }: PassRateTrace,
  { id }: FixedLeaf,
): readonly Fixes[] {
  return failures === 0 ? [] : [loneFix('checks', id, settled(fraction(failures, checks)))];
}

/**
 * The table's formula for 日常监管: weight × (N−M)/N, for N checks of which M failed.
 *
 * Without a check (N = 0) nothing was assessed: the value is `null`, not 0, and lies between 0 and the weight.
 *
 * @throws ScoringError when a count is negative or not whole, when M exceeds N, or when the weight is not a number
 * above 0.
 *
 * @example
 * ```ts
 * import { scorePassRate } from '@liujiang/scoring';
 *
 * scorePassRate({ weight: 5, checks: 4, failures: 1 }).value; //=> '3.75'
 * scorePassRate({ weight: 10, checks: 3, failures: 1 }).exact; //=> '20/3'
 * scorePassRate({ weight: 5, checks: 0, failures: 0 }).value; //=> null
 * ```
 */
export function scorePassRate(
  input: PassRateInput & { readonly weight: NumberInput; readonly rounding?: Rounding },
): Score<PassRateTrace & { readonly weight: string }> {
  return takeIn({ input }, () => {
    const given = readFields(new Given(input), [...inputFields, 'weight', 'rounding']);
    const rounding = readRounding(given.at('rounding'));
    const full = readNumber(given.at('weight'), { positive: true });
    const evaluation = evaluate(given);
    given.problems.throwIfAny(invalidInput);
    const trace = { ...evaluation.trace, weight: formatExact(full) };
    return scoreEvaluation(evaluation, full, rounding, trace);
  });
}
