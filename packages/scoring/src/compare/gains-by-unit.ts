import type { Bilingual } from '@liujiang/indicators';
import { addTo } from '@liujiang/indicators/internal';
import { compare } from '../arithmetic/fraction.ts';
import { addIntervals, parseBounds } from '../arithmetic/interval.ts';
import { takeIn } from '../input/within.ts';
import type { ScoreReport } from '../score/report.ts';
import { type Points, writePoints } from '../score/write-points.ts';
import { type Gain, gains } from './gains.ts';

/** One unit's share of the {@link Gain}s. */
export interface UnitGains {
  /** Id of the unit, or its name as an inspection gives it; `null` for gains of nobody. */
  readonly unit: string | null;
  readonly name: Bilingual;
  /** Best first; a gain shared with other units stands at each of them. */
  readonly gains: readonly Gain[];
  /** The sum of what each brings alone. */
  readonly total: Points;
}

/**
 * {@link gains} by unit, the unit with most to gain first. A gain shared by several units counts in full for each, so
 * the totals do not add up to the whole.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, gainsByUnit, scoreCatalogue } from '@liujiang/scoring';
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
 * gainsByUnit(report)[0]?.name.zh; //=> '区财政局'
 * gainsByUnit(report)[0]?.total.min; //=> '1.47'
 * ```
 */
export function gainsByUnit(report: ScoreReport): readonly UnitGains[] {
  return takeIn({ report }, () => groupGains(report, gains(report)));
}

function groupGains(report: ScoreReport, all: readonly Gain[]): readonly UnitGains[] {
  const byUnit = new Map<string | null, Gain[]>();
  for (const gain of all) {
    for (const unit of gain.units.length === 0 ? [null] : gain.units) {
      addTo(byUnit, unit, gain);
    }
  }
  const known = new Set(report.units.map(({ id }) => id));
  const others = new Set(all.flatMap(({ units }) => units.filter((unit) => !known.has(unit))));
  const groups = [
    ...report.units,
    ...[...others].map((id) => ({ id, name: { zh: id, en: id } })),
    { id: null, name: { zh: '未明确责任单位', en: 'No unit named' } },
  ].flatMap(({ id, name }) => {
    const own = byUnit.get(id);
    if (own === undefined) return [];
    const sum = addIntervals(own.map(({ gain }) => parseBounds(gain.exact)));
    return [{ unit: id, name, gains: own, sum }];
  });
  return groups
    .sort((a, b) => compare(b.sum.min, a.sum.min) || compare(b.sum.max, a.sum.max))
    .map(({ sum, ...group }) => ({ ...group, total: writePoints(sum, report.scheme.rounding) }));
}
