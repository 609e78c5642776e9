import type { Role } from '@liujiang/indicators';
import type { Fraction } from '../arithmetic/fraction.ts';
import { type Interval, parseBounds } from '../arithmetic/interval.ts';
import { type Place, rank } from '../arithmetic/rank.ts';
import { roundedValue } from '../arithmetic/rounding.ts';
import { Given } from '../input/given.ts';
import { readFields } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import type { ScoreReport } from '../score/report.ts';
import { type RankingOptions, readRanking } from './rank-reports.ts';
import { readRoles, scoreUnits, type UnitScore } from './unit-scores.ts';

/**
 * Ranks the units of a report by their points out of 100. Leaves that name nobody are not ranked.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, rankUnits, scoreCatalogue } from '@liujiang/scoring';
 *
 * const message = { zh: '示例', en: 'Example' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: id === 'disclosure.basic.budget/1' ? 'failed' : 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const report = scoreCatalogue(liujiang, equalScheme(liujiang), { findings });
 * const places = rankUnits(report, { on: 'exact', ties: 'competition' });
 * places.at(-1)?.entry.name.zh; //=> '区财政局'
 * ```
 */
export function rankUnits(
  report: ScoreReport,
  options: RankingOptions & { readonly roles?: readonly Role[] } = {},
): readonly Place<UnitScore>[] {
  return takeIn({ report, options }, () => {
    const given = new Given(options, 'options');
    const { on, ties } = readRanking(readFields(given, ['on', 'ties', 'roles']));
    given.problems.throwIfAny(invalidInput);
    const published = (value: Fraction): Fraction => roundedValue(value, report.scheme.rounding);
    const figure = ({ bounds }: UnitScore): Interval | null => {
      if (bounds === null) return null;
      const exact = parseBounds(bounds);
      return on === 'exact' ? exact : { min: published(exact.min), max: published(exact.max) };
    };
    const units = scoreUnits(report, readRoles(options)).filter(({ unit }) => unit !== null);
    return rank(
      units.map((entry) => ({ entry, figure: figure(entry) })),
      ties,
    );
  });
}
