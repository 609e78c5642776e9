import * as z from 'zod/mini';
import { figureBases } from '../arithmetic/rounding.ts';
import type { BasicParts } from '../formulas/schema-parts.ts';
import type { Inspection, InspectionFinding } from '../inspection/inspection.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import { roundingSchema } from './policies-schema.ts';

function inspectionFinding({ exactly, text, count }: BasicParts): z.ZodMiniType<InspectionFinding> {
  return exactly<InspectionFinding>()(
    z.strictObject({
      item: text,
      occurrences: z.exactOptional(count),
      at: z.exactOptional(z.string()),
      unit: z.exactOptional(z.string()),
      note: z.exactOptional(z.string()),
    }),
  );
}

export function inspectionSchema(parts: BasicParts): z.ZodMiniType<Inspection> {
  const { exactly, text } = parts;
  return exactly<Inspection>()(
    z.strictObject({
      quarter: text,
      date: text,
      examiner: text,
      findings: z.array(inspectionFinding(parts)),
      withoutDuty: z.exactOptional(text),
    }),
  );
}

export function inspectionTraceSchema(parts: BasicParts): z.ZodMiniType<InspectionTrace> {
  const { exactly, text, bilingual, bounds, exact, count, identified } = parts;
  const item = z.strictObject({
    item: text,
    group: z.nullable(text),
    name: bilingual,
    occurrences: count,
    perOccurrence: exact,
    cap: z.nullable(exact),
    capped: z.boolean(),
    points: bounds,
    counted: z.boolean(),
    findings: z.array(inspectionFinding(parts)),
  });
  const veto = z.strictObject({
    item: text,
    name: bilingual,
    clause: z.nullable(text),
    counted: count,
    atLeast: count,
  });
  const line = z.nullable(z.strictObject({ points: exact, inclusive: z.boolean() }));
  return exactly<InspectionTrace>()(
    z.strictObject({
      formula: z.literal('inspection'),
      standard: identified,
      quarter: text,
      date: text,
      examiner: text,
      vetoes: z.array(veto),
      deductions: z.array(item),
      withoutDuty: z.nullable(
        z.strictObject({ group: text, name: bilingual, points: exact, factor: z.nullable(exact) }),
      ),
      full: exact,
      part2: z.nullable(bounds),
      bonuses: z.array(item),
      bonus: bounds,
      vetoRecords: exact,
      passLine: line,
      bonusLine: line,
      bonusMaximum: z.nullable(exact),
      linesOn: z.enum(figureBases),
      rounding: roundingSchema(),
      qualified: z.nullable(z.boolean()),
    }),
  );
}
