import * as z from 'zod/mini';
import { type Rounding, roundingModes } from '../arithmetic/rounding.ts';
import {
  measuredPolicies,
  partialPolicies,
  unknownPolicies,
  waivedPolicies,
} from '../formulas/requirement-trace.ts';
import type { BasicParts } from '../formulas/schema-parts.ts';
import { absentPolicies, inapplicablePolicies, type Policies } from '../scheme/scheme.ts';

/** The policies of a scheme, each on its own, so that an input may leave some out. */
export function policyFields({ text, number }: BasicParts): {
  readonly [P in keyof Policies]: z.ZodMiniType<Policies[P]>;
} {
  return {
    inapplicable: z.enum(inapplicablePolicies),
    rescale: z.record(text, number),
    absent: z.enum(absentPolicies),
    unknown: z.enum(unknownPolicies),
    waived: z.enum(waivedPolicies),
    measured: z.enum(measuredPolicies),
    partial: z.enum(partialPolicies),
  };
}

export function roundingSchema(): z.ZodMiniType<Rounding> {
  return z.strictObject({
    mode: z.enum(roundingModes),
    digits: z.int().check(z.nonnegative(), z.maximum(15)),
  });
}
