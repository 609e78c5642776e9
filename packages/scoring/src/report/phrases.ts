import type { Bilingual } from '@liujiang/indicators';
import type { FormulaName } from '../formulas/formula.ts';
import type { PassRateTrace } from '../formulas/pass-rate.ts';
import type { QuarterlyTrace } from '../formulas/quarterly-average.ts';
import type { RatingTrace } from '../formulas/rating.ts';
import type { RequirementsTrace } from '../formulas/requirements.ts';
import type { InspectionTrace } from '../inspection-trace.ts';
import type { ReportNode } from '../report.ts';

/** A figure as a sentence says it: settled, between two bounds, or none. */
export type Figure =
  | { readonly kind: 'settled'; readonly points: string; readonly closed: boolean }
  | { readonly kind: 'open'; readonly min: string; readonly max: string; readonly judged: string }
  | { readonly kind: 'none' };

/** Points for a sentence: a decimal of an exact figure, without trailing zeros. */
export type Say = (exact: string) => string;

/** Everything that {@link explain} can say, in one language: a new formula does not compile until both can say it. */
export interface Phrases {
  pick(text: Bilingual): string;
  total(figure: Figure, full: string, band: Bilingual | null): string;
  /** `result` is what {@link result} said. */
  node(name: string, full: string, reasoning: string, result: string): string;
  result(figure: Figure, band: Bilingual | null): string;
  sum(parts: number, roundingDifference: string | null): string;
  requirements(trace: RequirementsTrace): string;
  quarters(trace: QuarterlyTrace, mean: Figure, say: Say): string;
  passRate(trace: PassRateTrace, full: string): string;
  inspection(trace: InspectionTrace, say: Say): string;
  rating(trace: RatingTrace): string;
  missingInput(formula: FormulaName): string;
  excluded(name: string): string;
  inapplicable(name: string, as: ReportNode['inapplicableAs']): string;
}

/** Whether the quarters lie in more than one year. */
export function spansYears({ quarters }: QuarterlyTrace): boolean {
  return new Set(quarters.map(({ quarter }) => quarter.slice(0, 4))).size > 1;
}

/** How many requirements counted in each way. */
export function tally({
  parts,
}: RequirementsTrace): Readonly<
  Record<RequirementsTrace['parts'][number]['counted'], RequirementsTrace['parts']>
> {
  const of = (counted: RequirementsTrace['parts'][number]['counted']) =>
    parts.filter((part) => part.counted === counted);
  return {
    met: of('met'),
    part: of('part'),
    'not-met': of('not-met'),
    unknown: of('unknown'),
    inapplicable: of('inapplicable'),
    waived: of('waived'),
    'left-out': of('left-out'),
  };
}
