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

function buildSchema(): z.ZodMiniType<EvidenceInput> {
  return exactly<Omit<Evidence, 'version'> & Partial<Pick<Evidence, 'version'>>>()(
    z.strictObject({
      version: z.exactOptional(z.literal(1)),
      site: z.exactOptional(site()),
      ...listSchemas(),
      ...observed(),
    }),
  );
}

type EvidenceInput = Omit<Evidence, 'version'>;

/** A memo, not state: what is kept never differs from what would be built again, which takes milliseconds. */
const memo: {
  schema?: z.ZodMiniType<EvidenceInput>;
  fits?: (input: unknown, mostValues: number) => input is EvidenceInput;
} = {};

/**
 * The schema of evidence, version 1: plain JSON without transforms, so that a JSON Schema can be made of it. What one part
 * says against another is checked in `consistency.ts`.
 */
export function evidenceSchema(): z.ZodMiniType<EvidenceInput> {
  memo.schema ??= buildSchema();
  return memo.schema;
}

/** Whether an input certainly fits the schema; when `false`, only the schema can tell. */
export function fitsEvidence(input: unknown, mostValues: number): input is EvidenceInput {
  memo.fits ??= compileCheck(evidenceSchema());
  return memo.fits(input, mostValues);
}
