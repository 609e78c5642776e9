import { type Catalogue, type Finding, liujiang, type Outcome } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import type { SchemeInput } from '../scheme/scheme.ts';
import { catalogueOf } from '../testing/arbitraries.ts';
import { findingSet } from '../testing/findings.ts';
import { leaf } from '../testing/leaf.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { resealed } from '../testing/resealed.ts';
import type { ReportNode, ScoreReport } from './report.ts';
import { scoreCatalogue } from './score-catalogue.ts';

const branch = (id: string, children: readonly ReturnType<typeof leaf>[]) => ({
  id,
  name: { zh: id, en: id },
  children,
});

/** a (2 requirements), b with b.x (1) and b.y (3), c (1). */
const small = catalogueOf([leaf('a', 2), branch('b', [leaf('b.x'), leaf('b.y', 3)]), leaf('c')]);

type Changes = Readonly<Record<string, Outcome | Partial<Finding>>>;

function score(
  changes: Changes,
  input: Partial<SchemeInput> = {},
  catalogue: Catalogue = small,
): ScoreReport {
  const scheme = defineScheme(catalogue, {
    id: 'test',
    version: '1.0.0',
    title: { zh: '试', en: 'Test' },
    weights: {},
    ...input,
  });
  return scoreCatalogue(catalogue, scheme, { findings: findingSet(catalogue, changes) });
}

function find(nodes: readonly ReportNode[], id: string): ReportNode | undefined {
  for (const node of nodes) {
    const found = node.id === id ? node : find(node.children, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const inapplicable = (...ids: readonly string[]): Changes =>
  Object.fromEntries(ids.map((id) => [id, 'inapplicable' as const]));

describe('scoreCatalogue', () => {
  it('takes two thirds of 10 for 6.67', () => {
    const report = score({ 'b.y/2': 'failed' }, { weights: { 'b.y': 10, 'b.x': 20 } });
    expect(find(report.indicators, 'b.y')).toMatchObject({
      exact: '20/3',
      value: '6.67',
      full: '10',
    });
    expect(report.score.exact).toBe('290/3');
  });

  it('adds up seven leaves of 0.01 × 1/14 without losing anything', () => {
    const seven = catalogueOf(Array.from({ length: 7 }, (_, index) => leaf(`n${index}`, 14)));
    const weights = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`n${index}`, '0.01']),
    );
    const failed = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => index).flatMap((index) =>
        Array.from({ length: 13 }, (__, point) => [`n${index}/${point + 2}`, 'failed' as const]),
      ),
    );
    const report = score(
      failed,
      { weights, total: '0.07', rounding: { mode: 'half-up', digits: 3 } },
      seven,
    );
    expect(report.score).toMatchObject({ exact: '1/200', value: '0.005' });
    // each prints as 0.001, together 0.007: what rounding hides is said
    expect(report.roundingDifference).toBe('-0.002');
  });

  it.each<[string, Partial<SchemeInput>, string, string]>([
    // 100/3 each; b.x is half of b. b.x inapplicable, a half met, b.y one third met.
    ['redistribute', {}, '550/9', 'redistribute'], // 50/3 + 100/9 + 100/3
    ['full', { policies: { inapplicable: 'full' } }, '650/9', 'full'], // 50/3 + (50/3 + 50/9) + 100/3
    ['zero', { policies: { inapplicable: 'zero' } }, '500/9', 'zero'],
    ['a factor', { policies: { rescale: { 'b.x': '3/2' } } }, '175/3', 'rescale'], // b.y: 50/3 × 3/2 × 1/3
  ])('treats what is inapplicable as the scheme says: %s', (_, input, exact, as) => {
    const changes: Changes = {
      'a/1': 'failed',
      'b.x/1': 'inapplicable',
      'b.y/1': 'failed',
      'b.y/2': 'failed',
    };
    const report = score(changes, input);
    expect(report.score.exact).toBe(exact);
    expect(find(report.indicators, 'b.x')).toMatchObject({
      value: null,
      status: 'inapplicable',
      inapplicableAs: as,
    });
  });

  it('has no figure, rather than 0, for an empty tree', () => {
    const { score: total, indicators } = score({}, {}, catalogueOf([]));
    expect([total.exact, total.value, total.bounds, total.status, indicators]).toEqual([
      null,
      null,
      null,
      'inapplicable',
      [],
    ]);
  });

  it('refuses what is inapplicable when the scheme says so', () => {
    const policies = { inapplicable: 'refuse' } as const;
    expect(problemsOf(() => score(inapplicable('b.x/1', 'c/1'), { policies }))).toEqual([
      'invalid-input',
      'findings["b.x"]: expected something that applies (the scheme refuses inapplicable indicators), got "inapplicable"',
      'findings.c: expected something that applies (the scheme refuses inapplicable indicators), got "inapplicable"',
    ]);
  });

  it('has no figure, rather than 0, where nothing applies at all', () => {
    const all = inapplicable('a/1', 'a/2', 'b.x/1', 'b.y/1', 'b.y/2', 'b.y/3', 'c/1');
    for (const policy of ['redistribute', 'full', 'zero'] as const) {
      const report = score(all, { policies: { inapplicable: policy } });
      expect(report.score).toMatchObject({
        value: null,
        min: null,
        bounds: null,
        completeness: null,
        status: 'inapplicable',
      });
      expect(find(report.indicators, 'b.y')).toMatchObject({ value: null, rate: null });
    }
    const branchOnly = score(inapplicable('b.x/1', 'b.y/1', 'b.y/2', 'b.y/3'));
    expect(find(branchOnly.indicators, 'b')).toMatchObject({ value: null, status: 'inapplicable' });
    expect(branchOnly.score.exact).toBe('100');
  });

  it('leaves the unknown open, with bounds and completeness, until the scheme closes it', () => {
    const changes: Changes = { 'a/1': 'untested', 'c/1': 'cantTell' };
    const open = score(changes).score;
    expect(open).toMatchObject({
      value: null,
      min: '50.00',
      max: '100.00',
      completeness: '0.5',
      status: 'open',
    });
    const closed = score(changes, { policies: { unknown: 'failed' } });
    expect(closed.score).toMatchObject({ value: '50.00', completeness: '0.5', status: 'closed' });
    expect(closed.notices.map(({ code }) => code)).toContain('unknown-closed');
  });

  it('counts a requirement met in part by its part, or not', () => {
    const changes: Changes = {
      'a/1': { outcome: 'failed', met: { count: 4, unknown: 0, of: 6 } },
      'a/2': { outcome: 'cantTell', met: { count: 1, unknown: 2, of: 4 } },
    };
    expect(find(score(changes).indicators, 'a')?.rate).toEqual({ min: '11/24', max: '17/24' });
    const whole = score(changes, { policies: { partial: 'all-or-nothing' } });
    expect(find(whole.indicators, 'a')?.rate).toEqual({ min: '0', max: '1/2' });
  });

  it('takes the members of a group for its parts', () => {
    const member = (unit: string, outcome: Outcome) => ({ unit, outcome, reasons: [] });
    const members = [
      member('a', 'passed'),
      member('b', 'failed'),
      member('c', 'inapplicable'),
      member('d', 'untested'),
    ];
    const report = score({ 'c/1': { outcome: 'failed', members } });
    expect(find(report.indicators, 'c')?.rate).toEqual({ min: '1/3', max: '2/3' });
  });

  const waiver = {
    requirement: 'a/1',
    reason: '无内容可发布',
    author: '区信息中心',
    grantedOn: '2020-01-01',
    expiresOn: '2020-12-31',
  };

  it.each([
    ['failed', '1/2'],
    ['inapplicable', '1'],
    ['met', '1'],
  ] as const)('counts a waived failure as %s', (waived, rate) => {
    const report = score({ 'a/1': { outcome: 'failed', waiver } }, { policies: { waived } });
    expect(find(report.indicators, 'a')?.rate?.min).toBe(rate);
  });

  it.each([
    ['failed', '50'],
    ['inapplicable', '100'],
    ['met', '100'],
  ] as const)(
    'counts what is waived as %s alike whether it failed or is closed as failed',
    (waived, total) => {
      const one = catalogueOf([leaf('a', 2)]);
      for (const outcome of ['failed', 'cantTell', 'untested'] as const) {
        const reasons = outcome === 'failed' ? [] : (['missing-fact'] as const);
        const changes: Changes = { 'a/1': { outcome, reasons, waiver } };
        const report = score(changes, { policies: { waived, unknown: 'failed' } }, one);
        expect([outcome, report.score.exact]).toEqual([outcome, total]);
      }
    },
  );

  it('gives a grade, unless it is open between two', () => {
    const bands = [
      { id: 'good', name: { zh: '良好', en: 'Good' }, from: 80 },
      { id: 'fair', name: { zh: '合格', en: 'Fair' }, from: 60 },
      { id: 'poor', name: { zh: '不合格', en: 'Poor' }, from: 0 },
    ];
    const top = (from: string) => ({ id: 'good', name: { zh: '良好', en: 'Good' }, from });
    expect(score({ 'a/1': 'failed' }, { bands }).band?.id).toBe('good'); // 83.33
    expect(score({ 'c/1': 'failed' }, { bands }).band?.id).toBe('fair'); // 66.67
    expect(score({ 'c/1': 'untested' }, { bands }).band).toBe(null);
    const close = {
      bands: [top('83.33334'), ...bands.slice(1)],
    };
    expect(score({ 'a/1': 'failed' }, close).band?.id).toBe('fair');
    expect(
      score({ 'a/1': 'failed' }, { bands: [top('83.33')], bandsOn: 'published' }).band?.id,
    ).toBe('good');
  });

  it('counts an absent indicator in full, or shares its weight out', () => {
    const input = (absent: 'full' | 'redistribute'): Partial<SchemeInput> => ({
      weights: { a: 40, b: 20, c: 20, gone: 20 },
      policies: { absent },
    });
    const full = score({ 'c/1': 'failed' }, input('full'));
    expect([full.score.exact, full.indicators.at(-1)?.contribution.min]).toEqual(['80', '20']);
    expect(score({ 'c/1': 'failed' }, input('redistribute')).score.exact).toBe('75');
    expect(full.notices.map(({ code }) => code)).toContain('absent-indicators');
  });
});

describe('scoreCatalogue on the table', () => {
  const equal = equalScheme(liujiang);
  const period = { from: '2020-Q1', to: '2020-Q4' };
  const inspections = [1, 2, 3, 4].map((quarter) => ({
    quarter: `2020-Q${quarter}`,
    score: 80 + quarter,
  }));
  const inputs = {
    health: { period, inspections },
    'new-media.supervision': { checks: 4, failures: 1 },
  };
  const efficiency = 'services.administrative.efficiency';

  it('needs no findings for the two printed formulas', () => {
    const report = scoreCatalogue(liujiang, equal, { findings: findingSet(liujiang), inputs });
    expect(find(report.indicators, 'health')?.rate).toEqual({ min: '33/40', max: '33/40' });
    expect(find(report.indicators, 'new-media.supervision')?.rate).toEqual({
      min: '3/4',
      max: '3/4',
    });
    // 65 leaves in full, 健康情况 0.825, 日常监管 0.75, 网办效率 between 1/4 and 1, over 68
    expect(report.score.bounds).toEqual({ min: '13365/136', max: '795/8' });
    expect(report.score.completeness).toBe('1');
    expect(report.notices.map(({ code, indicators }) => [code, indicators])).toEqual([
      ['not-official', []],
      ['input-missing', [efficiency]],
    ]);
  });

  it('leaves a formula without input open, and out of the completeness', () => {
    const report = scoreCatalogue(liujiang, equal, { findings: findingSet(liujiang) });
    expect(find(report.indicators, 'health')).toMatchObject({
      value: null,
      rate: { min: '0', max: '1' },
      completeness: null,
      trace: { formula: 'missing-input', needs: 'quarterly-average' },
    });
    expect(report.score.completeness).toBe('1');
    const unseen = scoreCatalogue(liujiang, equal, {
      findings: findingSet(liujiang, { 'safeguards.training/1': 'untested' }),
    });
    expect(unseen.score.completeness).toBe('0.9923'); // of 66 leaves in question, half a leaf is not judged: 1 − 1/131
  });

  it('scores a leaf without its quantities when the scheme leaves them out', () => {
    const scheme = resealed(equal, { policies: { ...equal.policies, measured: 'leave-out' } });
    const report = scoreCatalogue(liujiang, scheme, { findings: findingSet(liujiang), inputs });
    expect(find(report.indicators, efficiency)?.rate).toEqual({ min: '1', max: '1' });
    expect(report.score.status).toBe('scored');
  });

  it("lets the user's own target judge a quantity", () => {
    const own = {
      [`${efficiency}/1`]: 'passed',
      [`${efficiency}/2`]: 'failed',
      [`${efficiency}/3`]: 'passed',
      'health/1': 'passed',
    } as const;
    const report = scoreCatalogue(liujiang, equal, { findings: findingSet(liujiang, own) });
    expect(find(report.indicators, efficiency)?.rate).toEqual({ min: '3/4', max: '3/4' });
    expect(find(report.indicators, 'health')?.rate).toEqual({ min: '1', max: '1' });
  });

  it('refuses to be fed twice, and inputs that are not for their leaf', () => {
    const call = (changes: Changes, given: object) =>
      problemsOf(() =>
        scoreCatalogue(liujiang, equal, { findings: findingSet(liujiang, changes), inputs: given }),
      );
    expect(call({ 'health/1': 'passed' }, inputs)).toEqual([
      'invalid-input',
      'inputs.health: expected no input for health, as findings already decide it, got "health"',
    ]);
    expect(call({}, { 'safeguards.training': { checks: 1, failures: 0 } })).toEqual([
      'invalid-input',
      'inputs["safeguards.training"]: expected no input for safeguards.training, as findings already decide it, got "safeguards.training"',
    ]);
    expect(
      call({}, { 'new-media.supervision': { marks: [] }, 'new-media': {}, helth: {} }),
    ).toEqual([
      'invalid-input',
      'inputs.new-media: expected the id of a leaf, got "new-media"',
      'inputs.helth: expected the id of a leaf, got "helth" (did you mean health?)',
      'inputs["new-media.supervision"].marks: expected a known field, got "marks"',
      'inputs["new-media.supervision"].checks: expected a whole number, 0 or more, got undefined',
      'inputs["new-media.supervision"].failures: expected a whole number, 0 or more, got undefined',
    ]);
  });

  it('reads marks where the scheme names the formula, beside findings that then do not count', () => {
    const rated = defineScheme(liujiang, {
      id: 'rated',
      version: '1.0.0',
      title: { zh: '评审', en: 'Rated' },
      weights: {},
      formulas: { 'design.layout': { formula: 'rating', method: 'mean' } },
    });
    const marks = [{ examiner: '甲', points: 7, of: 10, on: '2020-11-02', reason: '抽查' }];
    const report = scoreCatalogue(liujiang, rated, {
      findings: findingSet(liujiang),
      inputs: { ...inputs, 'design.layout': { marks } },
    });
    expect(find(report.indicators, 'design.layout')?.rate).toEqual({ min: '7/10', max: '7/10' });
    const waiting = scoreCatalogue(liujiang, rated, { findings: findingSet(liujiang), inputs });
    expect(find(waiting.indicators, 'design.layout')).toMatchObject({
      status: 'open',
      completeness: '0',
    });
  });

  it('refuses findings and schemes of another catalogue', () => {
    const findings = findingSet(liujiang);
    const other = {
      ...findings,
      catalogue: { ...findings.catalogue, version: '0.9.0', hash: 'sha256:0' },
    };
    expect(problemsOf(() => scoreCatalogue(liujiang, equal, { findings: other }))).toHaveLength(3);
    expect(problemsOf(() => scoreCatalogue(small, equal, { findings: findingSet(small) }))[0]).toBe(
      'foreign-findings',
    );
    expect(problemsOf(() => scoreCatalogue(liujiang, {} as never, { findings }))[0]).toBe(
      'foreign-findings',
    );
  });

  it('asks for exactly one finding for each requirement', () => {
    const { findings, ...set } = findingSet(liujiang);
    const [first, second, ...rest] = findings;
    if (first === undefined || second === undefined) throw new Error('no findings');
    const odd = [
      first,
      first,
      { ...second, requirement: 'disclosure.basic.news/9' },
      { ...second, outcome: 'warning' as never },
      ...rest,
    ];
    expect(
      problemsOf(() => scoreCatalogue(liujiang, equal, { findings: { ...set, findings: odd } })),
    ).toEqual([
      'invalid-input',
      'findings.findings[1].requirement: expected one finding for each requirement, got "health/1"',
      'findings.findings[2].requirement: expected a requirement of the catalogue, got "disclosure.basic.news/9" (did you mean disclosure.basic.news/1, disclosure.basic.news/2, disclosure.basic.news/3?)',
      'findings.findings[3].outcome: expected one of passed, failed, cantTell, inapplicable, untested, got "warning"',
    ]);
    expect(
      problemsOf(() => scoreCatalogue(liujiang, equal, { findings: { ...set, findings: rest } })),
    ).toHaveLength(3);
  });

  it('survives JSON and structuredClone', () => {
    const report = scoreCatalogue(liujiang, equal, { findings: findingSet(liujiang), inputs });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(structuredClone(report)).toEqual(report);
  });
});
