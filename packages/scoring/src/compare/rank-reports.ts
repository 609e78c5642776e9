import type { Bilingual } from '@liujiang/indicators';
import { type Interval, parseBounds } from '../arithmetic/interval.ts';
import { type Place, rank, type Ties } from '../arithmetic/rank.ts';
import { readOwnNumber } from '../arithmetic/read-number.ts';
import { readFigureBasis } from '../arithmetic/read-rounding.ts';
import type { FigureBasis } from '../arithmetic/rounding.ts';
import { Given } from '../input/given.ts';
import { aReport } from '../input/kinds.ts';
import { join, Problems } from '../input/problems.ts';
import { readChoice, readFields, readItems } from '../input/read.ts';
import { incomparableReports, invalidInput } from '../input/scoring-error.ts';
import { needKind, within } from '../input/within.ts';
import type { ScoreReport } from '../score/report.ts';
import { listReportNodes } from '../score/report-nodes.ts';

/** How reports are ranked. */
export interface RankingOptions {
  /** By the `exact` total (default), or by the `published` one: 89.914 and 89.912 both print 89.91. */
  readonly on?: FigureBasis;
  /** Equal totals share a rank; the next rank leaves a gap (`competition`: 1, 1, 3; default) or not (`dense`: 1, 1, 2). */
  readonly ties?: Ties;
}

/** Reads how to rank, with the defaults. @internal */
export function readRanking(given: Given): Required<RankingOptions> {
  return {
    on: readFigureBasis(given.at('on')),
    ties: readChoice(given.at('ties'), ['competition', 'dense'], 'competition'),
  };
}

/**
 * All fields of a scheme that show in a report. A hash alone would not do: it may have been copied along with a changed
 * scheme.
 */
function fingerprint({ scheme, indicators }: ScoreReport): string {
  const weights = listReportNodes(indicators).map(({ id, weight }) => [id, weight]);
  return JSON.stringify([scheme, weights]);
}

/** What comparable reports have in common, in both languages and with their values. */
interface Shared {
  readonly field: string;
  readonly name: Bilingual;
  readonly read: (report: ScoreReport) => string;
}

const rules: readonly Shared[] = [
  {
    field: 'catalogue.hash',
    name: { zh: '指标体系', en: 'catalogue' },
    read: ({ catalogue }) => catalogue.hash,
  },
  {
    field: 'scheme.hash',
    name: { zh: '评估方案', en: 'scheme' },
    read: ({ scheme }) => scheme.hash,
  },
  {
    field: 'pack',
    name: { zh: '规则包', en: 'rule pack' },
    read: ({ pack }) => `${pack.id} ${pack.version}`,
  },
  {
    field: 'readings',
    name: { zh: '条文理解', en: 'readings of the table' },
    read: ({ readings = [] }) =>
      readings
        .map(({ id, value }) => `${id}: ${value}`)
        .sort()
        .join(', ') || '—',
  },
];

const monitoringDate: Shared = {
  field: 'asOf',
  name: { zh: '监测时间点', en: 'monitoring date' },
  read: ({ asOf }) => asOf,
};

/** Lists how a report differs from another in what they must have in common. */
function listUnlike(
  shared: readonly Shared[],
  a: ScoreReport,
  b: ScoreReport,
  path: string,
  problems: Problems,
): void {
  for (const { field, name, read } of shared) {
    const [expected, got] = [read(a), read(b)];
    if (expected === got) continue;
    const words = { zh: `同一${name.zh}（${expected}）`, en: `the same ${name.en} (${expected})` };
    problems.add('unlike', path === '' ? field : `${path}.${field}`, words, got);
  }
}

/** Lists the differences between the rules of two reports. */
export function listDifferences(
  a: ScoreReport,
  b: ScoreReport,
  path: string,
  problems: Problems,
): void {
  if (a.scheme.hash === b.scheme.hash && fingerprint(a) !== fingerprint(b)) {
    const expected = {
      zh: '由 defineScheme 生成、此后未改动的方案',
      en: 'a scheme that was not changed after defineScheme made it',
    };
    problems.add('unlike', join(path, 'scheme'), expected, b.scheme.id);
  }
  listUnlike(rules, a, b, path, problems);
}

function figureOf(report: ScoreReport, on: Required<RankingOptions>['on']): Interval | null {
  const { bounds, min, max } = report.score;
  if (bounds === null || min === null || max === null) return null;
  if (on === 'exact') return parseBounds(bounds);
  return { min: readOwnNumber(min), max: readOwnNumber(max) };
}

function checkReports(reports: readonly ScoreReport[], problems: Problems): void {
  const [first] = reports;
  const subjects = new Set<string>();
  reports.forEach((report, index) => {
    const path = join('reports', index);
    if (first !== undefined && report !== first) {
      listDifferences(first, report, path, problems);
      listUnlike([monitoringDate], first, report, path, problems);
    }
    const id = report.subject?.id;
    if (id === undefined || subjects.has(id)) {
      const expected = { zh: '各不相同的被评估对象', en: 'a subject that no other report has' };
      problems.add('subject', join(path, 'subject'), expected, id);
    }
    subjects.add(id ?? '');
  });
}

/**
 * Ranks sites by their totals. An open report has a best and a worst rank; one without a figure has no rank and comes
 * last. Without options the exact totals count, and equal ones leave a gap behind them (1, 1, 3).
 *
 * @throws ScoringError (`incomparable-reports`) when catalogue, scheme, rule pack, readings or monitoring date differ,
 * when a report does not say whom it is about (`subject`), or when two are about the same; (`invalid-input`) when
 * something is not a report, or an option is invalid.
 *
 * @example
 * ```ts
 * import { rankReports } from '@liujiang/scoring';
 *
 * rankReports([], { on: 'published', ties: 'dense' }); //=> []
 * ```
 */
export function rankReports(
  reports: readonly ScoreReport[],
  options: RankingOptions = {},
): readonly Place<ScoreReport>[] {
  const given = new Given({ reports, options });
  return within(given.at('reports'), aReport.expected, () => {
    for (const report of readItems(given.at('reports'))) needKind(report, aReport);
    const { on, ties } = readRanking(readFields(given.at('options'), ['on', 'ties']));
    given.problems.throwIfAny(invalidInput);
    const problems = new Problems();
    checkReports(reports, problems);
    problems.throwIfAny(incomparableReports);
    return rank(
      reports.map((entry) => ({ entry, figure: figureOf(entry, on) })),
      ties,
    );
  });
}
