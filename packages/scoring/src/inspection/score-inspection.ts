import { copyJson } from '@liujiang/indicators/internal';
import { allJudged, nothingJudged } from '../arithmetic/evaluation.ts';
import { isSettled } from '../arithmetic/interval.ts';
import { readFigureBasis, readRounding } from '../arithmetic/read-rounding.ts';
import type { FigureBasis, Rounding } from '../arithmetic/rounding.ts';
import { makeScore, type Score } from '../arithmetic/score.ts';
import { Given } from '../input/given.ts';
import { readFields } from '../input/read.ts';
import { invalidInput, invalidStandard } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import { inspect } from './inspect.ts';
import type { Inspection } from './inspection.ts';
import type { InspectionTrace } from './inspection-trace.ts';
import { parseStandard } from './parse-standard.ts';
import type { Standard } from './standard.ts';

/**
 * Scores one inspection: vetoes first, then 100 points less the deductions (each item capped at its points, never below
 * 0), then the bonus if the bonus line is reached. Behind a veto the other findings stay visible and do not count.
 *
 * A score is `open` when the standard does not know the points of an item that was found more than once. Under a
 * standard of vetoes only, an inspection without a veto is qualified and has no figure (`inapplicable`).
 *
 * Procedure: 国办秘函〔2019〕19号. All figures come from the standard.
 *
 * @throws ScoringError listing everything that is wrong with the standard and with the inspection.
 *
 * @example
 * ```ts
 * import { national2019, scoreInspection } from '@liujiang/scoring';
 *
 * const score = scoreInspection(
 *   {
 *     quarter: '2020-Q3',
 *     date: '2020-09-20',
 *     examiner: '区信息中心',
 *     findings: [{ item: 'statistics-stale', at: '办事统计' }],
 *   },
 *   national2019,
 * );
 * score.value; //=> '98.00'
 * score.trace.qualified; //=> true
 * ```
 */
export function scoreInspection(
  inspection: Inspection,
  standard: Standard,
  options: {
    readonly rounding?: Rounding;
    /** Whether points are compared with the lines of the standard `exact` (default) or `published`, rounded. */
    readonly bandsOn?: FigureBasis;
  } = {},
): Score<InspectionTrace> {
  return takeIn({ inspection, standard, options }, () => {
    const given = new Given(standard, 'standard');
    const { problems } = given;
    const parsed = parseStandard(given);
    problems.throwIfAny(invalidStandard);
    const how = readFields(new Given(options, 'options', problems), ['rounding', 'bandsOn']);
    const rounding = readRounding(how.at('rounding'));
    const bandsOn = readFigureBasis(how.at('bandsOn'));
    const whole = new Given(inspection, 'inspection', problems);
    const { total, trace } = inspect(whole, parsed, { bandsOn, rounding });
    problems.throwIfAny(invalidInput);
    const open = total !== null && !isSettled(total);
    const status = total === null ? 'inapplicable' : open ? 'open' : 'scored';
    return makeScore(total, open ? nothingJudged : allJudged, status, rounding, copyJson(trace));
  });
}
