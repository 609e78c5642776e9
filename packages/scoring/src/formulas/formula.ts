import type { DeductionsInput, DeductionsTrace } from './deductions.ts';
import type { PassRateInput, PassRateTrace } from './pass-rate.ts';
import type { MissingQuarter, QuarterlyInput, QuarterlyTrace } from './quarterly-average.ts';
import type { RatingInput, RatingTrace } from './rating.ts';
import type { RatingMethod } from './rating-method.ts';
import type { RequirementsTrace } from './requirement-trace.ts';

/**
 * How a leaf is scored. `requirements` reads the findings; the others read an input by leaf id. The table prints two of
 * them: `quarterly-average` at 健康情况, `pass-rate` at 日常监管.
 */
export type Formula =
  | { readonly formula: 'requirements' }
  | { readonly formula: 'quarterly-average'; readonly missing: MissingQuarter }
  | { readonly formula: 'pass-rate' }
  | { readonly formula: 'deductions' }
  | ({ readonly formula: 'rating' } & RatingMethod);

/** The name of a {@link Formula}. */
export type FormulaName = Formula['formula'];

/** All of them. */
export const formulaNames: readonly FormulaName[] = [
  'requirements',
  'quarterly-average',
  'pass-rate',
  'deductions',
  'rating',
];

/** What each formula reads beside the findings. */
export interface FormulaInputs {
  readonly 'quarterly-average': QuarterlyInput;
  readonly 'pass-rate': PassRateInput;
  readonly deductions: DeductionsInput;
  readonly rating: RatingInput;
}

/** An input for a leaf: what its formula asks for. */
export type LeafInput = FormulaInputs[keyof FormulaInputs];

/** How a leaf's rate came about. */
export type LeafTrace =
  | RequirementsTrace
  | QuarterlyTrace
  | PassRateTrace
  | DeductionsTrace
  | RatingTrace;
