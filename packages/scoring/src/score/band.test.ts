import { describe, expect, it } from 'vitest';
import { parseExact } from '../arithmetic/fraction.ts';
import { type Interval, settled } from '../arithmetic/interval.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { findBand, parseBands } from './band.ts';

const name = { zh: '示例', en: 'Example' };
const bands = parseBands({
  bands: [
    { id: 'good', name, from: 90 },
    { id: 'fair', name, from: '60' },
  ],
});
const exact = { bandsOn: 'exact', rounding: { mode: 'half-up', digits: 0 } } as const;
const published = { ...exact, bandsOn: 'published' } as const;
const between = (least: string, most: string): Interval => ({
  min: parseExact(least),
  max: parseExact(most),
});
const one = (points: string): Interval => settled(parseExact(points));

describe('the grade of a figure', () => {
  it.each<[string, Interval | null, string, Pick<Scheme, 'bandsOn' | 'rounding'>, string | null]>([
    ['begins at its limit', one('90'), '100', exact, 'good'],
    ['ends below the next limit', one('179/2'), '100', exact, 'fair'],
    ['may be that of the published figure', one('179/2'), '100', published, 'good'],
    ['is none below the last', one('59'), '100', exact, null],
    ['is that of the rate', one('27'), '30', exact, 'good'],
    ['is told while both bounds lie in it', between('60', '89'), '100', exact, 'fair'],
    ['is open while they lie in two', between('60', '90'), '100', exact, null],
    ['is open while one lies in none', between('0', '60'), '100', exact, null],
    ['is that of a figure whose bounds are one', between('90', '90'), '100', exact, 'good'],
    ['is none of nothing', null, '100', exact, null],
    ['is none where nothing can be reached', one('0'), '0', exact, null],
  ])('%s', (_, points, full, scheme, expected) => {
    expect(findBand(points, parseExact(full), bands, scheme)?.id ?? null).toBe(expected);
    expect(findBand(points, parseExact(full), [], scheme)).toBe(null);
  });
});
