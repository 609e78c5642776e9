import * as z from 'zod/mini';
import type { LeafInput } from '../formulas/formula.ts';
import type { QuarterlyInput } from '../formulas/quarterly-average.ts';
import type { RatingInput } from '../formulas/rating.ts';
import type { Mark } from '../formulas/read-marks.ts';
import type { Inspection, InspectionFinding } from '../inspection/inspection.ts';
import { standardSchema } from './standard-schema.ts';
import type { Words } from './words.ts';

/** Something that an inspection found. */
export function inspectionFinding({ text, count }: Words): z.ZodMiniType<InspectionFinding> {
  return z.strictObject({
    item: text,
    occurrences: z.exactOptional(count),
    at: z.exactOptional(z.string()),
    unit: z.exactOptional(z.string()),
    note: z.exactOptional(z.string()),
  });
}

function inspectionSchema(words: Words): z.ZodMiniType<Inspection> {
  const { text } = words;
  return z.strictObject({
    quarter: text,
    date: text,
    examiner: text,
    findings: z.array(inspectionFinding(words)),
    withoutDuty: z.exactOptional(text),
  });
}

function quarterlySchema(
  { text, bilingual, number }: Words,
  inspection: z.ZodMiniType<Inspection>,
  standard: ReturnType<typeof standardSchema>,
): z.ZodMiniType<QuarterlyInput> {
  const veto = z.strictObject({ name: bilingual, clause: z.exactOptional(z.nullable(text)) });
  const ready = z.strictObject({
    quarter: text,
    score: z.exactOptional(number),
    vetoes: z.exactOptional(z.array(veto)),
    bonus: z.exactOptional(number),
    date: z.exactOptional(text),
    examiner: z.exactOptional(text),
  });
  return z.strictObject({
    inspections: z.array(z.union([ready, inspection])),
    period: z.union([z.array(text), z.strictObject({ from: text, to: text })]),
    standard: z.exactOptional(standard),
  });
}

/** What an examiner's mark holds. */
export function markFields({ text, number }: Words): {
  readonly [F in Exclude<keyof Mark, 'proof' | 'third'>]: z.ZodMiniType<Mark[F]>;
} & {
  readonly proof: z.ZodMiniExactOptional<z.ZodMiniString>;
  readonly third: z.ZodMiniExactOptional<z.ZodMiniBoolean>;
} {
  return {
    examiner: text,
    points: number,
    of: number,
    on: text,
    reason: text,
    proof: z.exactOptional(z.string()),
    third: z.exactOptional(z.boolean()),
  };
}

function ratingSchema(words: Words): z.ZodMiniType<RatingInput> {
  return z.strictObject({ marks: z.array(z.strictObject(markFields(words))) });
}

/** What the formulas read beside the findings; no two of them have a field in common but the standard. */
export function leafInput(words: Words): z.ZodMiniType<LeafInput> {
  const { count } = words;
  const inspection = inspectionSchema(words);
  const standard = standardSchema();
  return z.union([
    quarterlySchema(words, inspection, standard),
    z.strictObject({ checks: count, failures: count }),
    z.strictObject({ inspection, standard }),
    ratingSchema(words),
  ]);
}
