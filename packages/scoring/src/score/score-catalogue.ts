import type { Catalogue } from '@liujiang/indicators';
import { takeIn } from '../input/within.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { evaluateSite, prepareScheme } from './evaluate-site.ts';
import type { ScoreReport } from './report.ts';
import type { ScoringInput } from './scoring-input.ts';
import { writeReport } from './write-report.ts';

/**
 * Scores a site: its findings and inputs under a scheme, as a tree of exact figures with their derivation.
 *
 * The unknown leaves a figure open, with bounds for every way it may turn out; it never counts as met or as 0 unless
 * the scheme closes it. When nothing applies there is no figure. The contributions of the children add up exactly to
 * their parent.
 *
 * @throws ScoringError with `foreign-findings` when findings or scheme were made for another catalogue; with
 * `invalid-scheme` when the scheme was changed since `defineScheme` made it; with `invalid-input`, listing everything,
 * when a requirement has no finding or two, when both findings and an input decide a leaf, or when an input does not
 * fit its leaf's formula.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, scoreCatalogue } from '@liujiang/scoring';
 *
 * const message = { zh: '未检查', en: 'Not checked' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'untested', reasons: ['missing-fact'], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const report = scoreCatalogue(liujiang, equalScheme(liujiang), {
 *   findings,
 *   inputs: { 'new-media.supervision': { checks: 4, failures: 1 } },
 * });
 * report.score.value; //=> null
 * report.score.min; //=> '1.10'
 * report.score.max; //=> '99.63'
 * ```
 */
export function scoreCatalogue<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  scheme: Scheme,
  input: ScoringInput<NoInfer<I>>,
): ScoreReport {
  return prepareReports(catalogue, scheme)(input);
}

/**
 * Prepares a scheme for many sites and returns a function that writes the report of one, as {@link scoreCatalogue}
 * does. The scheme is checked once, not for each site.
 *
 * @throws ScoringError as {@link scoreCatalogue}, both here (for the scheme) and from the function returned.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, prepareReports } from '@liujiang/scoring';
 *
 * const message = { zh: '达标', en: 'Met' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const reportOf = prepareReports(liujiang, equalScheme(liujiang));
 * const sites = [{ id: 'a', name: '甲' }, { id: 'b', name: '乙' }];
 * sites.map((subject) => reportOf({ findings, subject }).score.value); //=> ['100.00', '100.00']
 * ```
 */
export function prepareReports<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  scheme: Scheme,
): (input: ScoringInput<NoInfer<I>>) => ScoreReport {
  const prepared = takeIn({ catalogue, scheme }, () => prepareScheme(catalogue, scheme));
  return (input) =>
    takeIn({ input }, () => writeReport(prepared, evaluateSite(prepared, input), input));
}
