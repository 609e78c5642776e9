import {
  compare,
  divide,
  type Fraction,
  HUNDRED,
  multiply,
  parseExact,
  sign,
} from '../arithmetic/fraction.ts';
import type { Interval } from '../arithmetic/interval.ts';
import { roundedValue } from '../arithmetic/rounding.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { BandName } from './report.ts';

interface ParsedBand {
  readonly name: BandName;
  readonly from: Fraction;
}

/** The bands of a scheme with their limits read, best first. */
export function parseBands(scheme: Pick<Scheme, 'bands'>): readonly ParsedBand[] {
  return scheme.bands.map(({ id, name, from }) => ({
    name: { id, name },
    from: parseExact(String(from)),
  }));
}

/** The grade of a figure; `null` while its bounds lie in different grades, below the last, or when `full` is 0. */
export function findBand(
  points: Interval | null,
  full: Fraction,
  bands: readonly ParsedBand[],
  scheme: Pick<Scheme, 'bandsOn' | 'rounding'>,
): BandName | null {
  if (points === null || sign(full) === 0 || bands.length === 0) return null;
  const bandOf = (value: Fraction): BandName | null => {
    const figure = scheme.bandsOn === 'published' ? roundedValue(value, scheme.rounding) : value;
    const percent = multiply(divide(figure, full), HUNDRED);
    return bands.find(({ from }) => compare(percent, from) >= 0)?.name ?? null;
  };
  const low = bandOf(points.min);
  return points.min === points.max || bandOf(points.max) === low ? low : null;
}
