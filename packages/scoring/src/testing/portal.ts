import { liujiang } from '@liujiang/indicators';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Scheme, SchemeInput } from '../scheme/scheme.ts';
import type { ScoreReport } from '../score/report.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { findingSet } from './findings.ts';

const input: Omit<SchemeInput, 'weights'> = {
  id: 'portal',
  version: '1.0.0',
  title: { zh: '示例方案', en: 'Example scheme' },
  formulas: {
    'design.layout': { formula: 'rating', method: 'mean' },
    'design.topics': { formula: 'deductions' },
  },
  bands: [
    { id: 'excellent', name: { zh: '优秀', en: 'Excellent' }, from: 90 },
    { id: 'good', name: { zh: '良好', en: 'Good' }, from: 80 },
    { id: 'poor', name: { zh: '不合格', en: 'Poor' }, from: 0 },
  ],
};

const inspection = {
  quarter: '2020-Q4',
  date: '2020-11-30',
  examiner: '区信息中心',
  findings: [
    { item: 'statistics-stale', at: '办事统计' },
    { item: 'replies-stale', occurrences: 2 },
  ],
};

/** A scheme and a report in which every formula, every way to count a requirement and every status stands once. */
export const portalScheme: Scheme = defineScheme(liujiang, {
  ...input,
  weights: {
    health: 20,
    disclosure: 30,
    services: 10,
    interaction: 10,
    design: 15,
    'new-media': 10,
  },
  exclude: ['safeguards.operations'],
});

const waiver = {
  requirement: 'disclosure.basic.news/2',
  reason: '无内容可发布',
  author: '区信息中心',
  grantedOn: '2020-01-01',
  expiresOn: '2020-12-31',
};

export const portalReport: ScoreReport = scoreCatalogue(liujiang, portalScheme, {
  findings: findingSet(liujiang, {
    'disclosure.basic.personnel/2': { outcome: 'failed', met: { count: 2, unknown: 0, of: 3 } },
    'disclosure.basic.news/2': { outcome: 'failed', waiver },
    'disclosure.basic.budget/1': 'failed',
    'disclosure.basic.open-data/1': 'inapplicable',
    'disclosure.basic.interpretation/1': 'inapplicable',
    'disclosure.projects.approval-services/1': {
      outcome: 'cantTell',
      met: { count: 4, unknown: 1, of: 6 },
    },
    'interaction.consulting.realtime/1': 'untested',
  }),
  inputs: {
    health: {
      period: { from: '2019-Q4', to: '2020-Q3' },
      standard: national2019,
      inspections: [
        { quarter: '2019-Q4', score: 92, bonus: 3 },
        {
          quarter: '2020-Q1',
          vetoes: [{ name: { zh: '首页不更新', en: 'Home page not updated' } }],
        },
        { ...inspection, quarter: '2020-Q2', findings: inspection.findings.slice(0, 1) },
      ],
    },
    'design.layout': {
      marks: [
        { examiner: '甲', points: 8, of: 10, on: '2020-11-02', reason: '总体整齐' },
        { examiner: '乙', points: '7.5', of: 10, on: '2020-11-03', reason: '个别页面错行' },
      ],
    },
    'design.topics': { inspection, standard: national2019 },
    'new-media.supervision': { checks: 4, failures: 1 },
  },
  subject: { id: 'liujiang', name: '柳江区政府门户网站' },
});
