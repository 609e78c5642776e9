import { describe, expect, it } from 'vitest';
import { problemsOf } from '../testing/problems-of.ts';
import { scorePassRate } from './pass-rate.ts';

describe('scorePassRate', () => {
  it.each([
    // weight, checks, failures, exact, digits, printed; the first four as published
    [100, 122, 4, '5900/61', 1, '96.7'],
    [100, 218, 12, '10300/109', 1, '94.5'],
    [100, 303, 10, '29300/303', 0, '97'],
    [100, 51, 3, '1600/17', 2, '94.12'],
    [5, 4, 1, '15/4', 2, '3.75'],
    ['0.01', 14, 13, '1/1400', 2, '0.00'],
    [3, 7, 0, '3', 2, '3.00'],
    [3, 7, 7, '0', 2, '0.00'],
  ])('gives %s × (%i−%i)/N = %s', (weight, checks, failures, exact, digits, printed) => {
    const rounding = { mode: 'half-up', digits } as const;
    const score = scorePassRate({ weight, checks, failures, rounding });
    expect(score).toMatchObject({ exact, value: printed, min: printed, max: printed });
    expect(score).toMatchObject({ status: 'scored', completeness: '1' });
    const formula = { formula: 'pass-rate', checks, failures };
    expect(score.trace).toEqual({
      ...formula,
      weight: String(weight === '0.01' ? '1/100' : weight),
    });
  });

  it('assesses nothing without a check', () => {
    expect(scorePassRate({ weight: 5, checks: 0, failures: 0 })).toMatchObject({
      exact: null,
      value: null,
      min: '0.00',
      max: '5.00',
      completeness: '0',
      status: 'open',
    });
  });

  it('never rises with a failure more', () => {
    const values = Array.from({ length: 11 }, (_, failures) =>
      Number(scorePassRate({ weight: 7, checks: 10, failures }).value),
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBe(11);
  });

  it('lists everything that is wrong', () => {
    expect(problemsOf(() => scorePassRate({ weight: 0, checks: 1.5, failures: -1 }))).toEqual([
      'invalid-input',
      'weight: expected a number above 0, got 0',
      'checks: expected a whole number, 0 or more, got 1.5',
      'failures: expected a whole number, 0 or more, got -1',
    ]);
    expect(problemsOf(() => scorePassRate({ weight: 1, checks: 3, failures: 4 }))).toEqual([
      'invalid-input',
      'failures: expected no more failures than the 3 checks, got 4',
    ]);
  });
});
