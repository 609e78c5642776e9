import { compare, type Fraction, parseExact } from '../arithmetic/fraction.ts';
import { readOwnNumber } from '../arithmetic/read-number.ts';
import { type FigureBasis, roundFraction } from '../arithmetic/rounding.ts';
import { trimDecimal } from '../arithmetic/score.ts';
import { tellApart } from '../arithmetic/told-figure.ts';
import type { InspectionTrace, LineTrace } from './inspection-trace.ts';

/** A figure that rounding moves across a line. */
export interface LineNote {
  readonly on: FigureBasis;
  readonly actual: string;
  readonly printed: string;
  readonly line: string;
  readonly reached: boolean;
}

/** The figures of part 2 whose printed form does not show on which side of a line they lie. */
export function lineNotes(trace: InspectionTrace, line: LineTrace | null): readonly LineNote[] {
  const { part2, rounding, linesOn } = trace;
  if (line === null || part2 === null) return [];
  const limit = parseExact(line.points);
  const reaches = (value: Fraction): boolean => compare(value, limit) >= (line.inclusive ? 0 : 1);
  return [...new Set([part2.min, part2.max])].flatMap((exact) => {
    const value = parseExact(exact);
    const printed = roundFraction(value, rounding);
    const reached = reaches(value);
    if (reached === reaches(readOwnNumber(printed))) return [];
    return [
      {
        on: linesOn,
        actual: tellApart(value, limit, rounding),
        printed: trimDecimal(printed),
        line: line.points,
        reached,
      },
    ];
  });
}
