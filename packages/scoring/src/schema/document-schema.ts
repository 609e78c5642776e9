import { buildCatalogueSchemas, buildTaskSchemas } from '@liujiang/indicators/internal/schema';
import { findingSetSchema } from '@liujiang/indicators/schema';
import * as z from 'zod/mini';
import { figureBases } from '../arithmetic/rounding.ts';
import type {
  AssessmentDocument,
  DocumentRequirement,
  Manifest,
} from '../document/assessment-document.ts';
import { formulaSchema, leafInputSchema } from '../formulas/formula-schemas.ts';
import type { BasicParts, SchemaParts } from '../formulas/schema-parts.ts';
import { nodeKinds, nodeOrigins, type Scheme, spreads } from '../scheme/scheme.ts';
import { policyFields, roundingSchema } from './policies-schema.ts';
import { scoreReportSchema } from './report-schema.ts';
import { makeSchemaParts } from './schema-parts.ts';

function definedScheme(parts: SchemaParts): z.ZodMiniType<Scheme> {
  const { exactly, text, exact, bilingual, number, source } = parts;
  const node = z.strictObject({
    id: text,
    parent: z.nullable(text),
    kind: z.enum(nodeKinds),
    weight: exact,
    origin: z.enum(nodeOrigins),
    formula: z.nullable(formulaSchema(parts)),
    formulaStated: z.boolean(),
  });
  return exactly<Scheme>()(
    z.strictObject({
      id: text,
      version: text,
      title: bilingual,
      source: z.nullable(source),
      official: z.boolean(),
      catalogue: z.strictObject({ id: text, version: text, hash: text }),
      total: exact,
      spread: z.enum(spreads),
      nodes: z.array(node),
      policies: z.strictObject(policyFields(parts)),
      rounding: roundingSchema(),
      bands: z.array(z.strictObject({ id: text, name: bilingual, from: number })),
      bandsOn: z.enum(figureBases),
      additions: z.array(z.strictObject({ name: bilingual, points: z.nullable(number) })),
      hash: text,
    }),
  );
}

function requirementSchema({
  exactly,
  text,
  bilingual,
}: BasicParts): z.ZodMiniType<DocumentRequirement> {
  return exactly<DocumentRequirement>()(
    z.strictObject({
      id: text,
      leaf: text,
      code: text,
      number: z.nullable(text),
      path: z.array(bilingual),
      text: bilingual,
      method: z.enum(['automatic', 'assisted', 'manual', 'document']),
      columns: z.array(bilingual),
    }),
  );
}

function manifestSchema(): z.ZodMiniType<Manifest> {
  const hash = z.nullable(z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)));
  return z.strictObject({
    catalogue: hash,
    directory: hash,
    evidence: hash,
    pack: hash,
    calendar: hash,
    waivers: hash,
    findings: hash,
    scheme: hash,
    standards: hash,
    inputs: hash,
    report: hash,
  });
}

/**
 * The shape of an {@link AssessmentDocument} as plain JSON, of format version 1. `readDocument` checks that the hashes
 * match the contents, `verify` that the figures follow from them.
 *
 * @example
 * ```ts
 * import { assessmentSchema } from '@liujiang/scoring/schema';
 * assessmentSchema().safeParse({ format: 'liujiang-assessment' }).success; //=> false
 * ```
 */
export function assessmentSchema(): z.ZodMiniType<AssessmentDocument> {
  const parts = makeSchemaParts();
  const { text, bilingual } = parts;
  return z.strictObject({
    format: z.literal('liujiang-assessment'),
    formatVersion: z.literal(1),
    address: z.nullable(text),
    remarks: z.array(text),
    catalogue: z.strictObject({
      id: text,
      version: text,
      hash: text,
      title: bilingual,
      tailoring: z.exactOptional(z.array(buildCatalogueSchemas().tailoring)),
    }),
    scheme: definedScheme(parts),
    inputs: z.record(text, leafInputSchema(parts)),
    report: scoreReportSchema(),
    findings: findingSetSchema(),
    requirements: z.array(requirementSchema(parts)),
    units: z.array(buildTaskSchemas().unitStatus),
    manifest: manifestSchema(),
    hash: text,
  });
}
