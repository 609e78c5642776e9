import { liujiang } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import { guangxi2017, guangxi2018 } from '../schemes/guangxi.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { portalReport } from '../testing/portal.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { scoreReportSchema } from './report-schema.ts';
import { schemeInputSchema } from './scheme-schema.ts';
import { standardSchema } from './standard-schema.ts';

describe('scoreReportSchema', () => {
  const schema = scoreReportSchema();

  it('takes a report as it comes out of JSON', () => {
    const copy: unknown = JSON.parse(JSON.stringify(portalReport));
    expect(schema.safeParse(copy)).toEqual({ success: true, data: portalReport });
  });

  it.each<[string, object]>([
    ['a field too many', { extra: 1 }],
    ['a figure that is a double', { score: { ...portalReport.score, min: 57.1 } }],
    ['another format version', { formatVersion: 2 }],
    ['an unknown status', { score: { ...portalReport.score, status: 'guessed' } }],
    [
      'a node without a trace',
      { indicators: [{ ...portalReport.indicators[0], trace: undefined }] },
    ],
  ])('refuses %s', (_, change) => {
    expect(schema.safeParse({ ...portalReport, ...change }).success).toBe(false);
  });
});

describe('schemeInputSchema', () => {
  const schema = schemeInputSchema();
  const full = {
    ...nanning2020,
    exclude: ['safeguards'],
    unlisted: 'exclude',
    spread: 'by-leaves',
    formulas: {
      health: { formula: 'quarterly-average', missing: 'zero' },
      'design.layout': { formula: 'rating', method: 'third', gap: '7.5', settle: 'closest' },
    },
    policies: { inapplicable: 'full', rescale: { services: '5/4' }, waived: 'met' },
    rounding: { mode: 'down', digits: 1 },
    bands: [{ id: 'good', name: { zh: '良好', en: 'Good' }, from: 80 }],
    bandsOn: 'published',
  } as const;

  it('takes what defineScheme takes', () => {
    for (const input of [guangxi2017, guangxi2018, nanning2020, full]) {
      expect(schema.safeParse(input).success).toBe(true);
    }
    expect(defineScheme<string, string>(liujiang, full).bands).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['a weight that is no number', { weights: { health: '2e1' } }],
    ['a formula that nobody knows', { formulas: { health: { formula: 'median' } } }],
    ['a field too many', { weigths: {} }],
    ['digits beyond a number', { rounding: { mode: 'down', digits: 16 } }],
  ])('refuses %s, as defineScheme does', (_, change) => {
    const input = { ...full, ...change };
    expect(schema.safeParse(input).success).toBe(false);
    expect(problemsOf(() => defineScheme<string, string>(liujiang, input))).not.toEqual([]);
  });
});

describe('standardSchema', () => {
  it('takes the national standard and refuses what is none', () => {
    expect(standardSchema().safeParse(national2019).success).toBe(true);
    expect(standardSchema().safeParse({ ...national2019, passLine: 60 }).success).toBe(false);
  });
});
