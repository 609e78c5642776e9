import type { Outcome, Responsibility, Role } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import type { LeafInput } from '../formulas/formula.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { Policies } from '../scheme/scheme.ts';
import type { ScoreReport } from '../score/report.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { leaf } from '../testing/leaf.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { rankUnits } from './rank-units.ts';
import { unitScores } from './unit-scores.ts';

const catalogue = catalogueOf([leaf('a'), leaf('b', 3), leaf('c'), leaf('d')]);
const title = { zh: '示例', en: 'Example' };
const part = (unit: string, role: Role): Responsibility => ({
  unit,
  role,
  statedIn: 'unit',
  inherited: false,
});
/** Who has a part in which leaf: nobody in the last. */
const parts: Readonly<Record<string, readonly Responsibility[]>> = {
  a: [part('jia', 'responsible')],
  b: [part('jia', 'lead'), part('yi', 'assist')],
  c: [part('yi', 'responsible')],
  d: [],
};
const units = ['jia', 'yi'].map((id) => ({ id, name: { zh: id, en: id } }));

function report(
  changes: Readonly<Record<string, Outcome>> = {},
  policies: Partial<Policies> = {},
  inputs: Readonly<Record<string, LeafInput>> = { c: { checks: 3, failures: 1 } },
): ScoreReport {
  const scheme = defineScheme<string, string>(catalogue, {
    id: 's',
    version: '1',
    title,
    weights: {},
    formulas: { c: { formula: 'pass-rate' } },
    rounding: { mode: 'half-up', digits: 0 },
    policies,
  });
  const findings = findingSet(catalogue, changes);
  const scored = scoreCatalogue<string, string>(catalogue, scheme, { findings, inputs });
  const indicators = scored.indicators.map((node) => ({
    ...node,
    responsibilities: parts[node.id] ?? [],
  }));
  return { ...scored, units, indicators };
}

const told = (...given: Parameters<typeof unitScores>) =>
  unitScores(...given).map(({ unit, exact, status, completeness, trace }) => [
    unit,
    exact,
    status,
    completeness,
    trace.leaves.join(' '),
  ]);

describe('the points of a unit', () => {
  it('are those of the leaves for which it has to act, out of 100', () => {
    expect(told(report({ 'b/1': 'failed' }))).toEqual([
      ['jia', '250/3', 'scored', '1', 'a b'],
      ['yi', '200/3', 'scored', '1', 'c'],
      [null, '100', 'scored', '1', 'd'],
    ]);
    expect(unitScores(report()).at(-1)?.name).toEqual({
      zh: '未明确责任单位',
      en: 'No unit named',
    });
  });

  it('are those of the leaves in which it has the roles that are asked for', () => {
    const given = report({ 'b/1': 'failed' });
    expect(told(given, { roles: ['assist'] })).toEqual([
      ['yi', '200/3', 'scored', '1', 'b'],
      [null, '100', 'scored', '1', 'd'],
    ]);
    expect(told(given, { roles: [] })).toEqual([[null, '100', 'scored', '1', 'd']]);
    expect(told(given, { roles: undefined } as never)).toEqual(told(given));
  });

  it('are open or closed where one of its leaves is', () => {
    const open = { 'b/1': 'cantTell' } as const;
    expect(told(report(open)).map((line) => line.slice(1, 4))).toEqual([
      [null, 'open', '0.8333'],
      ['200/3', 'scored', '1'],
      ['100', 'scored', '1'],
    ]);
    expect(told(report(open, { unknown: 'failed' })).map((line) => line.slice(1, 4))).toEqual([
      ['250/3', 'closed', '0.8333'],
      ['200/3', 'scored', '1'],
      ['100', 'scored', '1'],
    ]);
  });

  it('wait for the input of a formula', () => {
    expect(told(report({ 'c/1': 'untested' }, {}, {}))[1]).toEqual(['yi', null, 'open', '0', 'c']);
  });

  it('wait for nothing where no evidence could settle them', () => {
    const scored = report({ 'c/1': 'untested' }, {}, {});
    const indicators = scored.indicators.map((node) =>
      node.id === 'c' ? { ...node, completeness: null } : node,
    );
    expect(told({ ...scored, indicators })[1]).toEqual(['yi', null, 'open', null, 'c']);
  });

  it('are those of the leaves that apply, whatever the scheme grants the others', () => {
    const granted = report({ 'a/1': 'inapplicable', 'b/1': 'failed' }, { inapplicable: 'full' });
    expect(told(granted)[0]).toEqual(['jia', '200/3', 'scored', '1', 'b']);
  });

  it('are none where none of its leaves applies', () => {
    const given = report({
      'a/1': 'inapplicable',
      'b/1': 'inapplicable',
      'b/2': 'inapplicable',
      'b/3': 'inapplicable',
    });
    expect(told(given).map(([unit]) => unit)).toEqual(['yi', null]);
  });

  it('are refused with what is wrong', () => {
    const refused = (options: unknown) => problemsOf(() => unitScores(report(), options as never));
    expect(refused(5)).toEqual(['invalid-input', 'options: expected an object, got 5']);
    expect(refused({ roles: ['lead', 'chief'] })).toEqual([
      'invalid-input',
      expect.stringMatching(
        /^options\.roles\[1\]: expected one of responsible, lead, .*got "chief"/,
      ),
    ]);
    expect(problemsOf(() => unitScores({} as ScoreReport))).toEqual([
      'invalid-input',
      'report: expected a score report, which scoreCatalogue makes, got {}',
    ]);
  });
});

describe('the ranking of units', () => {
  const ranks = (...given: Parameters<typeof rankUnits>) =>
    rankUnits(...given).map(({ entry, rank }) => [entry.unit, rank?.best, rank?.worst]);
  // 250/3 and 249/3 points, both published as 83
  const close = () => report({ 'b/1': 'failed' }, {}, { c: { checks: 100, failures: 17 } });

  it('leaves out what nobody is named for', () => {
    expect(ranks(report({ 'b/1': 'failed' }), { on: 'exact', ties: 'competition' })).toEqual([
      ['jia', 1, 1],
      ['yi', 2, 2],
    ]);
  });

  it('tells exact figures apart, or those that are published', () => {
    expect(ranks(close(), { on: 'exact', ties: 'competition' })).toEqual([
      ['jia', 1, 1],
      ['yi', 2, 2],
    ]);
    expect(ranks(close(), { on: 'published', ties: 'competition' })).toEqual([
      ['jia', 1, 1],
      ['yi', 1, 1],
    ]);
  });

  it('is open where points are', () => {
    const open = report({ 'b/1': 'cantTell' }, {}, { c: { checks: 10, failures: 1 } });
    for (const on of ['exact', 'published'] as const) {
      expect(ranks(open, { on, ties: 'dense' })).toEqual([
        ['jia', 1, 2],
        ['yi', 1, 2],
      ]);
    }
  });

  it('counts roles', () => {
    expect(ranks(report(), { on: 'exact', ties: 'competition', roles: ['assist'] })).toEqual([
      ['yi', 1, 1],
    ]);
  });

  it('is refused with what is wrong', () => {
    const refused = (options: unknown) => problemsOf(() => rankUnits(report(), options as never));
    expect(refused({ on: 'exact', ties: 'competition', roels: [] })).toEqual([
      'invalid-input',
      expect.stringMatching(
        /^options\.roels: expected a known field, got "roels" \(did you mean roles/,
      ),
    ]);
    expect(refused({ on: 'paper' })[1]).toMatch(/^options\.on: expected one of /);
  });
});
