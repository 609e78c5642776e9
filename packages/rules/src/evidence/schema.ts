import { exactly, expecting } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import { compileCheck } from './compile-check.ts';
import type { Evidence, EvidenceSite } from './evidence.ts';
import { listSchemas } from './kind-schemas.ts';
import { observed, requiredText } from './schema-parts.ts';

function site() {
  const code = expecting({
    zh: '10 位数字，或 bm 加 8 位数字',
    en: '10 digits, or bm and 8 digits',
  });
  return exactly<EvidenceSite>()(
    z.strictObject({
      name: z.exactOptional(requiredText()),
      url: z.exactOptional(requiredText()),
      code: z.exactOptional(z.string().check(z.regex(/^(?:\d{10}|bm\d{8})$/, { error: code }))),
    }),
  );
}

function buildSchema(): z.ZodMiniType<GivenEvidence> {
  return exactly<GivenEvidence>()(
    z.strictObject({
      $schema: z.exactOptional(z.string()),
      version: z.exactOptional(z.literal(1)),
      site: z.exactOptional(site()),
      ...listSchemas(),
      ...observed(),
    }),
  );
}

/**
 * What was seen of a site, by whom and when, as it is handed in: what `parseEvidence` reads. Every part may be missing, and what
 * is missing, or `undefined`, is unknown. A date is a text as it is printed, `null` where none is printed, or left out where
 * nobody looked; of a `Date`, `chinaDate` gives the text.
 *
 * Where a field is said to be read by requirements, these are what the shipped rules find otherwise without it.
 */
export interface GivenEvidence extends Omit<Evidence, 'version'> {
  /** Where the JSON Schema of the document stands, for editors: `urn:liujiang:schema:evidence:1`. Not kept. */
  readonly $schema?: string;
  /** Version of the format: `1`, which is taken for granted. */
  readonly version?: 1;
}

/** A memo, not state: what is kept never differs from what would be built again, which takes milliseconds. */
const memo: {
  schema?: z.ZodMiniType<GivenEvidence>;
  fits?: (input: unknown, mostValues: number) => input is GivenEvidence;
} = {};

/**
 * The schema of evidence, version 1: plain JSON without transforms, so that a JSON Schema can be made of it. What one part
 * says against another is checked in `consistency.ts`.
 */
export function evidenceSchema(): z.ZodMiniType<GivenEvidence> {
  memo.schema ??= buildSchema();
  return memo.schema;
}

/** Whether an input certainly fits the schema; when `false`, only the schema can tell. */
export function fitsEvidence(input: unknown, mostValues: number): input is GivenEvidence {
  memo.fits ??= compileCheck(evidenceSchema());
  return memo.fits(input, mostValues);
}
