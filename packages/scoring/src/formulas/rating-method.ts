import { formatExact, HUNDRED } from '../fraction.ts';
import { join, type Problems } from '../problems.ts';
import { type NumberInput, readChoice, readFields, readNumber } from '../read.ts';

/**
 * How several marks become one: their `mean`, the `lower`, or a third examiner (`third`) as soon as two are further
 * apart than `gap`, in percent of the full marks. Of three, `settle` says what counts: the mean of all, the middle one,
 * the mean of the two closest (all three when equally close), or the third alone.
 */
export type RatingMethod =
  | { readonly method: 'mean' }
  | { readonly method: 'lower' }
  | {
      readonly method: 'third';
      readonly gap: NumberInput;
      readonly settle: 'mean' | 'middle' | 'closest' | 'third';
    };

/** @internal */
export type Third = Extract<RatingMethod, { method: 'third' }>;

/** @internal */
export function readRatingMethod(value: unknown, path: string, problems: Problems): RatingMethod {
  const record = readFields(value, path, problems, ['formula', 'method', 'gap', 'settle']);
  const methods: readonly RatingMethod['method'][] = ['mean', 'lower', 'third'];
  const method = readChoice(record['method'], methods, join(path, 'method'), problems, 'mean');
  if (method !== 'third') return { method };
  const options: readonly Third['settle'][] = ['mean', 'middle', 'closest', 'third'];
  const gap = readNumber(record['gap'], join(path, 'gap'), problems, {
    maximum: {
      value: HUNDRED,
      expected: { zh: '不超过100（百分比）', en: 'at most 100 (percent)' },
    },
  });
  return {
    method,
    gap: formatExact(gap),
    settle: readChoice(record['settle'], options, join(path, 'settle'), problems, 'mean'),
  };
}
