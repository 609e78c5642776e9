import * as z from 'zod/mini';
import { figureBases } from '../arithmetic/rounding.ts';
import { scoreStatuses } from '../arithmetic/score.ts';
import { roles } from '../compare/unit-scores.ts';
import { formulaNames } from '../formulas/formula-registry.ts';
import { leafTraceSchemas } from '../formulas/formula-schemas.ts';
import type { BasicParts, SchemaParts } from '../formulas/schema-parts.ts';
import { inapplicablePolicies, nodeKinds } from '../scheme/scheme.ts';
import {
  type NodeTrace,
  noticeCodes,
  type ReportNode,
  type ScoreReport,
  type SumTrace,
} from '../score/report.ts';
import { policyFields, roundingSchema } from './policies-schema.ts';
import { makeSchemaParts } from './schema-parts.ts';

function scoreFields({ exact, decimal, bounds }: BasicParts) {
  return {
    exact: z.nullable(exact),
    value: z.nullable(decimal),
    min: z.nullable(decimal),
    max: z.nullable(decimal),
    bounds: z.nullable(bounds),
    completeness: z.nullable(decimal),
    status: z.enum(scoreStatuses),
  };
}

function sumTrace({ exactly, text, bounds }: BasicParts) {
  const part = z.strictObject({ id: text, contribution: bounds });
  return exactly<SumTrace>()(z.strictObject({ formula: z.literal('sum'), parts: z.array(part) }));
}

function nodeTrace(parts: SchemaParts): z.ZodMiniType<NodeTrace> {
  return z.discriminatedUnion('formula', [
    sumTrace(parts),
    ...leafTraceSchemas(parts),
    z.strictObject({ formula: z.literal('missing-input'), needs: z.enum(formulaNames) }),
    z.strictObject({ formula: z.literal('none') }),
  ]);
}

function reportNode(shared: SchemaParts): z.ZodMiniType<ReportNode> {
  const { text, exact, decimal, bilingual, bounds, named } = shared;
  const node: z.ZodMiniType<ReportNode> = z.strictObject({
    id: text,
    code: z.nullable(text),
    name: bilingual,
    kind: z.enum(nodeKinds),
    weight: exact,
    effectiveWeight: exact,
    full: exact,
    fullValue: decimal,
    ...scoreFields(shared),
    trace: nodeTrace(shared),
    rate: z.nullable(bounds),
    contribution: bounds,
    inapplicableAs: z.nullable(z.enum([...inapplicablePolicies, 'rescale'])),
    roundingDifference: z.nullable(decimal),
    band: z.nullable(named),
    responsibilities: z.array(z.strictObject({ unit: text, role: z.enum(roles) })),
    children: z.lazy(() => z.array(node)),
  });
  return node;
}

function schemeHead(parts: BasicParts) {
  const { text, exact, bilingual, source } = parts;
  return z.strictObject({
    id: text,
    version: text,
    title: bilingual,
    source: z.nullable(source),
    official: z.boolean(),
    hash: text,
    total: exact,
    policies: z.strictObject(policyFields(parts)),
    rounding: roundingSchema(),
    bands: z.array(z.strictObject({ id: text, name: bilingual, from: exact })),
    bandsOn: z.enum(figureBases),
  });
}

/**
 * The shape of a {@link ScoreReport} as plain JSON, of format version 1. Built on each call, so that nothing of it is
 * bundled or run when unused.
 *
 * @example
 * ```ts
 * import { scoreReportSchema } from '@liujiang/scoring/schema';
 * scoreReportSchema().safeParse({ format: 'liujiang-score-report' }).success; //=> false
 * ```
 */
export function scoreReportSchema(): z.ZodMiniType<ScoreReport> {
  const shared = makeSchemaParts();
  const { text, decimal, bilingual, named, identified } = shared;
  return z.strictObject({
    format: z.literal('liujiang-score-report'),
    formatVersion: z.literal(1),
    catalogue: z.strictObject({ id: text, version: text, hash: text }),
    scheme: schemeHead(shared),
    pack: identified,
    readings: z.exactOptional(
      z.array(z.strictObject({ id: text, value: text, message: bilingual })),
    ),
    asOf: text,
    subject: z.nullable(z.strictObject({ id: text, name: text })),
    notices: z.array(
      z.strictObject({
        code: z.enum(noticeCodes),
        message: bilingual,
        indicators: z.array(text),
      }),
    ),
    score: z.strictObject({ ...scoreFields(shared), trace: sumTrace(shared) }),
    band: z.nullable(named),
    roundingDifference: z.nullable(decimal),
    indicators: z.array(reportNode(shared)),
    units: z.array(named),
  });
}
