import type { Bilingual } from '@liujiang/indicators';
import { type Evaluation, nothingJudged, UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import { type ExactBounds, exactBounds } from '../arithmetic/exact-bounds.ts';
import { formatExact, fraction, HUNDRED, ONE } from '../arithmetic/fraction.ts';
import {
  addIntervals,
  type Interval,
  NOTHING,
  scaleInterval,
  settled,
} from '../arithmetic/interval.ts';
import { readChoice, readFields, readOptional } from '../arithmetic/read.ts';
import { readRounding } from '../arithmetic/read-rounding.ts';
import type { Rounding } from '../arithmetic/rounding.ts';
import type { Coverage, Score } from '../arithmetic/score.ts';
import { takeIn } from '../arithmetic/within.ts';
import { Given } from '../input/given.ts';
import { detach } from '../input/plain-data.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { type LineBasis, readBandsOn } from '../inspection/inspect.ts';
import type { Inspection, QuarterScore } from '../inspection/inspection.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import { parseStandard } from '../inspection/parse-standard.ts';
import { type Period, readPeriod } from '../inspection/quarter.ts';
import type { Standard } from '../inspection/standard.ts';
import { notInspected, type Quarter, readQuarters } from './read-quarters.ts';
import { scoreEvaluation } from './score-evaluation.ts';

/**
 * What a quarter without an inspection does: it leaves the score open (`open`), leaves the mean (`exclude`), or counts 0
 * (`zero`).
 */
export type MissingQuarter = 'open' | 'exclude' | 'zero';

/** The choices of {@link MissingQuarter}. */
export const missingQuarterPolicies: readonly MissingQuarter[] = ['open', 'exclude', 'zero'];

/** Quarterly inspections, and the quarters that were expected. */
export interface QuarterlyInput {
  /** In any order, at most one for each quarter. */
  readonly inspections: readonly (QuarterScore | Inspection)[];
  readonly period: Period;
  /** The standard of the inspections; needed as soon as one lists findings instead of a ready score. */
  readonly standard?: Standard;
}

/** One quarter of the mean. */
export interface QuarterTrace {
  readonly quarter: string;
  readonly state: 'scored' | 'vetoed' | 'missing';
  /** Monitoring date of the inspection, a civil day (YYYY-MM-DD); `null` where none is given. */
  readonly date: string | null;
  /** Who inspected; `null` where nobody is named. */
  readonly examiner: string | null;
  /** Names of the vetoes. */
  readonly vetoes: readonly Bilingual[];
  /** Points of part 2 as inspected; `null` when not known. Of a vetoed quarter they are shown and do not count. */
  readonly points: ExactBounds | null;
  /** Points that enter the mean; `null` when the quarter is left out of it. */
  readonly counted: ExactBounds | null;
  /** Points of a bonus, which never count here; `null` where there is none. */
  readonly bonusNotCounted: string | null;
  /** The inspection with everything it found; `null` for a ready score and a missing quarter. */
  readonly inspection: InspectionTrace | null;
}

/** 各季度检查分数的平均分. */
export interface QuarterlyTrace {
  readonly formula: 'quarterly-average';
  readonly missing: MissingQuarter;
  /** In order of time. */
  readonly quarters: readonly QuarterTrace[];
  /** Number of quarters in the mean. */
  readonly denominator: number;
}

const UNKNOWN_POINTS: Interval = /* @__PURE__ */ scaleInterval(UNKNOWN_RATE, HUNDRED);

function countMissing(policy: MissingQuarter): Interval | null {
  switch (policy) {
    case 'open':
      return UNKNOWN_POINTS;
    case 'exclude':
      return null;
    case 'zero':
      return NOTHING;
  }
}

function countQuarter(
  quarter: string,
  found: Quarter | undefined,
  missing: MissingQuarter,
): { readonly trace: QuarterTrace; readonly counted: Interval | null } {
  const { date, examiner, vetoes, points, vetoRecords, bonus, inspection } = found ?? notInspected;
  const vetoed = vetoes.length > 0;
  const inspected = vetoed ? settled(vetoRecords) : (points ?? UNKNOWN_POINTS);
  const counted = found === undefined ? countMissing(missing) : inspected;
  const trace: QuarterTrace = {
    quarter,
    state: found === undefined ? 'missing' : vetoed ? 'vetoed' : 'scored',
    date,
    examiner,
    vetoes,
    points: points && exactBounds(points),
    counted: counted && exactBounds(counted),
    bonusNotCounted: bonus && formatExact(bonus),
    inspection,
  };
  return { trace, counted };
}

/** How many of the quarters that count are known. @internal */
export function coverageOfQuarters({ quarters, denominator }: QuarterlyTrace): Coverage {
  if (denominator === 0) return nothingJudged;
  const known = quarters.filter(
    ({ state, counted }) => state !== 'missing' && counted !== null && counted.min === counted.max,
  );
  return { judged: fraction(known.length, denominator), judgeable: ONE };
}

/** The fields of {@link QuarterlyInput}. @internal */
export const quarterlyFields: readonly string[] = ['inspections', 'period', 'standard'];

/** What the fields of an input come to. @internal */
export function evaluateQuarters(
  given: Given,
  missing: MissingQuarter,
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
  // Every quarter left out: nothing was assessed, and 0/0 is no mean.
  if (parts.length === 0) return { rate: UNKNOWN_RATE, coverage: nothingJudged, trace };
  const share = fraction(1, 100 * parts.length);
  return {
    rate: scaleInterval(addIntervals(parts), share),
    coverage: coverageOfQuarters(trace),
    trace,
  };
}

/**
 * The table's formula for 健康情况: the mean of the quarters' inspection scores, out of 100. A vetoed quarter counts 0 (or
 * what the standard records) and stays in the mean; a bonus is shown and never counts; an unqualified quarter without a
 * veto counts its points. A missing quarter leaves the score open unless `missing` says otherwise.
 *
 * Source: 柳江区政府门户网站绩效评估指标任务分解表, 健康情况; the inspections: 国办秘函〔2019〕19号.
 *
 * @throws ScoringError listing everything that is wrong: a ready score above 100, two inspections of one quarter, a
 * quarter outside the period, an invalid standard.
 *
 * @example
 * ```ts
 * import { scoreHealth } from '@liujiang/scoring';
 *
 * const score = scoreHealth(
 *   [
 *     { quarter: '2019-Q1', score: 92 },
 *     { quarter: '2019-Q2', score: 89 },
 *     { quarter: '2019-Q3', vetoes: [{ name: { zh: '首页不更新', en: 'Home page not updated' } }] },
 *     { quarter: '2019-Q4', score: '86.5' },
 *   ],
 *   { period: { from: '2019-Q1', to: '2019-Q4' } },
 * );
 * score.exact; //=> '535/8'
 * score.value; //=> '66.88'
 * ```
 */
export function scoreHealth(
  inspections: QuarterlyInput['inspections'],
  options: {
    readonly period: Period;
    readonly missing?: MissingQuarter;
    readonly standard?: Standard;
    readonly rounding?: Rounding;
    /** Whether the lines of the standard are held against `exact` (default) or `published`, rounded points. */
    readonly bandsOn?: LineBasis['bandsOn'];
  },
): Score<QuarterlyTrace> {
  return takeIn({ inspections, options }, () => {
    const how = new Given(options, 'options');
    readFields(how, ['period', 'missing', 'standard', 'rounding', 'bandsOn']);
    how.problems.throwIfAny(invalidInput);
    const given = new Given({ ...options, inspections });
    const rounding = readRounding(given.at('rounding'));
    const missing = readChoice(given.at('missing'), missingQuarterPolicies, 'open');
    const bandsOn = readBandsOn(given.at('bandsOn'));
    const evaluation = evaluateQuarters(given, missing, { bandsOn, rounding });
    given.problems.throwIfAny(invalidInput);
    return scoreEvaluation(evaluation, HUNDRED, rounding, detach(evaluation.trace));
  });
}
