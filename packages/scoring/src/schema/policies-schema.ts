import * as z from 'zod/mini';
import type { Rounding } from '../arithmetic/rounding.ts';
import type { Policies } from '../scheme/scheme.ts';
import type { Words } from './words.ts';

/** The policies of a scheme, each by itself, so that an input may leave some out. */
export function policyFields({ text, number }: Words): {
  readonly [P in keyof Policies]: z.ZodMiniType<Policies[P]>;
} {
  return {
    inapplicable: z.enum(['redistribute', 'full', 'zero', 'refuse']),
    rescale: z.record(text, number),
    absent: z.enum(['refuse', 'redistribute', 'full']),
    unknown: z.enum(['open', 'failed']),
    waived: z.enum(['failed', 'inapplicable', 'met']),
    measured: z.enum(['open', 'leave-out']),
    partial: z.enum(['proportional', 'all-or-nothing']),
  };
}

export function roundingSchema(): z.ZodMiniType<Rounding> {
  return z.strictObject({
    mode: z.enum(['half-up', 'half-even', 'down']),
    digits: z.int().check(z.nonnegative(), z.maximum(15)),
  });
}
