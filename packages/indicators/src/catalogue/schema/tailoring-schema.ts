import * as z from 'zod/mini';
import { exactly } from '../../input/exactly.ts';
import type { Schema } from '../../input/schema.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type { Tailoring } from '../../model/tailoring.ts';
import { excludedKinds, tailoredKinds } from '../../model/tailoring.ts';
import { digestSchema } from './words.ts';

/** How a catalogue was made from another. */
export function buildTailoring(
  text: z.ZodMiniString<string>,
  bilingual: Schema<Bilingual>,
): Schema<Tailoring> {
  const source = z.strictObject({
    id: text,
    version: text,
    hash: digestSchema(),
    title: bilingual,
  });
  return exactly<Tailoring>()(
    z.strictObject({
      base: source,
      profiles: z.array(source),
      excluded: z.array(
        z.strictObject({
          profile: text,
          kind: z.enum(excludedKinds),
          id: text,
          name: bilingual,
          reason: bilingual,
        }),
      ),
      settings: z.array(
        z.strictObject({
          kind: z.enum(tailoredKinds),
          id: text,
          field: text,
          profiles: z.array(text).check(z.minLength(1)),
          source: z.exactOptional(bilingual),
        }),
      ),
    }),
  );
}
