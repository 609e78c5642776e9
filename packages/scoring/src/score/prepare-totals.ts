import type { Catalogue } from '@liujiang/indicators';
import { makeScore, type Score } from '../arithmetic/score.ts';
import { takeIn } from '../input/within.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { evaluateSite, prepareScheme } from './evaluate-site.ts';
import type { TotalInput } from './scoring-input.ts';

/** The total of a report, without its derivation. */
export type Total = Omit<Score<null>, 'trace'>;

/**
 * Prepares a scheme for many sites and returns a function that gives the total of one, computed as {@link
 * scoreCatalogue} does, without tree and derivation. The scheme is checked once, not for each site.
 *
 * @throws ScoringError as {@link scoreCatalogue}, both here (for the scheme) and from the function returned.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, prepareTotals } from '@liujiang/scoring';
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
 * const totalOf = prepareTotals(liujiang, equalScheme(liujiang));
 * totalOf({ findings }).exact; //=> '100'
 * ```
 */
export function prepareTotals<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  scheme: Scheme,
): (input: TotalInput<I>) => Total {
  const prepared = takeIn({ catalogue, scheme }, () => prepareScheme(catalogue, scheme));
  return (input) =>
    takeIn({ input }, () => {
      const { points, coverage, status } = evaluateSite(prepared, input);
      const { trace: _, ...total } = makeScore(points, coverage, status, scheme.rounding, null);
      return total;
    });
}
