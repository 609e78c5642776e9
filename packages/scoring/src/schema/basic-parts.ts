import type { Bilingual, Text } from '@liujiang/indicators';
import { exactly, outcomeSchema, reasonSchema } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { BasicParts } from '../formulas/schema-parts.ts';

/** Built on each call, so that nothing of it is bundled or run when unused. */
export function makeBasicParts(): BasicParts {
  const text = z.string().check(z.minLength(1));
  const exact = z.string().check(z.regex(/^-?\d+(\/[1-9]\d*)?$/));
  const bilingual: z.ZodMiniType<Bilingual> = z.strictObject({ zh: text, en: text });
  const written = z.string().check(z.regex(/^\d{1,15}(\.\d{1,15}|\/\d{1,15})?$/));
  return {
    z,
    exactly,
    text,
    exact,
    decimal: z.string().check(z.regex(/^-?\d+(\.\d+)?$/)),
    bilingual,
    given: z.union([
      text,
      z.strictObject({ zh: text, en: z.exactOptional(text) }),
    ]) as z.ZodMiniType<Text>,
    bounds: z.strictObject({ min: exact, max: exact }),
    named: z.strictObject({ id: text, name: bilingual }),
    count: z.int().check(z.nonnegative()),
    number: z.union([z.number().check(z.nonnegative()), written]),
    source: z.strictObject({
      issuer: bilingual,
      document: z.nullable(text),
      note: z.nullable(bilingual),
    }),
    identified: z.strictObject({ id: text, version: text }),
    outcome: outcomeSchema(),
    reason: reasonSchema(),
  };
}
