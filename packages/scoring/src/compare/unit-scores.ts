import type { Bilingual, Role } from '@liujiang/indicators';
import { actingParts, addTo } from '@liujiang/indicators/internal';
import { allJudged, nothingJudgeable, nothingJudged } from '../arithmetic/evaluation.ts';
import {
  sum as addUp,
  type Fraction,
  formatExact,
  HUNDRED,
  multiply,
  parseExact,
  sign,
} from '../arithmetic/fraction.ts';
import { isSettled, scaleInterval } from '../arithmetic/interval.ts';
import { type Coverage, makeScore, type Score } from '../arithmetic/score.ts';
import { coverageOf } from '../formulas/formula-registry.ts';
import { Given } from '../input/given.ts';
import { readGivenChoice, readList, readRecord } from '../input/read.ts';
import { invalidInput } from '../input/scoring-error.ts';
import { takeIn } from '../input/within.ts';
import type { ReportNode, ScoreReport } from '../score/report.ts';
import { leafTraceOf, listReportLeaves } from '../score/report-nodes.ts';
import { checkReport } from './check-report.ts';
import { boundUnit, listUnitParts } from './unit-bounds.ts';

/** Which leaves a {@link UnitScore} adds up. */
export interface UnitTrace {
  readonly formula: 'unit';
  /** Ids of the leaves, in table order. */
  readonly leaves: readonly string[];
  /** Points that they can reach together, exact. */
  readonly full: string;
}

/** The points of a unit's indicators, out of 100. */
export interface UnitScore extends Score<UnitTrace> {
  /** Id of the unit; `null` for the leaves that name nobody. */
  readonly unit: string | null;
  readonly name: Bilingual;
}

export const roles: readonly Role[] = ['responsible', 'lead', 'assist', 'feature', 'collect'];

function sum(nodes: readonly ReportNode[], read: (node: ReportNode) => string): Fraction {
  return addUp(nodes.map((node) => parseExact(read(node))));
}

/**
 * The exact judged share of a leaf. `completeness` is rounded, so it is only used to tell whether all or nothing is
 * judged.
 */
function coverageOfLeaf(node: ReportNode): Coverage {
  if (node.completeness === null) return nothingJudgeable;
  const trace = leafTraceOf(node.trace);
  const told = trace === null ? null : coverageOf(trace);
  return told ?? (node.completeness === '1' ? allJudged : nothingJudged);
}

function coverageOfAll(nodes: readonly ReportNode[]): Coverage {
  const parts = nodes.map((node) => {
    const [full, { judged, judgeable }] = [parseExact(node.full), coverageOfLeaf(node)];
    return { judged: multiply(judged, full), judgeable: multiply(judgeable, full) };
  });
  return {
    judged: addUp(parts.map(({ judged }) => judged)),
    judgeable: addUp(parts.map(({ judgeable }) => judgeable)),
  };
}

/** The leaves of each unit that has one of the roles, or has to act; under `null` those that name nobody. */
function groupByUnit(
  leaves: readonly ReportNode[],
  roles: readonly Role[] | null,
): ReadonlyMap<string | null, readonly ReportNode[]> {
  const groups = new Map<string | null, ReportNode[]>();
  for (const leaf of leaves) {
    const { responsibilities } = leaf;
    const counted =
      roles === null
        ? actingParts(responsibilities)
        : responsibilities.filter(({ role }) => roles.includes(role));
    const owners =
      responsibilities.length === 0 ? [null] : new Set(counted.map(({ unit }) => unit));
    for (const owner of owners) addTo(groups, owner, leaf);
  }
  return groups;
}

/**
 * Each unit's points out of 100: what its leaves reach, of what they can reach. A leaf of several units counts in full
 * for each of them. A group of units (各镇) counts as one, because only a directory knows its members. While a leaf may
 * still turn out inapplicable, the bounds cover both cases: without it the unit is scored on its others.
 *
 * `roles` are the roles that count. When left out, a leaf counts for those who have to act for it (`actingParts`): who
 * is responsible, leads or owns the feature, and when nobody is, all who are named. Units without a scored leaf are
 * left out.
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
  return takeIn({ report, options }, () => scoreUnits(report, readRoles(options)));
}

/** The requested roles; `null` when none are stated. @internal */
export function readRoles(options: unknown): readonly Role[] | null {
  const given = new Given(options, 'options');
  readRecord(given);
  const list = given.at('roles');
  const chosen = readList(list).map((role) => readGivenChoice(role, roles, 'responsible'));
  given.problems.throwIfAny(invalidInput);
  return list.value === undefined ? null : chosen;
}

/** {@link unitScores} for roles already read. @internal */
export function scoreUnits(
  report: ScoreReport,
  roles: readonly Role[] | null,
): readonly UnitScore[] {
  checkReport(report);
  const leaves = listReportLeaves(report.indicators).filter(({ bounds }) => bounds !== null);
  const groups = groupByUnit(leaves, roles);
  const known = listUnitParts(report);
  const nobody = { id: null, name: { zh: '未明确责任单位', en: 'No unit named' } };
  return [...report.units, nobody].flatMap(({ id, name }) => {
    const own = groups.get(id) ?? [];
    const full = sum(own, (node) => node.full);
    if (sign(full) === 0) return [];
    const parts = own.flatMap((node) => known.get(node.id) ?? []);
    const interval = scaleInterval(boundUnit(parts), HUNDRED);
    const closed = own.some(({ status }) => status === 'closed');
    const status = !isSettled(interval) ? 'open' : closed ? 'closed' : 'scored';
    const coverage = coverageOfAll(own);
    const trace: UnitTrace = {
      formula: 'unit',
      leaves: own.map((node) => node.id),
      full: formatExact(full),
    };
    const score = makeScore(interval, coverage, status, report.scheme.rounding, trace);
    return [{ unit: id, name, ...score }];
  });
}
