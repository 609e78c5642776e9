import type { Bilingual } from '@liujiang/indicators';
import * as z from 'zod/mini';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { NumberInput } from '../arithmetic/read.ts';
import type { Citation } from '../input/citation.ts';

/** The figures and names of which every record is made. */
export interface Words {
  readonly text: z.ZodMiniType<string>;
  readonly exact: z.ZodMiniType<string>;
  readonly decimal: z.ZodMiniType<string>;
  readonly bilingual: z.ZodMiniType<Bilingual>;
  readonly bounds: z.ZodMiniType<ExactBounds>;
  readonly named: z.ZodMiniType<{ readonly id: string; readonly name: Bilingual }>;
  readonly count: z.ZodMiniType<number>;
  /** A number as users write it; see {@link NumberInput}. */
  readonly number: z.ZodMiniType<NumberInput>;
  readonly source: z.ZodMiniType<Citation>;
  readonly identified: z.ZodMiniType<{ readonly id: string; readonly version: string }>;
}

export function makeWords(): Words {
  const text = z.string().check(z.minLength(1));
  const exact = z.string().check(z.regex(/^-?\d+(\/[1-9]\d*)?$/));
  const decimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
  const bilingual: z.ZodMiniType<Bilingual> = z.strictObject({ zh: text, en: text });
  const bounds = z.strictObject({ min: exact, max: exact });
  const named = z.strictObject({ id: text, name: bilingual });
  const count = z.int().check(z.nonnegative());
  const written = z.string().check(z.regex(/^\d{1,15}(\.\d{1,15}|\/\d{1,15})?$/));
  const number = z.union([z.number().check(z.nonnegative()), written]);
  const source = z.strictObject({
    issuer: bilingual,
    document: z.nullable(text),
    note: z.nullable(bilingual),
  });
  const identified = z.strictObject({ id: text, version: text });
  return { text, exact, decimal, bilingual, bounds, named, count, number, source, identified };
}
