import { describe, expect, it, test } from 'vitest';
import { type Fraction, formatExact, ONE, parseExact, ZERO } from './fraction.ts';
import { type Interval, settled } from './interval.ts';
import { boundMean, boundParts, type MeanPart } from './mean-bounds.ts';

const show = ({ min, max }: Interval): string => `${formatExact(min)}–${formatExact(max)}`;
const bounds = (least: string, most = least): Interval => ({
  min: parseExact(least),
  max: parseExact(most),
});
const part = (rate: Interval, weight: Fraction = ONE): MeanPart => ({
  weight,
  rate,
  mayVanish: false,
});
const vanishing = (rate: Interval, weight: Fraction = ONE): MeanPart => ({
  weight,
  rate,
  mayVanish: true,
});
const three = parseExact('3');

describe('a weighted mean of which parts may turn out inapplicable', () => {
  it.each<[string, readonly MeanPart[], string]>([
    // (0 + 3/2) / 4 and (1/2 + 3) / 4
    ['weighs', [part(bounds('0', '1/2')), part(bounds('1/2', '1'), three)], '3/8–7/8'],
    ['is open while any part is', [part(settled(ONE)), part(bounds('0', '1'))], '1/2–1'],
    ['loses what may vanish at its least', [vanishing(bounds('1')), part(bounds('0'))], '0–1/2'],
    ['and at its most', [vanishing(bounds('0')), part(bounds('1'))], '1/2–1'],
    ['with its weight', [vanishing(bounds('1'), three), part(bounds('0'))], '0–3/4'],
    ['keeps one part', [vanishing(bounds('1/3', '1/2'))], '1/3–1/2'],
    ['keeps one of several', [vanishing(bounds('1')), vanishing(bounds('0'))], '0–1'],
    // without the third 11/20; the second then stands above that and stays
    [
      'loses what pulls it down most before what pulls it less',
      [part(bounds('1/2')), vanishing(bounds('3/5')), vanishing(bounds('0'))],
      '1/4–11/20',
    ],
    // without the third 9/20; the second then stands below that and stays
    [
      'loses what pulls it up most before what pulls it less',
      [part(bounds('1/2')), vanishing(bounds('2/5')), vanishing(bounds('1'))],
      '9/20–3/4',
    ],
    // without the second and the third
    [
      'loses all that pull it',
      [part(bounds('1/10')), vanishing(bounds('9/10')), vanishing(bounds('8/10'))],
      '1/10–3/5',
    ],
  ])('%s', (_, parts, expected) => {
    expect(show(boundMean(parts))).toBe(expected);
    expect(show(boundMean([...parts].reverse()))).toBe(expected);
  });

  test('is one figure where everything is known', () => {
    const mean = boundMean([part(settled(ONE)), part(settled(ZERO))]);
    expect(show(mean)).toBe('1/2–1/2');
    expect(mean.max).toBe(mean.min);
  });
});

describe('the rates at which parts count', () => {
  it.each<[string, readonly MeanPart[], readonly string[]]>([
    [
      'reach down to the mean of the others',
      [vanishing(bounds('1')), part(bounds('0'))],
      ['0–1', '0–0'],
    ],
    ['reach up to it', [vanishing(bounds('0')), part(bounds('1'))], ['0–1', '1–1']],
    [
      'reach no further than their own where the mean lies between',
      [vanishing(bounds('0', '1')), part(bounds('1/2'))],
      ['0–1', '1/2–1/2'],
    ],
    [
      'are their own where nothing may vanish',
      [part(bounds('0', '1/2')), part(bounds('1'))],
      ['0–1/2', '1–1'],
    ],
  ])('%s', (_, parts, expected) => {
    expect(boundParts(parts).map(show)).toEqual(expected);
  });
});
