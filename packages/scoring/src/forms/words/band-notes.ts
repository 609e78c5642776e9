import type { Bilingual } from '@liujiang/indicators';
import {
  compare,
  divide,
  type Fraction,
  HUNDRED,
  multiply,
  parseExact,
  sign,
} from '../../arithmetic/fraction.ts';
import { readOwnNumber } from '../../arithmetic/read-number.ts';
import { roundExact } from '../../arithmetic/round-exact.ts';
import type { FigureBasis } from '../../arithmetic/rounding.ts';
import type { Score } from '../../arithmetic/score.ts';
import { trimDecimal } from '../../arithmetic/score.ts';
import { tellApart, tellExact } from '../../arithmetic/told-figure.ts';
import type { ScoreReport } from '../../score/report.ts';

/** Why a figure has another grade than its printed form suggests. */
export interface BandNote {
  /** Which figure: the settled one, or a bound of an open one. */
  readonly of: 'value' | 'min' | 'max';
  /** The figure that the grade is based on. */
  readonly on: FigureBasis;
  /** The figure in full, with enough digits to show on which side of the line it lies. */
  readonly actual: string;
  readonly printed: string;
  /** The grade on the better side of the line, and where it begins. */
  readonly name: Bilingual;
  readonly line: string;
  readonly reached: boolean;
  /** In points when the full marks are 100, otherwise in percent of them. */
  readonly unit: 'points' | 'percent';
}

type Head = Pick<ScoreReport['scheme'], 'bands' | 'bandsOn' | 'rounding'>;

interface Line {
  readonly name: Bilingual;
  readonly from: Fraction;
}

function noteOf(
  bound: { readonly of: BandNote['of']; readonly exact: string; readonly printed: string },
  full: string,
  lines: readonly Line[],
  { bandsOn, rounding }: Head,
): readonly BandNote[] {
  const share = (points: Fraction, whole: Fraction): Fraction =>
    multiply(divide(points, whole), HUNDRED);
  const printed = readOwnNumber(bound.printed);
  const printedFull = readOwnNumber(roundExact(full, rounding));
  const actual = share(parseExact(bound.exact), parseExact(full));
  const shown = share(printed, parseExact(full));
  const read = sign(printedFull) === 0 ? shown : share(printed, printedFull);
  // the position of the grade among the lines, best first; behind the last when there is none
  const placeOf = (percent: Fraction): number =>
    lines.filter(({ from }) => compare(percent, from) < 0).length;
  const graded = placeOf(bandsOn === 'published' ? shown : actual);
  const other = [actual, shown, read].map(placeOf).find((place) => place !== graded);
  const line = other === undefined ? undefined : lines[Math.min(graded, other)];
  if (line === undefined) return [];
  return [
    {
      of: bound.of,
      on: bandsOn,
      actual: tellApart(actual, line.from, rounding),
      printed: trimDecimal(bound.printed),
      name: line.name,
      line: tellExact(line.from),
      reached: compare(actual, line.from) >= 0,
      unit: full === '100' ? 'points' : 'percent',
    },
  ];
}

/** Why the printed figure and the grade do not agree, when they do not. For an open figure both bounds are compared. */
export function bandNotes(score: Score<unknown>, full: string, scheme: Head): readonly BandNote[] {
  const { value, min, max, bounds } = score;
  if (bounds === null || min === null || max === null || full === '0') return [];
  const lines = scheme.bands.map(({ name, from }) => ({ name, from: parseExact(String(from)) }));
  const figures =
    value === null
      ? ([
          { of: 'min', exact: bounds.min, printed: min },
          { of: 'max', exact: bounds.max, printed: max },
        ] as const)
      : ([{ of: 'value', exact: bounds.min, printed: value }] as const);
  return figures.flatMap((figure) => noteOf(figure, full, lines, scheme));
}
