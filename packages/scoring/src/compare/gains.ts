import { type Bilingual, normaliseName } from '@liujiang/indicators';
import { actingParts } from '@liujiang/indicators/internal';
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
import { detach } from '../input/plain-data.ts';
import { takeIn } from '../input/within.ts';
import type { ReportNode, ScoreReport } from '../score/report.ts';
import { leafTraceOf, listReportLeaves } from '../score/report-nodes.ts';
import { type Points, writePoints } from '../score/write-points.ts';
import { checkReport } from './check-report.ts';
import { type Rescore, scorer } from './score-again.ts';

/** What one thing to fix would add to the total. */
export interface Gain {
  /** A failed requirement, a vetoed quarter or inspection, one deduction of an inspection, or failed checks. */
  readonly kind: 'requirement' | 'veto' | 'deduction' | 'checks';
  /** Id of the leaf. */
  readonly indicator: string;
  readonly name: Bilingual;
  /** Requirement id, quarter (`2019-Q3`), quarter and item of the standard (`2019-Q2/statistics-stale`), or leaf id. */
  readonly item: string;
  /** What the standard calls it, for a deduction and for the first veto of an inspection with findings; otherwise `null`. */
  readonly what: Bilingual | null;
  /**
   * Ids of the units that the inspection's findings name, otherwise of those who have to act for the leaf; empty where
   * nobody is named. A unit that the catalogue does not know stands as it was given.
   */
  readonly units: readonly string[];
  /** Points of the total that it adds if nothing else changes; 0 for a deduction behind a veto. */
  readonly gain: Points;
  /** Points that it and all before it in the list add together. */
  readonly cumulative: Points;
}

function unitsThatAct(
  known: ScoreReport['units'],
): (fix: Fix, node: ReportNode) => readonly string[] {
  // Of two that bear one name the first counts.
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
 * deduction, and passing all checks of a leaf, best first (by the least it brings, then by the most), alone and together with all before it.
 *
 * A gain has bounds where parts of a requirement are unknown, or where nobody scored what lies behind a veto. A
 * deduction behind a veto brings nothing alone and its points once the veto is lifted: `cumulative` shows it. What is
 * only unknown is no failure and is not listed; nor is a waived failure that the scheme does not count. Where an
 * indicator may still turn out inapplicable, so that others would carry its weight, the whole is scored again: the bounds
 * are then how far the least and the greatest total rise.
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
    return detach(rankGains(report));
  });
}

/** Fixes of one leaf that were made, with what they bear on. */
interface Made {
  readonly node: ReportNode;
  readonly fixes: Fixes;
}

/** What fixes add to the total. */
interface Worth {
  /** One alone. */
  readonly alone: (made: Made, fix: Fix) => Interval;
  /** One, and all that this was asked of before it, together. */
  readonly together: (made: Made, fix: Fix) => Interval;
}

/** Where leaves do not bear on each other, what their fixes are worth adds up. */
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

/** Where they do, the whole is scored again, each leaf with all that is fixed at it. */
function scoredAgain(score: Rescore): Worth {
  const before = score(new Map());
  const rise = (all: Iterable<Made>, fixed: ReadonlySet<Fix>): Interval => {
    const points = new Map<string, Interval>();
    for (const { node, fixes } of all) {
      // where something failed, the leaf applies for certain: it counts what it comes to
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
      // sort is stable: what brings the same keeps the order of the table
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
