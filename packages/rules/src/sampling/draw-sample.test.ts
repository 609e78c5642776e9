import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { drawSample } from './draw-sample.ts';

const entries = ['甲', '乙', '丙', '丁', '戊'];

describe('the numbers of the entries', () => {
  // printf '%s' '["2020-11","","丁"]' | sha256sum: 丁 61d779…, 乙 77368d…, 戊 87f666…, 甲 b046c0…, 丙 e808d8…
  // printf '%s' '["2020-11","disclosure.basic.interpretation/1","甲"]' | sha256sum:
  // 甲 12f943…, 丁 42449b…, 戊 4b4f3c…, 乙 59f0a2…, 丙 7328ff…
  test.each([
    ['', ['丁', '乙', '戊', '甲', '丙']],
    ['disclosure.basic.interpretation/1', ['甲', '丁', '戊', '乙', '丙']],
  ])('for %j are those of sha256sum', (purpose, expected) => {
    for (let size = 0; size <= 6; size++) {
      const { drawn } = drawSample(entries, { seed: '2020-11', purpose, size });
      expect(drawn).toEqual(expected.slice(0, size));
    }
  });

  test('say which list was drawn from: sha256sum of ["丁","丙","乙","戊","甲"]', () => {
    const { list, seed } = drawSample([...entries, '甲'], { seed: 202_011, size: 2 });
    expect(seed).toBe('202011');
    expect(list).toEqual({
      count: 5,
      hash: 'sha256:a989997a70a15e14b7c01518126803ed717762886674a495ea7a77e675e86cc4',
    });
  });
});

const lists = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 12 });
const seeds = fc.oneof(fc.string({ minLength: 1 }), fc.maxSafeInteger());
const sizes = fc.nat({ max: 12 });

test.prop([lists, seeds, sizes, fc.infiniteStream(fc.nat())])(
  'neither order nor repetition changes the draw',
  (list, seed, size, positions) => {
    const sample = drawSample(list, { seed, size });
    const repeated = [...list, ...list.filter((_, index) => index % 2 === 0)];
    const shuffled = repeated
      .map((entry) => ({ entry, place: positions.next().value }))
      .sort((a, b) => a.place - b.place)
      .map(({ entry }) => entry);
    expect(drawSample(shuffled, { seed, size })).toEqual(sample);
    expect(sample.drawn).toHaveLength(Math.min(size, list.length));
    expect(list).toEqual(expect.arrayContaining([...sample.drawn]));
    expect(new Set(sample.drawn).size).toBe(sample.drawn.length);
  },
);

test.prop([lists, fc.string({ minLength: 1 }), seeds, sizes])(
  'one entry more displaces at most one of those drawn',
  (others, entry, seed, size) => {
    const list = others.filter((other) => other !== entry);
    const before = drawSample(list, { seed, size }).drawn;
    const after = drawSample([...list, entry], { seed, size }).drawn;
    const without = after.filter((one) => one !== entry);
    expect(without).toEqual(before.slice(0, without.length));
    expect(before.length - without.length).toBeLessThanOrEqual(1);
  },
);

test('an entry that is in the list already changes nothing', () => {
  const before = drawSample(entries, { seed: '2020-11', size: 2 });
  expect(before.drawn).toEqual(['丁', '乙']);
  expect(drawSample([...entries, '丁'], { seed: '2020-11', size: 2 })).toEqual(before);
});

test('over many seeds every pair of five is drawn about equally often', () => {
  const counts = new Map<string, number>();
  const tries = 4000;
  for (let seed = 0; seed < tries; seed++) {
    const pair = [...drawSample(entries, { seed, size: 2 }).drawn].sort().join('');
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  expect(counts.size).toBe(10);
  const expected = tries / 10;
  const chiSquare = [...counts.values()]
    .map((count) => (count - expected) ** 2 / expected)
    .reduce((sum, part) => sum + part, 0);
  expect(chiSquare).toBeLessThan(27.88); // 9 degrees of freedom, exceeded by chance once in a thousand
});

test.each([
  ['an empty seed', { seed: '', size: 1 }, 'seed'],
  ['a broken number', { seed: 0.5, size: 1 }, 'seed'],
  ['half an entry', { seed: 1, size: 1.5 }, 'size'],
  ['less than none', { seed: 1, size: -1 }, 'size'],
])('refuses %s', (_, options, path) => {
  expect(() => drawSample(entries, options)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ path })] }),
  );
});
