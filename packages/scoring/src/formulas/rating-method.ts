import { formatExact } from '../arithmetic/fraction.ts';
import { type NumberInput, readPercent } from '../arithmetic/read-number.ts';
import type { Given } from '../input/given.ts';
import { readChoice, readFields } from '../input/read.ts';

export const ratingMethods = ['mean', 'lower', 'third'] as const;

export const settlements = ['mean', 'middle', 'closest', 'third'] as const;

/**
 * How several marks become one: their `mean`, the `lower`, or a third examiner (`third`) when two are further apart
 * than `gap`, in percent of the full marks. Of three, `settle` says what counts: the mean of all, the middle one, the
 * mean of the two closest (all three when equally close), or the third alone.
 */
export type RatingMethod =
  | { readonly method: 'mean' }
  | { readonly method: 'lower' }
  | {
      readonly method: 'third';
      readonly gap: NumberInput;
      readonly settle: (typeof settlements)[number];
    };

/** A {@link RatingMethod} as the author of a scheme gives it: the mean by default, of three marks, too. */
export type RatingMethodInput =
  | { readonly method?: 'mean' | 'lower' }
  | (Pick<Third, 'method' | 'gap'> & Partial<Pick<Third, 'settle'>>);

/** @internal */
export type Third = Extract<RatingMethod, { method: 'third' }>;

/** @internal */
export function readRatingMethod(given: Given): RatingMethod {
  const method = readChoice(given.at('method'), ratingMethods, 'mean');
  readFields(given, ['formula', 'method', ...(method === 'third' ? ['gap', 'settle'] : [])]);
  if (method !== 'third') return { method };
  return {
    method,
    gap: formatExact(readPercent(given.at('gap'))),
    settle: readChoice(given.at('settle'), settlements, 'mean'),
  };
}
