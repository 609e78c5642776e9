import { type Catalogue, type FindingSet, liujiang, type Outcome } from '@liujiang/indicators';
import { describe, expectTypeOf, test } from 'vitest';
import type { FormulaInputs, FormulaName, LeafInput, LeafTrace } from '../formulas/formula.ts';
import { guangxi2018 } from '../schemes/guangxi.ts';
import type { LiujiangInputs } from '../schemes/liujiang-inputs.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { prepareTotals } from '../score/prepare-totals.ts';
import type { NodeTrace } from '../score/report.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import type { ScoringInput } from '../score/scoring-input.ts';
import { defineScheme } from './define-scheme.ts';
import { equalScheme } from './equal-scheme.ts';

declare const findings: FindingSet;
const title = { zh: '试', en: 'Test' };

describe('schemes', () => {
  test('take a slip of the pen in an id for a type error', () => {
    defineScheme(liujiang, { id: 'x', version: '1', title, weights: { health: 20 } });
    // @ts-expect-error: no such indicator
    defineScheme(liujiang, { id: 'x', version: '1', title, weights: { helth: 20 } });
    // @ts-expect-error: rows that the table does not have
    defineScheme(liujiang, guangxi2018);
  });

  test('are defined before they score', () => {
    // @ts-expect-error: published weights are no scheme yet
    scoreCatalogue(liujiang, nanning2020, { findings });
    const checks = { checks: 1, failures: 0 };
    scoreCatalogue(liujiang, equalScheme(liujiang), {
      findings,
      // @ts-expect-error: no such leaf
      inputs: { supervision: checks },
    });
  });
});

describe('inputs of the Liujiang table', () => {
  const scheme = equalScheme(liujiang);
  const health = { period: ['2020-Q1'], inspections: [{ quarter: '2020-Q1', score: 90 }] };
  const checks = { checks: 4, failures: 1 };
  const marks = { marks: [] };

  test('are what the printed formula of the leaf reads', () => {
    const inputs = { health, 'new-media.supervision': checks, 'design.layout': marks };
    scoreCatalogue(liujiang, scheme, { findings, inputs });
    prepareTotals(liujiang, scheme)({ findings, inputs });
    inputs satisfies LiujiangInputs;
    // @ts-expect-error: 健康情况 reads inspections
    ({ health: checks }) satisfies LiujiangInputs;
    // @ts-expect-error: 日常监管 reads N and M
    ({ 'new-media.supervision': marks }) satisfies LiujiangInputs;
    // @ts-expect-error: a branch takes no input
    ({ 'new-media': checks }) satisfies LiujiangInputs;
  });

  test('are any formula’s where ids are not known, or for another table', () => {
    const wide: Catalogue = liujiang;
    scoreCatalogue(wide, scheme, { findings, inputs: { health: checks, other: marks } });
    scoreCatalogue<string, string>(liujiang, scheme, { findings, inputs: { health: marks } });
    expectTypeOf<ScoringInput<'health'>['inputs']>().toEqualTypeOf<
      { readonly health?: LeafInput } | undefined
    >();
  });
});

describe('vocabularies', () => {
  test('are the five of EARL', () => {
    expectTypeOf<Outcome>().toEqualTypeOf<
      'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested'
    >();
  });

  test('have an input for every formula but the one that reads findings, and a trace for each', () => {
    expectTypeOf<keyof FormulaInputs | 'requirements'>().toEqualTypeOf<FormulaName>();
    expectTypeOf<LeafTrace['formula']>().toEqualTypeOf<FormulaName>();
    expectTypeOf<NodeTrace['formula']>().toEqualTypeOf<
      FormulaName | 'sum' | 'missing-input' | 'none'
    >();
  });
});
