import { describe, expect, it } from 'vitest';
import { formatExact, parseExact } from '../arithmetic/fraction.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { boundUnit, type UnitPart } from './unit-bounds.ts';

const bounds = (least: string, most = least): Interval => ({
  min: parseExact(least),
  max: parseExact(most),
});
/** A leaf with its rate and the points it can reach. */
const part = (rate: Interval, full: Interval, mayVanish = false): UnitPart => ({
  rate,
  full,
  mayVanish,
});
const ten = bounds('10');

describe('the rate of a unit', () => {
  it.each<[string, readonly UnitPart[], string]>([
    [
      'is the mean of its leaves',
      [part(bounds('1'), ten), part(bounds('1/2'), bounds('30'))],
      '5/8–5/8',
    ],
    ['is open where a leaf is', [part(bounds('0', '1'), ten), part(bounds('1/2'), ten)], '1/4–3/4'],
    // what is best may weigh 10 to 20 points, what is worst likewise
    [
      'is open where the points of leaves are',
      [part(bounds('1'), bounds('10', '20')), part(bounds('0'), bounds('10', '20'))],
      '1/3–2/3',
    ],
    [
      'goes without what may vanish',
      [part(bounds('1'), ten, true), part(bounds('1/2'), ten)],
      '1/2–3/4',
    ],
    [
      'goes with it where it is worst',
      [part(bounds('0'), ten, true), part(bounds('1/2'), ten)],
      '1/4–1/2',
    ],
    [
      'is that of any leaf where all may vanish',
      [part(bounds('0'), ten, true), part(bounds('1'), ten, true)],
      '0–1',
    ],
    // at its least without the best, at its most without the worst; the one between stays
    [
      'draws the line where it gets furthest',
      [
        part(bounds('1'), bounds('0', '10')),
        part(bounds('1/2'), bounds('10', '20')),
        part(bounds('0'), bounds('0', '10')),
      ],
      '1/4–3/4',
    ],
    [
      'is one figure of one leaf',
      [part(bounds('1/3', '1/2'), bounds('10', '20'), true)],
      '1/3–1/2',
    ],
  ])('%s', (_, parts, expected) => {
    for (const given of [parts, [...parts].reverse()]) {
      const { min, max } = boundUnit(given);
      expect(`${formatExact(min)}–${formatExact(max)}`).toBe(expected);
    }
  });
});
