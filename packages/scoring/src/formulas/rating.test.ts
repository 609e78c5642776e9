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
    ['three: mean of uneven ones', [...pair, mark('丙', 9, 10, true)], third('mean'), '23/30'],
    ['three: closest below', [...pair, mark('丙', 55, 100, true)], third('closest'), '23/40'],
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

  it.each<[Parameters<typeof third>[0], string, string]>([
    ['mean', '7/15', '4/5'],
    ['middle', '3/5', '4/5'],
    ['closest', '1/2', '9/10'],
    ['third', '0', '1'],
  ])('waits for the third, who may still make of two: %s', (settle, min, max) => {
    const { bounds, trace } = rate(pair, third(settle));
    expect(bounds).toEqual({ min, max });
    expect(trace).toMatchObject({ settle, gap: '10', unresolved: true, share: { min, max } });
  });

  const counted = (marks: readonly Mark[], method: RatingMethod) => {
    const { trace } = rate(marks, method);
    return trace.marks.flatMap((one) => (one.counted ? one.examiner : [])).join('');
  };

  it('tells which marks count', () => {
    const three = [...pair, mark('丙', 7, 10, true)];
    expect(counted(pair, { method: 'mean' })).toBe('乙甲');
    expect(counted(pair, { method: 'lower' })).toBe('乙甲');
    expect(counted(pair, third('mean'))).toBe('乙甲');
    expect(counted(three, third('mean'))).toBe('乙甲丙');
    expect(counted(three, third('third'))).toBe('丙');
    expect(counted(three, third('mean', 20))).toBe('乙甲');
    for (const alone of [[], three.slice(1), three.slice(2)]) {
      expect(counted(alone, third('mean'))).toBe('');
      expect(rate(alone, third('mean'))).toMatchObject({
        value: null,
        trace: { unresolved: false },
      });
    }
    for (const method of [{ method: 'mean' } as const, { method: 'lower' } as const]) {
      expect(rate(pair, method).trace).toMatchObject({
        unresolved: false,
        gap: null,
        settle: null,
      });
      expect(rate([], method).trace).toMatchObject({ unresolved: false, marks: [] });
    }
    expect(rate(three, third('mean')).trace.unresolved).toBe(false);
    expect(rate(pair, third('mean', 20)).trace.unresolved).toBe(false);
  });

  it('tells the marks by date, the third examiner’s last', () => {
    const on = (day: string, given: Mark): Mark => ({ ...given, on: `2020-11-${day}` });
    const marks = [
      on('01', mark('丙', 7, 10, true)),
      on('03', mark('甲', 8, 10)),
      on('02', mark('乙', 12, 20)),
    ];
    for (const given of [marks, [...marks].reverse()]) {
      expect(rate(given, third('mean')).trace).toEqual({
        formula: 'rating',
        method: 'third',
        gap: '10',
        settle: 'mean',
        marks: [
          { ...marks[2], share: '3/5', counted: true },
          { ...marks[1], share: '4/5', counted: true },
          { ...marks[0], share: '7/10', counted: true },
        ],
        unresolved: false,
        share: { min: '7/10', max: '7/10' },
      });
    }
  });

  it('refuses marks that are too many, or no marks', () => {
    const refused = (marks: readonly Mark[], method = third('mean')) =>
      problemsOf(() => rate(marks, method)).slice(1);
    const tooMany = ['marks: expected two examiners, and one more marked `third`, got 3'];
    expect(refused([...pair, mark('丙', 7, 10)])).toEqual(tooMany);
    expect(refused([mark('甲', 8, 10), mark('乙', 7, 10, true), mark('丙', 7, 10, true)])).toEqual(
      tooMany,
    );
    const broken = { on: '11月', reason: '', proof: 5, third: 'yes', examiner: '' };
    const [one, other] = pair.map((given) => ({ ...given, ...broken }) as unknown as Mark);
    expect(refused([one, other] as readonly Mark[]).map((line) => line.split(': ')[0])).toEqual([
      ...[0, 1].flatMap((at) =>
        ['examiner', 'on', 'reason', 'proof', 'third'].map((field) => `marks[${at}].${field}`),
      ),
      'marks',
    ]);
  });

  it('refuses a weight of nothing, and options that are none', () => {
    expect(problemsOf(() => scoreRating({ weight: 0, marks: pair }, third('mean')))).toEqual([
      'invalid-input',
      'weight: expected a number above 0, got 0',
    ]);
    const options = { rounding: { mode: 'down', digits: 0 }, round: 1 } as const;
    expect(
      problemsOf(() => scoreRating({ weight: 1, marks: pair }, third('mean'), options)),
    ).toEqual(['invalid-input', expect.stringMatching(/^options\.round: expected a known field/)]);
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
