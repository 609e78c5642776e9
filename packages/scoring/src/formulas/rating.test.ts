import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { atMost, readRatio } from '../testing/oracle.ts';
import { problemsOf } from '../testing/problems-of.ts';
import { runs } from '../testing/runs.ts';
import { scoreRating } from './rating.ts';
import type { RatingMethod } from './rating-method.ts';
import type { Mark } from './read-marks.ts';

const mark = (examiner: string, points: number | string, of: number, third = false): Mark => ({
  examiner,
  points,
  of,
  on: '2020-11-02',
  reason: '抽查',
  ...(third ? { third } : {}),
});
const pair = [mark('甲', 8, 10), mark('乙', 12, 20)]; // 0.8 and 0.6
const third = (
  settle: 'mean' | 'middle' | 'closest' | 'third',
  gap: number | string = 10,
): RatingMethod => ({
  method: 'third',
  gap,
  settle,
});

function rate(marks: readonly Mark[], method: RatingMethod) {
  return scoreRating({ weight: 1, marks }, method);
}

describe('scoreRating', () => {
  it.each<[string, readonly Mark[], RatingMethod, string]>([
    ['the mean', pair, { method: 'mean' }, '7/10'],
    ['the lower', pair, { method: 'lower' }, '3/5'],
    ['one mark', [mark('甲', '8.5', 10)], { method: 'mean' }, '17/20'],
    ['a gap that is allowed', pair, third('mean', 20), '7/10'],
    ['three: mean', [...pair, mark('丙', 7, 10, true)], third('mean'), '7/10'],
    ['three: middle', [...pair, mark('丙', 9, 10, true)], third('middle'), '4/5'],
    ['three: closest', [...pair, mark('丙', 9, 10, true)], third('closest'), '17/20'],
    ['three: equally close', [...pair, mark('丙', 7, 10, true)], third('closest'), '7/10'],
    ['the third alone', [mark('丙', 5, 10, true), ...pair], third('third'), '1/2'],
    ['a third that was not needed', [...pair, mark('丙', 1, 10, true)], third('mean', 20), '7/10'],
  ])('%s', (_, marks, method, exact) => {
    expect(rate(marks, method)).toMatchObject({ exact, status: 'scored', completeness: '1' });
  });

  it('waits for marks', () => {
    for (const method of [{ method: 'mean' } as const, third('mean')]) {
      expect(rate([], method)).toMatchObject({
        value: null,
        min: '0.00',
        max: '1.00',
        completeness: '0',
      });
    }
    expect(rate(pair.slice(1), third('mean')).value).toBe(null);
  });

  test.prop(
    [
      fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 }), fc.nat({ max: 100 })),
      fc.constantFrom('mean' as const, 'middle' as const, 'closest' as const, 'third' as const),
    ],
    runs(1000),
  )('bounds whatever the third examiner gives', ([a, b, c], settle) => {
    const two = [mark('甲', a, 100), mark('乙', b, 100)];
    const open = rate(two, third(settle));
    const closed = rate([mark('丙', c, 100, true), ...two], third(settle));
    expect(open.status).toBe(Math.abs(a - b) > 10 ? 'open' : 'scored');
    const exact = readRatio(closed.exact ?? '');
    expect(atMost(readRatio(open.bounds?.min ?? ''), exact)).toBe(true);
    expect(atMost(exact, readRatio(open.bounds?.max ?? ''))).toBe(true);
  });

  it('lists everything that is wrong', () => {
    const marks = [mark('甲', 11, 10), mark('甲', 5, 0), mark('丙', 1, 10, true)];
    expect(problemsOf(() => rate(marks, { method: 'mean' }))).toEqual([
      'invalid-input',
      'marks[0].points: expected at most 10, got 11',
      'marks[1].examiner: expected one mark from each examiner, got "甲"',
      'marks[1].of: expected a number above 0, got 0',
      'marks[1].points: expected at most 0, got 5',
      'marks: expected no mark with `third`, got 3',
    ]);
  });
});
