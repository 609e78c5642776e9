import { formatExact, fraction } from '../fraction.ts';
import { join, Problems } from '../problems.ts';
import { type NumberInput, readCount, readNumber } from '../read.ts';
import { readRounding } from '../read-rounding.ts';
import type { Rounding } from '../rounding.ts';
import { makeScore, type Score } from '../score.ts';
import {
  allJudged,
  type Evaluation,
  nothingJudged,
  scaleInterval,
  UNKNOWN_RATE,
} from './evaluation.ts';

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
  readonly checks: number;
  readonly failures: number;
}

/** @internal */
export function evaluatePassRate(
  record: Readonly<Record<string, unknown>>,
  path: string,
  problems: Problems,
): Evaluation<PassRateTrace> {
  const checks = readCount(record['checks'], join(path, 'checks'), problems);
  const failures = readCount(record['failures'], join(path, 'failures'), problems);
  if (failures > checks) {
    const expected = {
      zh: `不合格次数不超过检查次数${checks}`,
      en: `no more failures than the ${checks} checks`,
    };
    problems.add('out-of-range', join(path, 'failures'), expected, failures);
  }
  const trace: PassRateTrace = { formula: 'pass-rate', checks, failures };
  if (checks === 0) return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
  const rate = fraction(checks - failures, checks);
  return { rate: { min: rate, max: rate }, coverage: allJudged, trace };
}

/**
 * The table's formula for 日常监管: weight × (N−M)/N, for N checks of which M failed.
 *
 * Without a check (N = 0) nothing was assessed: the value is `null`, which is not 0, and stays between 0 and the weight.
 * Source: 柳江区政府门户网站绩效评估指标任务分解表, 政务新媒体／日常监管.
 *
 * @throws ScoringError when a count is negative or not whole, when M exceeds N, or when the weight is no number above 0.
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
  const problems = new Problems();
  const { weight, rounding: given, ...counts } = input;
  const rounding = readRounding(given, 'rounding', problems);
  const full = readNumber(weight, 'weight', problems, { positive: true });
  const evaluation = evaluatePassRate(counts, '', problems);
  problems.throwIfAny('invalid-input');
  const { rate, coverage, trace } = evaluation;
  const interval = scaleInterval(rate ?? UNKNOWN_RATE, full);
  const status = trace.checks === 0 ? 'open' : 'scored';
  return makeScore(interval, coverage, status, rounding, { ...trace, weight: formatExact(full) });
}
