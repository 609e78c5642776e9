import * as z from 'zod/mini';
import { exactly } from '../../input/exactly.ts';
import type { Schema } from '../../input/schema.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Parameter } from '../../model/parameter.ts';
import { bounds, durationUnits, limits } from '../../model/parameter.ts';
import { textSchema, wholeSchema } from './words.ts';

/** A number of the text as data; `type` tells the kinds apart. */
export function buildParameter(bilingual: Schema<Bilingual>): Schema<Parameter> {
  const text = textSchema();
  const amount = z.number().check(z.minimum(0));
  const bound = z.enum(bounds);
  const base = {
    clause: z.nullable(wholeSchema(0)),
    text: z.nullable(text),
    reading: z.nullable(bilingual),
  };
  return exactly<Parameter>()(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('duration'),
        ...base,
        value: wholeSchema(1),
        unit: z.enum(durationUnits),
        bound,
      }),
      z.strictObject({
        type: z.literal('count'),
        ...base,
        limit: z.enum(limits),
        value: wholeSchema(0),
        unit: bilingual,
        bound,
      }),
      z.strictObject({
        type: z.literal('range'),
        ...base,
        min: amount,
        max: amount,
        unit: bilingual,
        bound,
      }),
      z.strictObject({ type: z.literal('format'), ...base, value: text }),
      z.strictObject({
        type: z.literal('choice'),
        ...base,
        value: text,
        options: z.array(text).check(z.minLength(1)),
      }),
    ]),
  );
}
