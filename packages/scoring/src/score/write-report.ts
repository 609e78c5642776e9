import type { Bilingual } from '@liujiang/indicators';
import { copyJson } from '@liujiang/indicators/internal';
import type { Fraction } from '../arithmetic/fraction.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { makeScore } from '../arithmetic/score.ts';
import { findBand, parseBands } from './band.ts';
import type { EvaluatedSite, PreparedScheme } from './evaluate-site.ts';
import { listWaiting } from './evaluate-tree.ts';
import { writeNotices } from './notices.ts';
import type { BandName, ScoreReport } from './report.ts';
import type { ScoringInput } from './scoring-input.ts';
import { roundingDifference, sumTrace, writeNode } from './write-node.ts';

export function writeReport(
  prepared: PreparedScheme,
  site: EvaluatedSite,
  { findings, subject }: Pick<ScoringInput, 'findings' | 'subject'>,
): ScoreReport {
  const { catalogue, scheme, indicators, total } = prepared;
  const { readings } = findings;
  const { evaluated, scored, points, coverage, status, inputNotUsed } = site;
  const bands = parseBands(scheme);
  const bandOf = (figure: Interval | null, full: Fraction): BandName | null =>
    findBand(figure, full, bands, scheme);
  const names = new Map<string, Bilingual>([...indicators].map(([id, { name }]) => [id, name]));
  const { id, version, title, source, official, hash, policies, rounding, bandsOn } = scheme;
  return {
    format: 'liujiang-score-report',
    formatVersion: 1,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    scheme: {
      id,
      version,
      title,
      source,
      official,
      hash,
      total: scheme.total,
      policies,
      rounding,
      bands: scheme.bands,
      bandsOn,
    },
    pack: { id: findings.pack.id, version: findings.pack.version },
    ...(readings !== undefined && { readings: copyJson(readings) }),
    asOf: findings.asOf,
    subject: subject === undefined ? null : { id: subject.id, name: subject.name },
    notices: writeNotices(scheme, {
      names,
      inputMissing: evaluated.flatMap(listWaiting),
      inputNotUsed,
    }),
    score: makeScore(points, coverage, status, rounding, sumTrace(scored)),
    band: bandOf(points, total),
    roundingDifference: roundingDifference(points, scored, scheme),
    indicators: scored.map((node) => writeNode(node, total, prepared, bandOf)),
    units: catalogue.units.map(({ id: unit, name }) => ({ id: unit, name: { ...name } })),
  };
}
