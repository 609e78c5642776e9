import type { Finding, Outcome, Reason } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { unitScores } from '../compare/unit-scores.ts';
import type { LeafInput } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { SchemeInput } from '../scheme/scheme.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from './arbitraries.ts';
import { findingSet } from './findings.ts';
import { leaf } from './leaf.ts';

/** What mutants showed that no other test noticed. */
const catalogue = catalogueOf([leaf('a'), leaf('b'), leaf('c')]);

function score(
  changes: Readonly<Record<string, Outcome | Partial<Finding>>>,
  input: Partial<SchemeInput<string>>,
  inputs: Record<string, LeafInput> = {},
) {
  const title = { zh: '试', en: 'Test' };
  const scheme = defineScheme<string, string>(catalogue, {
    id: 'test',
    version: '1',
    title,
    weights: {},
    ...input,
  });
  const findings = findingSet(catalogue, changes);
  return scoreCatalogue<string, string>(catalogue, scheme, { findings, inputs });
}

describe('an indicator for which others are rescaled', () => {
  const weights = { a: 25, b: 60, c: 15 };
  const policies = { rescale: { a: '4/3' } };
  const met = { count: 0, unknown: 1, of: 10 };

  it('may still turn out inapplicable, and then they count more', () => {
    // a comes to 2.5 of 25 at most; should it not apply, the 75 of the others count 4/3
    const open = score(
      { 'a/1': { outcome: 'cantTell', reasons: ['missing-fact'], met } },
      { weights, policies },
    );
    expect(open.score.bounds).toEqual({ min: '75', max: '100' });
    expect(score({ 'a/1': 'inapplicable' }, { weights, policies }).score.exact).toBe('100');
  });
});

describe('members that settle nothing yet', () => {
  const member = (unit: string, outcome: Outcome) => ({
    unit,
    outcome,
    reasons: outcome === 'untested' ? (['missing-fact'] as const) : [],
  });
  const members = [member('x', 'passed'), member('y', 'failed'), member('z', 'untested')];
  it.each<[string, readonly Reason[], { min: string; max: string }]>([
    ['all of them are listed', ['missing-fact'], { min: '1/3', max: '2/3' }],
    ['there may be more of them', ['incomplete-list'], { min: '0', max: '1' }],
    ['and also where some is known', ['missing-fact', 'incomplete-list'], { min: '0', max: '1' }],
  ])('%s', (_, reasons, rate) => {
    const report = score({ 'a/1': { outcome: 'cantTell', reasons, members } }, {});
    expect(report.indicators[0]?.rate).toEqual(rate);
  });
});

describe('what is judged of a unit', () => {
  it('is told from quarters and checks, and from what is still to be handed in', () => {
    const formulas: SchemeInput<string>['formulas'] = {
      a: { formula: 'quarterly-average', missing: 'open' },
      b: { formula: 'pass-rate' },
      c: { formula: 'pass-rate' },
    };
    const quarter = (name: string) => ({ quarter: name, score: 80 });
    const report = score(
      { 'a/1': 'untested', 'b/1': 'untested', 'c/1': 'untested' },
      { formulas },
      {
        a: {
          period: { from: '2020-Q1', to: '2020-Q4' },
          inspections: ['2020-Q1', '2020-Q3'].map(quarter),
        },
        b: { checks: 4, failures: 1 },
      },
    );
    const [unit] = unitScores(report);
    // half of the quarters, all checks, nothing of c: 1.5 of 3; at least 40, 75 and 0
    expect(unit).toMatchObject({
      unit: null,
      completeness: '0.5',
      status: 'open',
      min: '38.33',
    });
  });
});

describe('an input of a leaf that is left out', () => {
  it('is told, and only it', () => {
    const report = score(
      {},
      { exclude: ['c'], formulas: { b: { formula: 'pass-rate' } } },
      {
        b: { checks: 2, failures: 0 },
        c: { checks: 2, failures: 1 },
      },
    );
    const told = report.notices.filter(({ code }) => code === 'input-not-used');
    expect(told).toHaveLength(1);
    expect(told[0]?.message.zh).toContain('c');
    expect(told[0]?.message.zh).not.toContain('b');
  });
});
