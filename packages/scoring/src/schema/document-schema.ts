import { buildCatalogueSchemas, buildTaskSchemas } from '@liujiang/indicators/internal/schema';
import { findingSetSchema } from '@liujiang/indicators/schema';
import * as z from 'zod/mini';
import type {
  AssessmentDocument,
  DocumentRequirement,
  Manifest,
} from '../document/assessment-document.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { leafInput } from './input-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { policyFields, roundingSchema } from './policies-schema.ts';
import { scoreReportSchema } from './report-schema.ts';
import { formulaSchema } from './scheme-schema.ts';
import { makeWords, type Words } from './words.ts';

function definedScheme(words: Words): z.ZodMiniType<Scheme> {
  const { text, exact, bilingual, number, source } = words;
  const node = z.strictObject({
    id: text,
    parent: z.nullable(text),
    kind: z.enum(['branch', 'leaf', 'absent']),
    weight: exact,
    origin: z.enum(['stated', 'derived', 'spread', 'excluded']),
    formula: z.nullable(formulaSchema(words)),
    formulaStated: z.boolean(),
  });
  return z.strictObject({
    id: text,
    version: text,
    title: bilingual,
    source: z.nullable(source),
    official: z.boolean(),
    catalogue: z.strictObject({ id: text, version: text, hash: text }),
    total: exact,
    spread: z.enum(['equal', 'by-requirements', 'by-leaves']),
    nodes: z.array(node),
    policies: z.strictObject(policyFields(words)),
    rounding: roundingSchema(),
    bands: z.array(z.strictObject({ id: text, name: bilingual, from: number })),
    bandsOn: z.enum(['exact', 'published']),
    additions: z.array(z.strictObject({ name: bilingual, points: z.nullable(number) })),
    hash: text,
  });
}

function requirementSchema({ text, bilingual }: Words): z.ZodMiniType<DocumentRequirement> {
  return z.strictObject({
    id: text,
    leaf: text,
    code: text,
    number: z.nullable(text),
    path: z.array(bilingual),
    text: bilingual,
    method: z.enum(['automatic', 'assisted', 'manual', 'document']),
    columns: z.array(bilingual),
  });
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
 * The shape of an {@link AssessmentDocument} as plain JSON, of format version 1. It describes records; that the hashes are
 * those of the contents is checked by `readDocument`, that the figures follow from them by `verify`.
 *
 * @example
 * ```ts
 * import { assessmentSchema } from '@liujiang/scoring/schema';
 * assessmentSchema().safeParse({ format: 'liujiang-assessment' }).success; //=> false
 * ```
 */
export function assessmentSchema(): z.ZodMiniType<AssessmentDocument> {
  const words = makeWords();
  const { text, bilingual } = words;
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
    scheme: definedScheme(words),
    inputs: z.record(text, leafInput(words)),
    report: scoreReportSchema(),
    findings: findingSetSchema(),
    requirements: z.array(requirementSchema(words)),
    units: z.array(buildTaskSchemas().unitStatus),
    manifest: manifestSchema(),
    hash: text,
  });
}

/** {@link assessmentSchema} as JSON Schema, draft 2020-12. */
export function assessmentJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(assessmentSchema(), { reused: 'ref' });
  return { $id: 'urn:liujiang:assessment:1', ...schema };
}
