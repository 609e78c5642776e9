import { liujiang } from '@liujiang/indicators';
import { describe, expect, it } from 'vitest';
import { groupMean } from '../arithmetic/group-mean.ts';
import { defineScheme } from '../scheme/define-scheme.ts';
import type { SchemeInput } from '../scheme/scheme.ts';
import { guangxi2017, guangxi2018 } from '../schemes/guangxi.ts';
import { scoreCatalogue } from '../score/score-catalogue.ts';
import { catalogueOf } from './arbitraries.ts';
import { findingSet } from './findings.ts';
import { problemsOf } from './problems-of.ts';

/** Scores a table of level-1 rows for which only points are published. */
function scoreRows(
  scheme: Omit<SchemeInput, 'weights'> & { readonly weights: Readonly<Record<string, number>> },
  points: Readonly<Record<string, number>>,
  of: (row: string) => number,
) {
  const rows = Object.keys(points);
  const catalogue = catalogueOf(
    rows.map((id) => ({
      id,
      name: { zh: id, en: id },
      requirements: [{ zh: '得分', en: 'Points', method: 'manual' }],
    })),
  );
  const mark = (row: string) => ({
    examiner: '公布',
    points: points[row] ?? 0,
    of: of(row),
    on: '2019-01-01',
    reason: '公布',
  });
  const input: SchemeInput = {
    ...scheme,
    formulas: Object.fromEntries(
      rows.map((row) => [row, { formula: 'rating', method: 'mean' } as const]),
    ),
  };
  return scoreCatalogue(catalogue, defineScheme(catalogue, input), {
    findings: findingSet(catalogue),
    inputs: Object.fromEntries(rows.map((row) => [row, { marks: [mark(row)] }])),
  });
}

const own = { id: 'table', version: '1', title: { zh: '公布的得分表', en: 'A published table' } };

describe('published tables', () => {
  it.each([
    // 2014, points by row; their full marks are not in the record, so each row may reach 30 here
    ['无锡', [25.4, 19.5, 10, 17.3, 14], '86.2'],
    ['柳州', [23.3, 13.6, 6.5, 17.3, 13.7], '74.4'],
  ])('the 2014 table of cities: %s', (_, points, total) => {
    const named = Object.fromEntries(points.map((part, index) => [`row${index}`, part]));
    const weights = Object.fromEntries(points.map((__, index) => [`row${index}`, 30]));
    const rounding = { mode: 'half-up', digits: 1 } as const;
    const { score } = scoreRows({ ...own, total: 150, weights, rounding }, named, () => 30);
    expect(score.value).toBe(total);
  });

  it('Guangxi 2018: 15, 25 and 60 of 100, 79.67 and 75', () => {
    const { weights = {} } = guangxi2018;
    const rounding = { mode: 'half-up', digits: 4 } as const;
    const points = { 'page-design': 100, 'healthy-operation': 79.67, 'service-capability': 75 };
    const { score } = scoreRows(
      { ...guangxi2018, weights: weights as Record<string, number>, rounding },
      points,
      () => 100,
    );
    expect(score).toMatchObject({ exact: '31967/400', value: '79.9175' });
  });

  it.each([
    ['2020', '89.91', '90.73', '89.95'],
    ['2019', '89.65', '90.83', '89.71'], // the record gives no sizes for 2019; those of 2020 reproduce the mean
  ])('Nanning %s: 52 departments and 3 zones', (_, departments, zones, mean) => {
    const groups = [
      { value: departments, count: 52 },
      { value: zones, count: 3 },
    ];
    expect(groupMean(groups).value).toBe(mean);
  });

  it('do not fit the Liujiang table where their rows are others', () => {
    for (const scheme of [guangxi2017, guangxi2018]) {
      const problems = problemsOf(() => defineScheme<string, string>(liujiang, scheme));
      expect(problems.filter((line) => line.includes('expected an indicator id'))).toHaveLength(3);
    }
  });
});

describe('groupMean', () => {
  it('lists what is wrong', () => {
    expect(problemsOf(() => groupMean([]))).toEqual([
      'invalid-input',
      '(whole): expected at least one group, got []',
    ]);
    expect(problemsOf(() => groupMean([{ value: 'x', count: 0 }]))).toHaveLength(3);
    expect(problemsOf(() => groupMean('89' as never))).toEqual([
      'invalid-input',
      '(whole): expected a list, got "89"',
    ]);
  });
});
