import { listRequirements } from '@liujiang/indicators';
import { throwWrongThings } from '../../../indicators/src/testing/throw-wrong-things.ts';
import * as scoring from '../index.ts';
import { catalogueOf } from './arbitraries.ts';
import { finding } from './findings.ts';
import { exampleStandard } from './inspections.ts';
import { leaf } from './leaf.ts';

const name = { zh: '示例', en: 'Example' };

/** A leaf for each formula, and one that is scored by its findings. */
const catalogue = catalogueOf([
  { id: 'a', name, children: [leaf('a.found', 4), leaf('a.rated')] },
  leaf('quarters'),
  leaf('checked'),
  leaf('inspected'),
]);

const schemeInput = {
  id: 'example',
  version: '1',
  title: name,
  source: { issuer: name, document: '文号', note: name },
  total: '100',
  weights: { a: '40', quarters: 20 },
  exclude: [],
  unlisted: 'spread',
  spread: 'equal',
  formulas: {
    'a.rated': { formula: 'rating', method: 'third', gap: '5', settle: 'closest' },
    quarters: { formula: 'quarterly-average', missing: 'open' },
    checked: { formula: 'pass-rate' },
    inspected: { formula: 'deductions' },
  },
  policies: {
    inapplicable: 'redistribute',
    rescale: { quarters: '5/4' },
    absent: 'refuse',
    unknown: 'open',
    waived: 'met',
    measured: 'open',
    partial: 'proportional',
  },
  rounding: { mode: 'half-up', digits: 2 },
  bands: [{ id: 'good', name, from: '90' }],
  bandsOn: 'exact',
  additions: [{ name, points: '3' }],
} satisfies scoring.SchemeInput;

const scheme = scoring.defineScheme<string, string>(catalogue, schemeInput);

const waiver = {
  requirement: 'a.found/1',
  ground: 'emergency',
  reason: '突发事件',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
} as const;

const findings = {
  catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
  pack: { id: 'example', version: '1' },
  asOf: '2020-11-30',
  findings: listRequirements<string, string>(catalogue).map(({ id }) => {
    if (id === 'a.found/1') return finding(id, 'failed', { waiver });
    if (id === 'a.found/2') return finding(id, 'failed', { met: { count: 1, unknown: 1, of: 3 } });
    if (id === 'a.found/3') {
      const members = [{ unit: 'x', outcome: 'passed', reasons: [] } as const];
      return finding(id, 'passed', { members });
    }
    return finding(id, id === 'a.found/4' ? 'passed' : 'untested');
  }),
  warnings: [],
};

const inspection = {
  quarter: '2020-Q1',
  date: '2020-03-20',
  examiner: '区信息中心',
  findings: [{ item: 'letter', occurrences: 2, at: '来信', unit: '区财政局', note: '逾期' }],
  withoutDuty: 'services',
};
const quarters = [
  inspection,
  { quarter: '2020-Q2', score: '92.5', bonus: 3, date: '2020-06-20', examiner: '省厅' },
  { quarter: '2020-Q3', vetoes: [{ name, clause: '一' }] },
];
const period = { from: '2020-Q1', to: '2020-Q4' };
const marks = [
  { examiner: '甲', points: '8', of: 10, on: '2020-11-02', reason: '齐全', proof: '照片' },
  { examiner: '乙', points: 5, of: 10, on: '2020-11-03', reason: '偏少' },
  { examiner: '丙', points: 7, of: 10, on: '2020-11-04', reason: '复核', third: true },
];
const standard = exampleStandard;
const rounding = { mode: 'half-up', digits: 2 } as const;
const method = { method: 'third', gap: 5, settle: 'mean' } as const;

const input = {
  findings,
  inputs: {
    'a.rated': { marks },
    quarters: { inspections: quarters, period, standard },
    checked: { checks: 4, failures: 1 },
    inspected: { inspection, standard },
  },
  subject: { id: 'a', name: '甲' },
};
const report = scoring.scoreCatalogue<string, string>(catalogue, scheme, input);
const other = { ...report, subject: { id: 'b', name: '乙' } };
const ranking = { on: 'exact', ties: 'dense' } as const;

throwWrongThings({
  entry: '@liujiang/scoring',
  exports: {
    ...scoring,
    /** What `prepareReports` and `prepareTotals` give. */
    reportOf: (site: scoring.ScoringInput) =>
      scoring.prepareReports<string, string>(catalogue, scheme)(site),
    totalOf: (site: scoring.ScoringInput) =>
      scoring.prepareTotals<string, string>(catalogue, scheme)(site),
  },
  arguments: {
    compareReports: [report, report, { bridge: report }],
    defineScheme: [catalogue, schemeInput],
    defineStandard: [standard],
    effectiveWeights: [scheme],
    equalScheme: [catalogue],
    explain: [report, 'zh'],
    explainInspection: [scoring.scoreInspection(inspection, standard), 'zh'],
    gains: [report],
    gainsByUnit: [report],
    isScoringError: [new Error('?')],
    groupMean: [[{ value: '89.91', count: 52 }], rounding],
    prepareReports: [catalogue, scheme],
    prepareTotals: [catalogue, scheme],
    rankReports: [[report, other], ranking],
    rankUnits: [report, { ...ranking, roles: ['lead'] }],
    readInputs: [
      { note: '示例', subject: input.subject, inputs: { checked: input.inputs.checked } },
      { scheme },
    ],
    roundExact: ['20/3', rounding],
    scoreCatalogue: [catalogue, scheme, input],
    scoreHealth: [quarters, { period, missing: 'open', standard, rounding }],
    scoreInspection: [inspection, standard, { rounding }],
    scorePassRate: [{ weight: 5, checks: 4, failures: 1, rounding }],
    scoreRating: [{ weight: '5', marks }, method, { rounding }],
    reportOf: [input],
    totalOf: [input],
    unitScores: [report, { roles: ['lead'] }],
  },
});
