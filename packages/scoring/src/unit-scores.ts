import type { Bilingual, Role } from '@liujiang/indicators';
import {
  add,
  divide,
  type Fraction,
  formatExact,
  HUNDRED,
  multiply,
  parseExact,
  sign,
  ZERO,
} from './fraction.ts';
import { Given } from './given.ts';
import { type Interval, isSettled, parseBounds } from './interval.ts';
import { type Place, rank } from './rank.ts';
import { type RankingOptions, readRanking } from './rank-reports.ts';
import { readFields, readOwnNumber } from './read.ts';
import type { ReportNode, ScoreReport } from './report.ts';
import { listReportLeaves } from './report-nodes.ts';
import { roundedValue } from './rounding.ts';
import { type Coverage, makeScore, type Score } from './score.ts';
import { invalidInput } from './scoring-error.ts';

/** Which leaves a {@link UnitScore} adds up. */
export interface UnitTrace {
  readonly formula: 'unit';
  /** Ids of the leaves, in table order. */
  readonly leaves: readonly string[];
  /** Points that they can reach together, exact. */
  readonly full: string;
}

/** What a unit's indicators come to, out of 100. */
export interface UnitScore extends Score<UnitTrace> {
  /** Id of the unit; `null` for the leaves that name nobody. */
  readonly unit: string | null;
  readonly name: Bilingual;
}

const defaultRoles: readonly Role[] = ['responsible', 'lead'];

function sum(nodes: readonly ReportNode[], read: (node: ReportNode) => string): Fraction {
  return nodes.reduce((total, node) => add(total, parseExact(read(node))), ZERO);
}

function coverageOf(nodes: readonly ReportNode[]): Coverage {
  const judgeable = nodes.filter(({ completeness }) => completeness !== null);
  const judged = judgeable.map(({ full, completeness }) =>
    multiply(parseExact(full), readOwnNumber(completeness ?? '0')),
  );
  return { judged: judged.reduce(add, ZERO), judgeable: sum(judgeable, (node) => node.full) };
}

/**
 * Each unit's points out of 100: what its leaves reach, of what they can reach. A leaf with several units counts in full
 * for each of them. A group of units (各镇) stands as one: only a directory knows its members.
 *
 * `roles` are those that count; by default `responsible` and `lead`. Units without a leaf that is scored are left out.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { equalScheme, unitScores, scoreCatalogue } from '@liujiang/scoring';
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
 * const finance = unitScores(report).find(({ name }) => name.zh === '区财政局');
 * finance?.value; //=> '75.00'
 * ```
 */
export function unitScores(
  report: ScoreReport,
  options: { readonly roles?: readonly Role[] } = {},
): readonly UnitScore[] {
  const roles = options.roles ?? defaultRoles;
  const leaves = listReportLeaves(report.indicators).filter(({ bounds }) => bounds !== null);
  const nobody = { id: null, name: { zh: '未明确责任单位', en: 'No unit named' } };
  return [...report.units, nobody].flatMap(({ id, name }) => {
    const own = leaves.filter(({ responsibilities }) =>
      id === null
        ? responsibilities.length === 0
        : responsibilities.some(({ unit, role }) => unit === id && roles.includes(role)),
    );
    const full = sum(own, (node) => node.full);
    if (sign(full) === 0) return [];
    const percent = (points: Fraction): Fraction => divide(multiply(points, HUNDRED), full);
    const interval: Interval = {
      min: percent(sum(own, ({ contribution }) => contribution.min)),
      max: percent(sum(own, ({ contribution }) => contribution.max)),
    };
    const closed = own.some(({ status }) => status === 'closed');
    const status = !isSettled(interval) ? 'open' : closed ? 'closed' : 'scored';
    const coverage = coverageOf(own);
    const trace: UnitTrace = {
      formula: 'unit',
      leaves: own.map((node) => node.id),
      full: formatExact(full),
    };
    const score = makeScore(interval, coverage, status, report.scheme.rounding, trace);
    return [{ unit: id, name, ...score }];
  });
}

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
  const given = new Given(options, 'options');
  const { on, ties } = readRanking(readFields(given, ['on', 'ties', 'roles']));
  given.problems.throwIfAny(invalidInput);
  const published = (value: Fraction): Fraction => roundedValue(value, report.scheme.rounding);
  const figure = ({ bounds }: UnitScore): Interval | null => {
    if (bounds === null) return null;
    const exact = parseBounds(bounds);
    return on === 'exact' ? exact : { min: published(exact.min), max: published(exact.max) };
  };
  const units = unitScores(report, options).filter(({ unit }) => unit !== null);
  return rank(
    units.map((entry) => ({ entry, figure: figure(entry) })),
    ties,
  );
}
