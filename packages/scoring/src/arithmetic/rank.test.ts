import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { runs } from '../testing/runs.ts';
import { type Fraction, fraction } from './fraction.ts';
import { rank } from './rank.ts';

type Range = readonly [number, number];

/** Entry by entry against all others, as the words of the documentation have it. */
function ranksOneByOne(figures: readonly Range[], ties: 'competition' | 'dense') {
  const different = (values: readonly number[]): number => new Set(values).size;
  const fewest = (above: readonly Range[]): number => {
    let [count, last] = [0, Number.NEGATIVE_INFINITY];
    for (const [min, max] of [...above].sort((a, b) => a[1] - b[1])) {
      if (min > last) [count, last] = [count + 1, max];
    }
    return count;
  };
  const most = (above: readonly Range[]): number =>
    above.filter(([min, max]) => min < max).length +
    different(above.flatMap(([min, max]) => (min === max ? [min] : [])));
  return figures.map(([min, max], entry) => {
    const others = figures.filter((_, other) => other !== entry);
    const surely = others.filter((other) => other[0] > max);
    const possibly = others.filter((other) => other[1] > min);
    return ties === 'dense'
      ? [entry, 1 + fewest(surely), 1 + most(possibly)]
      : [entry, 1 + surely.length, 1 + possibly.length];
  });
}

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

  it('counts every entry, the same figure handed in twice included', () => {
    const figure = { min: fraction(80), max: fraction(90) };
    const places = rank(
      [
        { entry: 'a', figure },
        { entry: 'b', figure },
        { entry: 'c', figure: null },
      ],
      'competition',
    );
    expect(places).toEqual([
      { entry: 'a', rank: { best: 1, worst: 2 } },
      { entry: 'b', rank: { best: 1, worst: 2 } },
      { entry: 'c', rank: null },
    ]);
  });

  it('needs one total for intervals that share a point, and two where they do not', () => {
    const above = (figures: readonly Range[]) =>
      ranks([...figures, [0, 0]], 'dense').find(([entry]) => entry === figures.length);
    expect(
      above([
        [3, 5],
        [5, 7],
      ]),
    ).toEqual([2, 2, 3]);
    expect(
      above([
        [3, 5],
        [6, 7],
      ]),
    ).toEqual([2, 3, 3]);
    expect(
      above([
        [1, 9],
        [2, 3],
        [4, 5],
        [6, 7],
      ]),
    ).toEqual([4, 4, 5]);
    expect(
      above([
        [5, 5],
        [5, 5],
        [4, 6],
      ]),
    ).toEqual([3, 2, 3]);
  });

  it('orders by best rank, then by worst, then as given', () => {
    const figures: readonly Range[] = [
      [80, 99],
      [85, 99],
      [85, 99],
      [83, 83],
    ];
    expect(ranks(figures, 'competition').map(([entry]) => entry)).toEqual([1, 2, 0, 3]);
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

  test.prop(
    [fc.array(range, { maxLength: 12 }), fc.constantFrom('competition' as const, 'dense' as const)],
    runs(1000),
  )('is what comparing every entry with all others gives', (figures, ties) => {
    const byEntry = [...ranks(figures, ties)].sort(([a = 0], [b = 0]) => a - b);
    expect(byEntry).toEqual(ranksOneByOne(figures, ties));
  });

  /** How often a ranking looks at a figure: how often it compares, whatever machine it runs on. */
  function countLooks(size: number, ties: 'competition' | 'dense', open: boolean): number {
    let looks = 0;
    const watched = (value: number): Fraction => ({
      get numerator() {
        looks += 1;
        return value;
      },
      denominator: 1,
    });
    const figures = Array.from({ length: size }, (_, index) => (index * 7919) % size);
    const entries = figures.map((value, entry) => {
      const min = watched(value);
      return { entry, figure: { min, max: open ? watched(value + (entry % 5)) : min } };
    });
    rank(entries, ties);
    return looks;
  }

  it.each([
    ['competition', false],
    ['competition', true],
    ['dense', false],
    ['dense', true],
  ] as const)('compares n log n times: %s, open %s', (ties, open) => {
    const [few, many] = [countLooks(250, ties, open), countLooks(4000, ties, open)];
    // 16 times as many, each with log2 4000 / log2 250 = 1.5 times as many steps; n² would be 256 times
    expect(many / few).toBeLessThan(16 * 1.6);
    expect(many).toBeLessThan(4000 * Math.log2(4000) * 16);
  });
});
