import * as z from 'zod/mini';
import { figureBases } from '../arithmetic/rounding.ts';
import { formulaInputSchema } from '../formulas/formula-schemas.ts';
import { type SchemeInput, spreads, unlistedChoices } from '../scheme/scheme.ts';
import { policyFields, roundingSchema } from './policies-schema.ts';
import { makeSchemaParts } from './schema-parts.ts';

/**
 * The shape of a scheme as an author writes it, as plain JSON. `defineScheme` checks that ids are the catalogue's, that
 * weights add up and that nothing excluded has a weight.
 *
 * @example
 * ```ts
 * import { nanning2020 } from '@liujiang/scoring';
 * import { schemeInputSchema } from '@liujiang/scoring/schema';
 * schemeInputSchema().safeParse(nanning2020).success; //=> true
 * schemeInputSchema().safeParse({ ...nanning2020, total: -1 }).success; //=> false
 * ```
 */
export function schemeInputSchema(): z.ZodMiniType<SchemeInput> {
  const parts = makeSchemaParts();
  const { text, given, number } = parts;
  const source = z.strictObject({
    issuer: given,
    document: z.nullable(text),
    note: z.nullable(given),
  });
  const { inapplicable, rescale, absent, unknown, waived, measured, partial } = policyFields(parts);
  const band = z.strictObject({ id: text, name: given, from: number });
  const addition = z.strictObject({ name: given, points: z.nullable(number) });
  return z.strictObject({
    $schema: z.exactOptional(z.string()),
    id: text,
    version: text,
    title: given,
    source: z.exactOptional(z.nullable(source)),
    total: z.exactOptional(number),
    weights: z.record(text, number),
    exclude: z.exactOptional(z.array(text)),
    unlisted: z.exactOptional(z.enum(unlistedChoices)),
    spread: z.exactOptional(z.enum(spreads)),
    formulas: z.exactOptional(z.record(text, formulaInputSchema(parts))),
    policies: z.exactOptional(
      z.strictObject({
        inapplicable: z.exactOptional(inapplicable),
        rescale: z.exactOptional(rescale),
        absent: z.exactOptional(absent),
        unknown: z.exactOptional(unknown),
        waived: z.exactOptional(waived),
        measured: z.exactOptional(measured),
        partial: z.exactOptional(partial),
      }),
    ),
    rounding: z.exactOptional(roundingSchema()),
    bands: z.exactOptional(z.array(band)),
    bandsOn: z.exactOptional(z.enum(figureBases)),
    additions: z.exactOptional(z.array(addition)),
  });
}
