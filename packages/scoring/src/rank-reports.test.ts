import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { compareReports } from './compare-reports.ts';
import { defineScheme } from './define-scheme.ts';
import { equalScheme } from './equal-scheme.ts';
import { fraction } from './fraction.ts';
import { rank, rankReports } from './rank-reports.ts';
import type { Scheme } from './scheme.ts';
import { nanning2020 } from './schemes/nanning-2020.ts';
import { scoreCatalogue } from './score-catalogue.ts';
import { findingSet } from './testing/findings.ts';
import { problemsOf } from './testing/problems-of.ts';
import { runs } from './testing/runs.ts';
import { rankUnits, unitScores } from './unit-scores.ts';

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
) {
  const findings = findingSet(liujiang, { ...measured, ...changes });
  return scoreCatalogue(liujiang, scheme, {
    findings,
    ...(id === null ? {} : { subject: { id, name: id } }),
  });
}

type Range = readonly [number, number];

function ranks(figures: readonly Range[], ties: 'competition' | 'dense') {
  const entries = figures.map(([min, max], entry) => ({
    entry,
    figure: { min: fraction(min), max: fraction(max) },
  }));
  return rank(entries, ties).map(({ entry, rank: place }) => [entry, place?.best, place?.worst]);
}

describe('rank', () => {
  it('shares ranks among equals, with or without a gap', () => {
    const figures: readonly Range[] = [
      [80, 80],
      [90, 90],
      [90, 90],
      [70, 70],
    ];
    expect(ranks(figures, 'competition')).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [0, 3, 3],
      [3, 4, 4],
    ]);
    expect(ranks(figures, 'dense')).toEqual([
      [1, 1, 1],
      [2, 1, 1],
      [0, 2, 2],
      [3, 3, 3],
    ]);
  });

  it('gives open totals their best and worst rank', () => {
    const figures: readonly Range[] = [
      [60, 95],
      [90, 90],
      [80, 85],
      [86, 86],
    ];
    expect(ranks(figures, 'competition')).toEqual([
      [1, 1, 2],
      [0, 1, 4],
      [3, 2, 3],
      [2, 3, 4],
    ]);
  });

  const range = fc
    .tuple(fc.nat({ max: 6 }), fc.nat({ max: 3 }))
    .map(([min, width]): Range => [min, min + width]);
  test.prop(
    [
      fc.array(range, { minLength: 1, maxLength: 6 }),
      fc.infiniteStream(fc.nat()),
      fc.constantFrom('competition' as const, 'dense' as const),
    ],
    runs(1000),
  )('holds every rank that can come true', (figures, choices, ties) => {
    const values = figures.map(
      ([min, max]) => min + ((choices.next().value ?? 0) % (max - min + 1)),
    );
    for (const [entry = 0, best = 0, worst = 0] of ranks(figures, ties)) {
      const above = values.filter((value) => value > (values[entry] ?? 0));
      const actual = 1 + (ties === 'dense' ? new Set(above).size : above.length);
      expect([best <= actual, actual <= worst]).toEqual([true, true]);
    }
  });
});

describe('rankReports', () => {
  it('tells totals apart that print alike, if told to', () => {
    const fine = { ...equal, rounding: { mode: 'half-up', digits: 0 } } as const;
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
    const changed = { ...equal, policies: { ...equal.policies, unknown: 'failed' } } as const;
    const reports = [report('a'), report('b', {}, changed)];
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
      'reports[2].subject: expected a subject of its own, got undefined',
      'reports[3].subject: expected a subject of its own, got "a"',
    ]);
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
