import { copyJson } from '@liujiang/indicators/internal';
import { HUNDRED } from '../arithmetic/fraction.ts';
import { readFigureBasis, readRounding } from '../arithmetic/read-rounding.ts';
import type { FigureBasis, Rounding } from '../arithmetic/rounding.ts';
import type { Score } from '../arithmetic/score.ts';
import { Given } from '../input/given.ts';
import { readChoice, readFields } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import type { Period } from '../inspection/quarter.ts';
import type { Standard } from '../inspection/standard.ts';
import { type MissingQuarter, missingQuarterPolicies } from './count-quarter.ts';
import { evaluate, type QuarterlyInput, type QuarterlyTrace } from './quarterly-average.ts';
import { scoreEvaluation } from './score-evaluation.ts';

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
    /** Whether points are compared with the lines of the standard `exact` (default) or `published`, rounded. */
    readonly bandsOn?: FigureBasis;
  },
): Score<QuarterlyTrace> {
  return takeIn({ inspections, options }, () => {
    const how = new Given(options, 'options');
    readFields(how, ['period', 'missing', 'standard', 'rounding', 'bandsOn']);
    how.problems.throwIfAny(invalidInput);
    const given = new Given({ ...options, inspections });
    const rounding = readRounding(given.at('rounding'));
    const missing = readChoice(given.at('missing'), missingQuarterPolicies, 'open');
    const bandsOn = readFigureBasis(given.at('bandsOn'));
    const evaluation = evaluate(given, { missing }, { bandsOn, rounding });
    given.problems.throwIfAny(invalidInput);
    return scoreEvaluation(evaluation, HUNDRED, rounding, copyJson(evaluation.trace));
  });
}
