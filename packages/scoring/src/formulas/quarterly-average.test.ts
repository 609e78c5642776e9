import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { formatExact } from '../arithmetic/fraction.ts';
import type { QuarterScore } from '../inspection/inspection.ts';
import { national2019 } from '../inspection/standards/national-2019.ts';
import { exampleStandard } from '../testing/inspections.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { runs } from '../testing/runs.ts';
import type { MissingQuarter } from './count-quarter.ts';
import { coverageOf } from './quarterly-average.ts';
import { scoreHealth } from './score-health.ts';

const period = { from: '2019-Q1', to: '2019-Q4' };
const veto = { name: { zh: '首页不更新', en: 'Home page not updated' } };
const year = (...scores: readonly (number | string | null)[]): QuarterScore[] =>
  scores.flatMap((score, index) =>
    score === null ? [] : [{ quarter: `2019-Q${index + 1}`, score }],
  );

describe('scoreHealth', () => {
  it.each([
    [year(92, 89, 0, '86.5'), '535/8', '66.88'],
    [year('0.1', '0.2', '0.3', '0.54'), '57/200', '0.29'], // 1.14 / 4 = 0.285
    [year(59, 59, 59, 58), '235/4', '58.75'], // unqualified without a veto: the points count
    [year(100, 100, 100, 100), '100', '100.00'],
  ])('takes the mean: %j', (inspections, exact, value) => {
    expect(scoreHealth(inspections, { period })).toMatchObject({ exact, value, status: 'scored' });
  });

  const found = (...items: readonly string[]) => ({
    quarter: '2019-Q1',
    date: '2019-03-20',
    examiner: '甲',
    findings: items.map((item) => ({ item })),
  });
  const first = { period: ['2019-Q1'] };

  it('counts an inspection out of the points of its standard', () => {
    const half = {
      ...exampleStandard,
      full: 50,
      groups: [{ id: 'services', name: veto.name, points: 50 }],
      deductions: exampleStandard.deductions.filter(({ group }) => group === 'services'),
      bonusLine: { points: 40, inclusive: true },
      withoutDuty: null,
      passLine: null,
    };
    const scored = (...items: readonly string[]) =>
      scoreHealth([found(...items)], { ...first, standard: half }).trace.quarters[0];
    expect(scored('guide')).toMatchObject({
      state: 'scored',
      vetoes: [],
      points: { min: '96', max: '96' },
      counted: { min: '96', max: '96' },
      bonusNotCounted: null,
    });
    expect(scored('search')).toMatchObject({ counted: { min: '100' }, bonusNotCounted: '30' });
    expect(scored('incident', 'guide')).toMatchObject({
      state: 'vetoed',
      vetoes: [{ zh: '安全、泄密事故等严重问题' }],
      points: { min: '96', max: '96' },
      counted: { min: '0', max: '0' },
    });
  });

  it('is judged as far as the points of quarters are known', () => {
    const open = scoreHealth([found('statistics-stale'), ...year(null, 90)], {
      period: ['2019-Q1', '2019-Q2'],
      standard: national2019,
    });
    expect(open).toMatchObject({ status: 'scored', completeness: '1' });
    const twice = { ...found(), findings: [{ item: 'statistics-stale', occurrences: 2 }] };
    const half = scoreHealth([twice, ...year(null, 90)], {
      period: ['2019-Q1', '2019-Q2'],
      standard: national2019,
    });
    expect(half).toMatchObject({ status: 'open', completeness: '0.5' });
  });

  it('holds an inspection against the lines as its points are published, where that is wanted', () => {
    const rounding = { mode: 'down', digits: 0 } as const;
    const given = { ...first, standard: national2019, rounding, bandsOn: 'published' } as const;
    const [quarter] = scoreHealth([found()], given).trace.quarters;
    expect(quarter?.inspection).toMatchObject({ linesOn: 'published', rounding });
  });

  it('is judged not at all where every quarter is left out', () => {
    const trace = { formula: 'quarterly-average', missing: 'exclude', quarters: [] } as const;
    const { judged, judgeable } = coverageOf({ ...trace, denominator: 0 });
    expect([formatExact(judged), formatExact(judgeable)]).toEqual(['0', '1']);
  });

  it('refuses what is no inspection, and options that are none', () => {
    const refused = (inspection: unknown, options: object = first) =>
      problemsOf(() => scoreHealth([inspection] as readonly QuarterScore[], options as never));
    const clause = { vetoes: [{ ...veto, clause: 5 }], quarter: '2019-Q1' };
    expect(refused(clause)[1]).toMatch(/^inspections\[0\]\.vetoes\[0\]\.clause: expected a text/);
    expect(refused({ quarter: 5, score: 90 }).slice(1)).toEqual([
      expect.stringMatching(/^inspections\[0\]\.quarter: expected .*got 5$/),
    ]);
    expect(refused({ quarter: '2019-Q1' }).slice(1)).toEqual([
      expect.stringMatching(/^inspections\[0\]\.score: expected a number/),
    ]);
    expect(refused({ ...clause, vetoes: [{ ...veto, clause: null }] })).toEqual([]);
    const vetoesOnly = {
      ...exampleStandard,
      full: null,
      groups: [],
      deductions: [],
      passLine: null,
      bonusLine: null,
      bonusMaximum: null,
      withoutDuty: null,
    };
    expect(refused(found(), { ...first, standard: vetoesOnly })[1]).toMatch(
      /^inspections\[0\]: expected a standard with points beside inspections that list findings/,
    );
    expect(problemsOf(() => scoreHealth(5 as never, first))[1]).toBe(
      'inspections: expected a list of inspections, which may be empty, got 5',
    );
    expect(refused({ quarter: '2019-Q9', score: 900 }, { ...first, perod: 1 })).toEqual([
      'invalid-input',
      expect.stringMatching(/^options\.perod: expected a known field/),
    ]);
  });

  it('keeps a vetoed quarter in the mean with 0, its points visible, and names the veto', () => {
    const vetoed: QuarterScore = {
      quarter: '2019-Q3',
      date: '2019-09-20',
      examiner: '市信息中心',
      score: 95,
      vetoes: [veto],
    };
    const score = scoreHealth([...year(92, 89, null, 87), vetoed], { period });
    expect(score.exact).toBe('67'); // (92 + 89 + 0 + 87) / 4
    expect(score.trace.quarters[2]).toEqual({
      quarter: '2019-Q3',
      state: 'vetoed',
      date: '2019-09-20',
      examiner: '市信息中心',
      vetoes: [veto.name],
      points: { min: '95', max: '95' },
      counted: { min: '0', max: '0' },
      bonusNotCounted: null,
      inspection: null,
    });
  });

  it.each<[MissingQuarter, string | null, string, string, string]>([
    ['open', null, '67.50', '92.50', '0.75'],
    ['exclude', '90', '90.00', '90.00', '1'],
    ['zero', '135/2', '67.50', '67.50', '0.75'],
  ])('lets a missing quarter be %s', (missing, exact, min, max, completeness) => {
    const score = scoreHealth(year(90, 90, 90, null), { period, missing });
    expect(score).toMatchObject({ exact, min, max, completeness });
  });

  it('has no figure where every quarter is missing', () => {
    for (const missing of ['open', 'exclude'] as const) {
      const score = scoreHealth([], { period, missing });
      expect(score).toMatchObject({ value: null, min: '0.00', max: '100.00', completeness: '0' });
    }
  });

  it('shows a bonus and does not count it', () => {
    const [first = { quarter: '' }, ...others] = year(81, 80, 80, 80);
    const score = scoreHealth([{ ...first, bonus: 12 }, ...others], { period });
    expect(score.exact).toBe('321/4');
    expect(score.trace.quarters[0]?.bonusNotCounted).toBe('12');
  });

  it('scores inspections under their standard, the published one of 2019 Q2 among them', () => {
    const check = (quarter: string, ...items: readonly string[]) => ({
      quarter,
      date: '2019-06-20',
      examiner: '自查',
      findings: items.map((item) => ({ item })),
    });
    const inspections = [
      check('2019-Q1'),
      check(
        '2019-Q2',
        'policy-documents-stale',
        'statistics-stale',
        'replies-stale',
        'interpretation-link-missing',
      ),
      check('2019-Q3', 'home-page-stale', 'statistics-stale'),
      { quarter: '2019-Q4', score: 80 },
    ];
    const score = scoreHealth(inspections, { period, standard: national2019 });
    expect(score.trace.quarters.map(({ counted }) => counted?.min)).toEqual([
      '100',
      '89',
      '0',
      '80',
    ]);
    expect(score.trace.quarters[2]?.points).toEqual({ min: '98', max: '98' });
    const [found] = score.trace.quarters[2]?.inspection?.deductions ?? [];
    expect(found).toMatchObject({ item: 'statistics-stale', counted: false });
    expect(score.exact).toBe('269/4');
    const account = { ...national2019, vetoRecords: 59 };
    expect(scoreHealth(inspections, { period, standard: account }).exact).toBe('82');
  });

  it('lists everything that is wrong', () => {
    const inspections = [
      { quarter: '2019-Q1', score: 101 },
      { quarter: '2019-Q1', score: 90 },
      { quarter: '2018-Q4', score: 90 },
      { quarter: '2019-Q2' },
      { quarter: '2019-Q3', date: '2019-09-20', examiner: '自查', findings: [] },
    ];
    expect(problemsOf(() => scoreHealth(inspections, { period }))).toEqual([
      'invalid-input',
      'inspections[0].score: expected at most 100 (vetoes and deductions only, without a bonus), got 101',
      'inspections[1].quarter: expected one inspection for each quarter, got "2019-Q1"',
      'inspections[2].quarter: expected a quarter of the period, got "2018-Q4" (did you mean 2019-Q4, 2019-Q1, 2019-Q2?)',
      'inspections[3].score: expected a number not below 0 with at most 15 digits on each side of the point (89, "89.5", "4/3"), got undefined',
      'inspections[4]: expected a standard with points beside inspections that list findings, got undefined',
    ]);
    expect(
      problemsOf(() => scoreHealth([], { period: { from: '2019-Q4', to: '2019-Q1' } })),
    ).toEqual([
      'invalid-input',
      'period.to: expected a quarter not before the first, got "2019-Q1"',
    ]);
    expect(problemsOf(() => scoreHealth([], { period: [] }))).toHaveLength(2);
    expect(problemsOf(() => scoreHealth([], { period: ['2019-Q1', '2019-Q1'] }))).toHaveLength(2);
  });

  test.prop(
    [fc.array(fc.integer({ min: 0, max: 10000 }), { minLength: 4, maxLength: 4 })],
    runs(1000),
  )('is exact, and the order does not matter', (hundredths) => {
    const inspections = year(...hundredths.map((part) => (part / 100).toFixed(2)));
    const score = scoreHealth(inspections, { period });
    const sum = hundredths.reduce((all, part) => all + part, 0); // 400ths of a point
    const [top = '', bottom = '1'] = (score.exact ?? '').split('/');
    expect(BigInt(top) * 400n).toBe(BigInt(bottom) * BigInt(sum));
    expect(scoreHealth([...inspections].reverse(), { period })).toEqual(score);
  });
});
