import { expectTypeOf, test } from 'vitest';
import * as z from 'zod/mini';
import type { Catalogue } from '../model/catalogue.ts';
import type { FindingSet } from '../model/finding-set.ts';
import type { catalogueSchema, findingSetSchema } from '../schema.ts';
import type { SameShape } from './exactly.ts';
import { exactly } from './exactly.ts';

interface Sample {
  readonly name: string;
  readonly parts: readonly { readonly count?: number }[];
}

test('the schemas yield the hand-written interfaces', () => {
  expectTypeOf<z.output<ReturnType<typeof catalogueSchema>>>().toEqualTypeOf<Catalogue>();
  expectTypeOf<z.output<ReturnType<typeof findingSetSchema>>>().toEqualTypeOf<FindingSet>();
});

test('a schema that says more, less or something else does not compile', () => {
  const part = z.strictObject({ count: z.exactOptional(z.number()) });
  const sample = exactly<Sample>();
  sample(z.strictObject({ name: z.string(), parts: z.array(part) }));
  // @ts-expect-error a member is missing
  sample(z.strictObject({ name: z.string() }));
  // @ts-expect-error a member is too many, though optional
  sample(z.strictObject({ name: z.string(), parts: z.array(part), x: z.exactOptional(z.null()) }));
  const wrongPart = z.array(z.strictObject({ count: z.number() }));
  // @ts-expect-error a member is not optional
  sample(z.strictObject({ name: z.string(), parts: wrongPart }));
  // @ts-expect-error a member is of another type
  sample(z.strictObject({ name: z.nullable(z.string()), parts: z.array(part) }));
});

test('readonly does not count, everything else does', () => {
  expectTypeOf<
    SameShape<Sample, { name: string; parts: { count?: number }[] }>
  >().toEqualTypeOf<true>();
  expectTypeOf<SameShape<'a' | 'b', 'a' | 'b' | 'c'>>().toEqualTypeOf<false>();
  expectTypeOf<SameShape<{ a: unknown }, { a: string }>>().toEqualTypeOf<false>();
});
