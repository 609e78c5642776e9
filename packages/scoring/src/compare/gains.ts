import { type Bilingual, normaliseName } from '@liujiang/indicators';
import { actingParts, copyJson } from '@liujiang/indicators/internal';
import { add, compare, parseExact, subtract, ZERO } from '../arithmetic/fraction.ts';
import {
  addIntervals,
  differenceOf,
  type Interval,
  parseBounds,
  scaleInterval,
} from '../arithmetic/interval.ts';
import type { Fix, Fixes } from '../formulas/fix.ts';
import { findFixes } from '../formulas/formula-registry.ts';
import { takeIn } from '../input/within.ts';
import type { ReportNode, ScoreReport } from '../score/report.ts';
import { leafTraceOf, listReportLeaves } from '../score/report-nodes.ts';
import { type Points, writePoints } from '../score/write-points.ts';
import { checkReport } from './check-report.ts';
import { type Rescore, scorer } from './score-again.ts';

/** What fixing one thing adds to the total. */
export interface Gain {
  /** A failed requirement, a vetoed quarter or inspection, one deduction of an inspection, or failed checks. */
  readonly kind: 'requirement' | 'veto' | 'deduction' | 'checks';
  /** Id of the leaf. */
  readonly indicator: string;
  readonly name: Bilingual;
  /** Requirement id, quarter (`2019-Q3`), quarter and item of the standard (`2019-Q2/statistics-stale`), or leaf id. */
  readonly item: string;
  /**
   * The name in the standard, for a deduction and for the first veto of an inspection with findings; otherwise `null`.
   */
  readonly what: Bilingual | null;
  /**
   * Ids of the units that the inspection's findings name, otherwise of those who have to act for the leaf; empty when
   * nobody is named. A unit unknown to the catalogue stands as it was given.
   */
  readonly units: readonly string[];
  /** Points it adds to the total when nothing else changes; 0 for a deduction behind a veto. */
  readonly gain: Points;
  /** Points that it adds together with all before it in the list. */
  readonly cumulative: Points;
}

function unitsThatAct(
  known: ScoreReport['units'],
): (fix: Fix, node: ReportNode) => readonly string[] {
  // of two with the same name the first counts
  const ids = new Map([...known].reverse().map(({ id, name }) => [normaliseName(name.zh), id]));
  return ({ units }, { responsibilities }) => {
    const acting =
      units.length === 0
        ? actingParts(responsibilities).map(({ unit }) => unit)
        : units.map((given) => ids.get(normaliseName(given)) ?? given);
    return [...new Set(acting)];
  };
}

/**
 * What to fix first: the exact gain in the total of meeting each failed requirement, lifting each veto and each
 * deduction, and passing all checks of a leaf, alone and together with all before it. Best first, by the least it
 * brings, then by the most.
 *
 * A gain has bounds when parts of a requirement are unknown, or when nobody scored what lies behind a veto. A deduction
 * behind a veto brings nothing alone and its points once the veto is lifted, as `cumulative` shows. Unknown
 * requirements are no failures and are not listed, nor are waived failures that the scheme does not count. When an
 * indicator may still turn out inapplicable, so that others would carry its weight, the whole is scored again: the
 * bounds are then the rise of the least and of the greatest total.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, gains, scoreCatalogue } from '@liujiang/scoring';
 *
 * const message = { zh: '示例', en: 'Example' };
 * const findings: FindingSet = {
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: id === 'safeguards.training/2' ? 'failed' : 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * };
 * const [first] = gains(scoreCatalogue(liujiang, equalScheme(liujiang), { findings }));
 * first?.item; //=> 'safeguards.training/2'
 * first?.gain.exact.min; //=> '25/34'
 * ```
 */
export function gains(report: ScoreReport): readonly Gain[] {
  return takeIn({ report }, () => {
    checkReport(report);
    return copyJson(rankGains(report));
  });
}

/** The fixes already made at one leaf, with the other fixes they affect. */
interface Made {
  readonly node: ReportNode;
  readonly fixes: Fixes;
}

/** The gain of one fix in the total. */
interface Worth {
  /** One alone. */
  readonly alone: (made: Made, fix: Fix) => Interval;
  /** Together with all fixes asked about before it. */
  readonly together: (made: Made, fix: Fix) => Interval;
}

/** When leaves do not affect each other, the gains of their fixes add up. */
function addedUp(): Worth {
  const fixed = new Set<Fix>();
  const worth = ({ node, fixes }: Made, what: ReadonlySet<Fix>): Interval =>
    scaleInterval(fixes.worth(what), parseExact(node.full));
  let [min, max] = [ZERO, ZERO];
  return {
    alone: (made, fix) => worth(made, new Set([fix])),
    together: (made, fix) => {
      const before = worth(made, fixed);
      const now = worth(made, fixed.add(fix));
      min = add(min, subtract(now.min, before.min));
      max = add(max, subtract(now.max, before.max));
      return { min, max };
    },
  };
}

/** When they do, the whole is scored again, each leaf with all its fixes so far. */
function scoredAgain(score: Rescore): Worth {
  const before = score(new Map());
  const rise = (all: Iterable<Made>, fixed: ReadonlySet<Fix>): Interval => {
    const points = new Map<string, Interval>();
    for (const { node, fixes } of all) {
      // a leaf with a failure certainly applies, so it counts with its points
      const now = points.get(node.id) ?? parseBounds(node.contribution);
      const moves = scaleInterval(fixes.moves(fixed), parseExact(node.full));
      points.set(node.id, addIntervals([now, moves]));
    }
    return differenceOf(score(points), before);
  };
  const fixed = new Set<Fix>();
  const all = new Set<Made>();
  return {
    alone: (made, fix) => rise([made], new Set([fix])),
    together: (made, fix) => rise(all.add(made), fixed.add(fix)),
  };
}

function rankGains(report: ScoreReport): readonly Gain[] {
  const { rounding, policies } = report.scheme;
  const { unknown } = policies;
  const score = scorer(report);
  const { alone, together } = score === null ? addedUp() : scoredAgain(score);
  const unitsOf = unitsThatAct(report.units);
  return (
    listReportLeaves(report.indicators)
      .flatMap((node) => {
        const trace = leafTraceOf(node.trace);
        const all = trace === null ? [] : findFixes(trace, { id: node.id, unknown });
        return all.flatMap((fixes) => {
          const made = { node, fixes };
          return fixes.list.map((fix) => ({ fix, made, gain: alone(made, fix) }));
        });
      })
      // sort is stable: equal gains keep the order of the table
      .sort((a, b) => compare(b.gain.min, a.gain.min) || compare(b.gain.max, a.gain.max))
      .map(({ fix, made, gain }) => ({
        kind: fix.kind,
        indicator: made.node.id,
        name: made.node.name,
        item: fix.item,
        what: fix.what,
        units: unitsOf(fix, made.node),
        gain: writePoints(gain, rounding),
        cumulative: writePoints(together(made, fix), rounding),
      }))
  );
}
