import { outcomeSchema, reasonSchema } from '@liujiang/indicators/internal/schema';
import * as z from 'zod/mini';
import type { NodeTrace, SumTrace } from '../score/report.ts';
import { inspectionFinding, markFields } from './input-schemas.ts';
import { roundingSchema } from './policies-schema.ts';
import type { Words } from './words.ts';

const formulas = [
  'requirements',
  'quarterly-average',
  'pass-rate',
  'deductions',
  'rating',
] as const;

function sumRecord({ text, bounds }: Words) {
  const part = z.strictObject({ id: text, contribution: bounds });
  return z.strictObject({ formula: z.literal('sum'), parts: z.array(part) });
}

/** The trace of a branch and of the total. */
export function sumTrace(words: Words): z.ZodMiniType<SumTrace> {
  return sumRecord(words);
}

function requirementsTrace({ text, bounds, count }: Words) {
  const part = z.strictObject({
    requirement: text,
    number: z.nullable(text),
    outcome: outcomeSchema(),
    reasons: z.array(reasonSchema()),
    counted: z.enum(['met', 'part', 'not-met', 'unknown', 'inapplicable', 'waived', 'left-out']),
    met: z.nullable(z.strictObject({ count, unknown: count, of: count })),
    share: z.nullable(bounds),
  });
  return z.strictObject({
    formula: z.literal('requirements'),
    partial: z.enum(['proportional', 'all-or-nothing']),
    parts: z.array(part),
    denominator: count,
  });
}

function quarterlyTrace(shared: Words) {
  const { text, bilingual, bounds, exact, count } = shared;
  const quarter = z.strictObject({
    quarter: text,
    state: z.enum(['scored', 'vetoed', 'missing']),
    date: z.nullable(text),
    examiner: z.nullable(text),
    vetoes: z.array(bilingual),
    points: z.nullable(bounds),
    counted: z.nullable(bounds),
    bonusNotCounted: z.nullable(exact),
    inspection: z.nullable(inspectionTrace(shared)),
  });
  return z.strictObject({
    formula: z.literal('quarterly-average'),
    missing: z.enum(['open', 'exclude', 'zero']),
    quarters: z.array(quarter),
    denominator: count,
  });
}

function inspectionTrace(words: Words) {
  const { text, bilingual, bounds, exact, count, identified } = words;
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
    findings: z.array(inspectionFinding(words)),
  });
  const veto = z.strictObject({
    item: text,
    name: bilingual,
    clause: z.nullable(text),
    counted: count,
    atLeast: count,
  });
  const line = z.nullable(z.strictObject({ points: exact, inclusive: z.boolean() }));
  return z.strictObject({
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
    linesOn: z.enum(['exact', 'published']),
    rounding: roundingSchema(),
    qualified: z.nullable(z.boolean()),
  });
}

function ratingTrace(words: Words) {
  const { bounds, exact } = words;
  const mark = z.strictObject({ ...markFields(words), share: exact, counted: z.boolean() });
  return z.strictObject({
    formula: z.literal('rating'),
    method: z.enum(['mean', 'lower', 'third']),
    gap: z.nullable(exact),
    settle: z.nullable(z.enum(['mean', 'middle', 'closest', 'third'])),
    marks: z.array(mark),
    unresolved: z.boolean(),
    share: bounds,
  });
}

/** The trace of any node. */
export function nodeTrace(shared: Words): z.ZodMiniType<NodeTrace> {
  const { count } = shared;
  return z.discriminatedUnion('formula', [
    sumRecord(shared),
    requirementsTrace(shared),
    quarterlyTrace(shared),
    z.strictObject({ formula: z.literal('pass-rate'), checks: count, failures: count }),
    z.strictObject({ formula: z.literal('deductions'), inspection: inspectionTrace(shared) }),
    ratingTrace(shared),
    z.strictObject({ formula: z.literal('missing-input'), needs: z.enum(formulas) }),
    z.strictObject({ formula: z.literal('none') }),
  ]);
}
