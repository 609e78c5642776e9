import type { Bilingual } from '@liujiang/indicators';
import type { FormulaName } from '../formulas/formula.ts';
import type { PassRateTrace } from '../formulas/pass-rate.ts';
import type { QuarterlyTrace } from '../formulas/quarterly-average.ts';
import type { RatingTrace } from '../formulas/rating.ts';
import type { RequirementsTrace, RequirementTrace } from '../formulas/requirements.ts';
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

/** Words for each way in which requirements count, in the order in which a sentence tells them. */
export type CountedWords = Readonly<Record<RequirementTrace['counted'], string>>;

/** One clause for each way in which any requirement counted: how many, in which words, and which of them. */
export function sayCounted(
  parts: readonly RequirementTrace[],
  words: CountedWords,
  which: (own: readonly RequirementTrace[], counted: string) => string,
): readonly string[] {
  return Object.entries(words).flatMap(([counted, word]) => {
    const own = parts.filter((part) => part.counted === counted);
    return own.length === 0 ? [] : [`${own.length}${word}${which(own, counted)}`];
  });
}
