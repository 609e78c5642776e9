import type { Bilingual } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import { subtract } from '../arithmetic/fraction.ts';
import { parseBounds } from '../arithmetic/interval.ts';
import type { Rounding } from '../arithmetic/rounding.ts';
import type { Score } from '../arithmetic/score.ts';
import { Given } from '../input/given.ts';
import { aReport } from '../input/kinds.ts';
import { Problems } from '../input/problems.ts';
import { readFields } from '../input/read.ts';
import { incomparableReports, invalidInput } from '../input/scoring-error.ts';
import { needKind, within } from '../input/within.ts';
import type { ScoreReport } from '../score/report.ts';
import { listReportNodes } from '../score/report-nodes.ts';
import { writePoints } from '../score/write-points.ts';
import { listDifferences } from './rank-reports.ts';

/** The change of a figure, with bounds when one of the two is open. */
export interface Change {
  readonly exact: ExactBounds;
  /** Rounded like the later report. */
  readonly min: string;
  readonly max: string;
}

/** One indicator before and after. */
export interface IndicatorChange {
  readonly id: string;
  readonly name: Bilingual;
  /** Exact bounds; `null` without a figure. */
  readonly before: ExactBounds | null;
  readonly after: ExactBounds | null;
  /** `null` when one side has no figure. */
  readonly change: Change | null;
}

/** Two reports side by side. */
export interface Comparison {
  readonly total: Change | null;
  /**
   * The change because catalogue, scheme or rules differ: the first site under the second rules, less the first report.
   */
  readonly byRules: Change | null;
  /** The change of the site: the second report less the first site under the same rules. */
  readonly bySite: Change | null;
  /** In table order of the second report, indicators of one side only included. */
  readonly indicators: readonly IndicatorChange[];
}

function changeOf(
  before: ExactBounds | null,
  after: ExactBounds | null,
  rounding: Rounding,
): Change | null {
  if (before === null || after === null) return null;
  const [from, to] = [parseBounds(before), parseBounds(after)];
  const change = { min: subtract(to.min, from.max), max: subtract(to.max, from.min) };
  return writePoints(change, rounding);
}

function compareNodes(a: ScoreReport, b: ScoreReport): readonly IndicatorChange[] {
  const before = new Map(listReportNodes(a.indicators).map((node) => [node.id, node]));
  const after = listReportNodes(b.indicators);
  const known = new Set(after.map(({ id }) => id));
  const gone = [...before.values()].filter(({ id }) => !known.has(id));
  const figure = (score: Score<unknown> | undefined): ExactBounds | null => score?.bounds ?? null;
  return [
    ...after.map((node) => [node, before.get(node.id), node] as const),
    ...gone.map((node) => [node, node, undefined] as const),
  ].map(([{ id, name }, first, second]) => ({
    id,
    name,
    before: figure(first),
    after: figure(second),
    change: changeOf(figure(first), figure(second), b.scheme.rounding),
  }));
}

function refuseUnlike(a: ScoreReport, b: ScoreReport, bridge: ScoreReport | undefined): void {
  const problems = new Problems();
  if (bridge === undefined) {
    listDifferences(a, b, 'reports[1]', problems);
  } else {
    listDifferences(b, bridge, 'bridge', problems);
    const subject = (report: ScoreReport): string =>
      `${report.subject?.id ?? ''} ${report.asOf}`.trim();
    if (subject(a) !== subject(bridge)) {
      const expected = {
        zh: `第一份报告的对象和监测时间点（${subject(a)}）`,
        en: `subject and monitoring date of the first report (${subject(a)})`,
      };
      problems.add('unlike', 'bridge', expected, subject(bridge));
    }
  }
  problems.throwIfAny(incomparableReports);
}

function compareLike(a: ScoreReport, b: ScoreReport, bridge: ScoreReport | undefined): Comparison {
  refuseUnlike(a, b, bridge);
  const { rounding } = b.scheme;
  const [first, second] = [a.score.bounds, b.score.bounds];
  const between = bridge === undefined ? first : bridge.score.bounds;
  return {
    total: changeOf(first, second, rounding),
    byRules: bridge === undefined ? null : changeOf(first, between, rounding),
    bySite: changeOf(between, second, rounding),
    indicators: compareNodes(a, b),
  };
}

/**
 * Compares a report with an earlier one (or another site's). Under the same catalogue, scheme and rule pack every
 * change is the site's. Otherwise a third report splits the change: the first one's evidence judged and scored under
 * the rules of the second (`bridge`). For changes of the catalogue itself see `diffCatalogues`
 * (`@liujiang/indicators/diff`).
 *
 * A change has bounds when a figure is open. What is unknown in both reports may turn out differently in each.
 *
 * @throws ScoringError (`incomparable-reports`) when catalogue, scheme or pack differ and no bridge is given, or when
 * the bridge does not fit both; (`invalid-input`) when one of them is not a report.
 *
 * @example
 * ```ts
 * import { type FindingSet, liujiang, listRequirements } from '@liujiang/indicators';
 * import { compareReports, equalScheme, scoreCatalogue } from '@liujiang/scoring';
 *
 * const message = { zh: '示例', en: 'Example' };
 * const findings = (failed: string): FindingSet => ({
 *   catalogue: liujiang,
 *   pack: { id: 'none', version: '1.0.0' },
 *   asOf: '2020-11-30',
 *   findings: listRequirements(liujiang).map(({ id }) => (
 *     { requirement: id, outcome: id === failed ? 'failed' : 'passed', reasons: [], conditions: [], message }
 *   )),
 *   warnings: [],
 * });
 * const scheme = equalScheme(liujiang);
 * const before = scoreCatalogue(liujiang, scheme, { findings: findings('safeguards.training/1') });
 * const after = scoreCatalogue(liujiang, scheme, { findings: findings('none') });
 * compareReports(before, after).bySite?.min; //=> '0.74'
 * ```
 */
export function compareReports(
  a: ScoreReport,
  b: ScoreReport,
  options: { readonly bridge?: ScoreReport } = {},
): Comparison {
  const given = new Given({ a, b, options });
  const [first, second, chosen] = [given.at('a'), given.at('b'), given.at('options')];
  return within(given, aReport.expected, () => {
    for (const report of [first, second]) needKind(report, aReport);
    const bridge = readFields(chosen, ['bridge']).at('bridge');
    if (bridge.value !== undefined) needKind(bridge, aReport);
    given.problems.throwIfAny(invalidInput);
    return compareLike(a, b, options.bridge);
  });
}
