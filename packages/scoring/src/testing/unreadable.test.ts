import { liujiang } from '@liujiang/indicators';
import { expect, it } from 'vitest';
import { groupMean } from '../arithmetic/group-mean.ts';
import { roundExact } from '../arithmetic/round-exact.ts';
import { gains } from '../compare/gains.ts';
import { rankUnits } from '../compare/rank-units.ts';
import { unitScores } from '../compare/unit-scores.ts';
import { scorePassRate } from '../formulas/pass-rate.ts';
import { scoreRating } from '../formulas/rating.ts';
import { scoreHealth } from '../formulas/score-health.ts';
import { defineStandard } from '../inspection/parse-standard.ts';
import { scoreInspection } from '../inspection/score-inspection.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { effectiveWeights } from '../scheme/effective-weights.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import { prepareTotals } from '../score/prepare-totals.ts';
import { prepareReports, scoreCatalogue } from '../score/score-catalogue.ts';
import { findingSet } from './findings.ts';
import { problemsOf } from './problems-of.ts';

const breaks = (): never => {
  throw new Error('broken');
};
/** Breaks wherever it is looked at. */
const broken: never = new Proxy({} as never, {
  get: breaks,
  has: breaks,
  ownKeys: breaks,
  getOwnPropertyDescriptor: breaks,
});
const scheme = equalScheme(liujiang);
const report = scoreCatalogue(liujiang, scheme, { findings: findingSet(liujiang) });
const inspection = { quarter: '2020-Q1', date: '2020-03-20', examiner: '甲', findings: [] };
const period = ['2020-Q1'];

it.each<[string, string, () => unknown]>([
  ['effectiveWeights', 'scheme', () => effectiveWeights(broken)],
  ['gains', 'report', () => gains(broken)],
  ['unitScores', 'report', () => unitScores(broken)],
  ['unitScores', 'options', () => unitScores(report, broken)],
  ['rankUnits', 'report', () => rankUnits(broken)],
  ['rankUnits', 'options', () => rankUnits(report, broken)],
  ['groupMean', 'groups["0"]', () => groupMean([broken])],
  ['groupMean', 'rounding', () => groupMean([{ value: 1, count: 1 }], broken)],
  ['roundExact', 'exact', () => roundExact(broken)],
  ['roundExact', 'rounding', () => roundExact('1', broken)],
  ['prepareReports', 'catalogue', () => prepareReports(broken, scheme)],
  ['reportOf', 'input', () => prepareReports(liujiang, scheme)(broken)],
  ['prepareTotals', 'catalogue', () => prepareTotals(broken, scheme)],
  ['prepareTotals', 'scheme', () => prepareTotals(liujiang, broken)],
  ['totalOf', 'input', () => prepareTotals(liujiang, scheme)(broken)],
  [
    'scoreCatalogue',
    'catalogue',
    () => scoreCatalogue(broken, scheme, { findings: findingSet(liujiang) }),
  ],
  ['scoreCatalogue', 'input', () => scoreCatalogue(liujiang, scheme, broken)],
  ['scorePassRate', 'input', () => scorePassRate(broken)],
  ['scoreHealth', 'inspections', () => scoreHealth(broken, { period })],
  ['scoreHealth', 'options', () => scoreHealth([], broken)],
  ['scoreRating', 'input', () => scoreRating(broken, { method: 'mean' })],
  ['scoreRating', 'method', () => scoreRating({ marks: [], weight: 1 }, broken)],
  ['defineStandard', 'input', () => defineStandard(broken)],
  ['scoreInspection', 'inspection', () => scoreInspection(broken, national2019)],
  ['scoreInspection', 'standard', () => scoreInspection(inspection, broken)],
  ['scoreInspection', 'options', () => scoreInspection(inspection, national2019, broken)],
])('%s names what cannot be read: %s', (_, path, call) => {
  const [code, first] = problemsOf(call);
  expect([code, first?.split(': ')[0]]).toEqual(['invalid-input', path]);
});
