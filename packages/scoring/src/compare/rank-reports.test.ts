import { liujiang, type Role } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { defineScheme } from '../scheme/define-scheme.ts';
import { equalScheme } from '../scheme/equal-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { nanning2020 } from '../schemes/nanning-2020.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { findingSet } from '../testing/findings.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { resealed } from '../testing/resealed.ts';
import { compareReports } from './compare-reports.ts';
import { rankReports } from './rank-reports.ts';
import { rankUnits } from './rank-units.ts';
import { unitScores } from './unit-scores.ts';

const equal = equalScheme(liujiang);
const nanning = defineScheme(liujiang, { ...nanning2020, unlisted: 'exclude' });
const efficiency = Object.fromEntries(
  [1, 2, 3].map((point) => [`services.administrative.efficiency/${point}`, 'passed' as const]),
);
const measured = {
  ...efficiency,
  'health/1': 'passed',
  'new-media.supervision/1': 'passed',
} as const;

function report(
  id: string | null,
  changes: Parameters<typeof findingSet>[1] = {},
  scheme: Scheme = equal,
  asOf = '2020-11-30',
) {
  const findings = { ...findingSet(liujiang, { ...measured, ...changes }), asOf };
  return scoreCatalogue(liujiang, scheme, {
    findings,
    ...(id === null ? {} : { subject: { id, name: id } }),
  });
}

describe('rankReports', () => {
  it('tells totals apart that print alike, if told to', () => {
    const fine = resealed(equal, { rounding: { mode: 'half-up', digits: 0 } });
    const [a, b] = [
      report('a', { 'disclosure.welfare.education/1': 'failed' }, fine),
      report('b', { 'disclosure.basic.news/1': 'failed' }, fine),
    ];
    expect([a.score.value, b.score.value]).toEqual(['100', '100']); // 99.79 and 99.51
    const places = (on: 'exact' | 'published') =>
      rankReports([b, a], { on, ties: 'competition' }).map(({ entry, rank: place }) => [
        entry.subject?.id,
        place?.best,
        place?.worst,
      ]);
    expect(places('exact')).toEqual([
      ['a', 1, 1],
      ['b', 2, 2],
    ]);
    expect(places('published')).toEqual([
      ['b', 1, 1],
      ['a', 1, 1],
    ]);
  });

  it('refuses a scheme that was changed under its hash', () => {
    const other = report('b');
    const policies = { ...other.scheme.policies, unknown: 'failed' } as const;
    const reports = [report('a'), { ...other, scheme: { ...other.scheme, policies } }];
    expect(problemsOf(() => rankReports(reports, { on: 'exact', ties: 'dense' }))).toEqual([
      'incomparable-reports',
      'reports[1].scheme: expected a scheme that was not changed after defineScheme made it, got "equal"',
    ]);
  });

  it('refuses reports of unlike schemes, without a subject, or twice about the same', () => {
    const other = report('b', {}, nanning);
    expect(
      problemsOf(() =>
        rankReports([report('a'), other, report(null), report('a')], {
          on: 'exact',
          ties: 'dense',
        }),
      ),
    ).toEqual([
      'incomparable-reports',
      `reports[1].scheme.hash: expected the same scheme (${equal.hash}), got "${nanning.hash.slice(0, 56)}…`,
      'reports[2].subject: expected a subject that no other report has, got undefined',
      'reports[3].subject: expected a subject that no other report has, got "a"',
    ]);
  });
});

describe('rankReports, handed something else', () => {
  it('refuses reports of two monitoring dates', () => {
    const reports = [report('a'), report('b', {}, equal, '2020-12-31')];
    expect(problemsOf(() => rankReports(reports))).toEqual([
      'incomparable-reports',
      'reports[1].asOf: expected the same monitoring date (2020-11-30), got "2020-12-31"',
    ]);
  });

  it('ranks by the exact totals, with gaps, unless told otherwise', () => {
    const [a, b, c] = [
      report('a', { 'disclosure.basic.news/1': 'failed' }),
      report('b', { 'disclosure.basic.news/2': 'failed' }),
      report('c', { 'disclosure.basic.news/1': 'failed', 'disclosure.basic.news/2': 'failed' }),
    ];
    const ranksOf = (places: ReturnType<typeof rankReports>) =>
      places.map(({ entry, rank: place }) => `${entry.subject?.id} ${place?.best}`);
    expect(ranksOf(rankReports([c, a, b]))).toEqual(['a 1', 'b 1', 'c 3']);
    expect(ranksOf(rankReports([c, a, b], { ties: 'dense' }))).toEqual(['a 1', 'b 1', 'c 2']);
    expect(rankUnits(a)[0]?.rank?.best).toBe(1);
  });

  it('names what it wanted, all at once', () => {
    const wrong = [report('a'), { ...report('b'), formatVersion: 2 }, null];
    const options = { on: 'printed', tie: 'dense' };
    expect(problemsOf(() => rankReports(wrong as never, options as never))).toEqual([
      'invalid-input',
      expect.stringMatching(/^reports\[1\]: expected a score report, which scoreCatalogue makes/),
      expect.stringMatching(/^reports\[2\]: .* got null$/),
      'options.tie: expected a known field, got "tie" (did you mean ties?)',
      'options.on: expected one of exact, published, got "printed"',
    ]);
    expect(problemsOf(() => rankReports({} as never))[1]).toContain('expected a list');
    const { indicators: _, ...half } = report('b');
    expect(problemsOf(() => rankReports([report('a'), half] as never))[0]).toBe('invalid-input');
  });
});

describe('unitScores', () => {
  const changes = {
    'disclosure.basic.budget/1': 'failed',
    'disclosure.resources.procurement/1': 'untested',
  } as const;

  it('sets what a unit reaches against what it can reach', () => {
    const finance = unitScores(report('a', changes)).find(({ unit }) => unit === 'finance');
    // four leaves: one failed, one of two requirements open
    expect(finance).toMatchObject({
      bounds: { min: '125/2', max: '75' },
      completeness: '0.875',
      trace: { full: '100/17' },
    });
    expect(unitScores(report('a')).map(({ unit }) => unit)).toContain(null);
  });

  it('lets a leaf count for those who have to act for it, unless roles are named', () => {
    const of = (unit: string, roles?: readonly Role[]) =>
      unitScores(report('a'), roles && { roles }).find((one) => one.unit === unit)?.trace.leaves ??
      [];
    // 区信息中心负责功能设计，各镇、各单位配合
    expect(of('information-centre')).toContain('design.functions.links');
    expect(of('all-units')).not.toContain('design.functions.links');
    expect(of('information-centre', ['responsible', 'lead'])).not.toContain(
      'design.functions.links',
    );
    expect(of('all-units', ['assist'])).toContain('design.functions.links');
    expect(of('finance', ['assist'])).toEqual([]);
  });

  it('ranks units, the open ones with both ranks', () => {
    const places = rankUnits(report('a', changes), { on: 'published', ties: 'competition' });
    const last = places.at(-1);
    expect([last?.entry.unit, last?.rank]).toEqual([
      'finance',
      { best: places.length, worst: places.length },
    ]);
  });
});

describe('compareReports', () => {
  const before = report('a', {
    'disclosure.basic.budget/1': 'failed',
    'safeguards.training/1': 'untested',
  });

  it('lays a change under the same rules to the site', () => {
    const { total, byRules, bySite, indicators } = compareReports(before, report('a'));
    expect(bySite).toEqual({ exact: { min: '25/17', max: '75/34' }, min: '1.47', max: '2.21' });
    expect([total, byRules]).toEqual([bySite, null]);
    const moved = indicators.filter(({ change }) => change?.exact.max !== '0').map(({ id }) => id);
    expect(moved).toEqual([
      'disclosure',
      'disclosure.basic',
      'disclosure.basic.budget',
      'safeguards',
      'safeguards.training',
    ]);
  });

  it('splits a change under other rules by a third report', () => {
    const [a, b] = [
      report('a', { 'health/1': 'failed' }),
      report('a', { 'design.topics/1': 'failed' }, nanning),
    ];
    const bridge = report('a', { 'health/1': 'failed' }, nanning);
    const { total, byRules, bySite } = compareReports(a, b, { bridge });
    // 67/68 of 100; 80; 100 less a third of 10/3
    expect([total?.exact.min, byRules?.exact.min, bySite?.exact.min]).toEqual([
      '55/153',
      '-315/17',
      '170/9',
    ]);
  });

  it('tells what only one of the two has, in table order and then what is gone', () => {
    const [a, b] = [report('a'), report('a', {}, nanning)];
    const scheme = { ...a.scheme, hash: 'sha256:without' };
    const without = { ...a, scheme, indicators: a.indicators.slice(1) };
    const gone = compareReports(a, without, { bridge: without }).indicators;
    expect(gone.at(-1)).toMatchObject({ id: 'health', after: null, change: null });
    expect(gone.at(-1)?.before).toEqual(a.indicators[0]?.bounds);
    expect(gone[0]?.id).toBe('disclosure');
    const left = compareReports(a, b, { bridge: report('a', {}, nanning) }).indicators;
    const excluded = left.find(({ id }) => id === 'safeguards');
    expect([excluded?.after, excluded?.change]).toEqual([null, null]);
    expect(left.filter(({ id }) => id === 'health')).toHaveLength(1);
  });

  it('bounds a change by the least that was and the most that is, and the other way round', () => {
    const open = (from: string) => report('a', { [from]: 'untested' });
    const { bySite } = compareReports(
      open('safeguards.training/1'),
      open('disclosure.basic.budget/1'),
    );
    // 25/34 open before, 25/17 open after, the rest met
    expect(bySite?.exact).toEqual({ min: '-25/17', max: '25/34' });
    expect([bySite?.min, bySite?.max]).toEqual(['-1.47', '0.74']);
  });

  it('rounds like the later report', () => {
    const coarse = resealed(equal, { rounding: { mode: 'half-up', digits: 0 } });
    const after = report('a', {}, coarse);
    const bridge = report(
      'a',
      { 'safeguards.training/1': 'untested', 'disclosure.basic.budget/1': 'failed' },
      coarse,
    );
    expect(compareReports(before, after, { bridge }).total).toMatchObject({ min: '1', max: '2' });
  });

  it('names what it wanted', () => {
    expect(problemsOf(() => compareReports(null as never, before))[1]).toContain('a: expected');
    const bridge = { format: 'liujiang-assessment', formatVersion: 1 };
    expect(problemsOf(() => compareReports(before, before, { bridge } as never))[1]).toContain(
      'options.bridge: expected a score report',
    );
  });

  it('refuses unlike reports, and a bridge that does not fit', () => {
    const other = report('a', {}, nanning);
    expect(problemsOf(() => compareReports(before, other))).toHaveLength(2);
    expect(problemsOf(() => compareReports(before, other, { bridge: before }))).toHaveLength(2);
    expect(
      problemsOf(() => compareReports(before, other, { bridge: report('b', {}, nanning) })),
    ).toEqual([
      'incomparable-reports',
      'bridge: expected subject and monitoring date of the first report (a 2020-11-30), got "b 2020-11-30"',
    ]);
  });
});
