import type { Bilingual, Outcome, Reason, Text } from '@liujiang/indicators';
import type { exactly } from '@liujiang/indicators/internal/schema';
import type * as z from 'zod/mini';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { NumberInput } from '../arithmetic/read-number.ts';
import type { Citation } from '../input/citation.ts';
import type { Inspection } from '../inspection/inspection.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import type { Standard } from '../inspection/standard.ts';

/** The schema of one kind of record, identified by `formula`. */
export type MemberSchema<T> = z.ZodMiniType<T> & z.core.$ZodTypeDiscriminable;

/**
 * The parts of record schemas. They include zod itself, so that a formula holds its schemas without importing zod, and
 * scoring alone does not load it.
 */
export interface BasicParts {
  readonly z: typeof z;
  readonly exactly: typeof exactly;
  readonly text: z.ZodMiniType<string>;
  readonly exact: z.ZodMiniType<string>;
  readonly decimal: z.ZodMiniType<string>;
  readonly bilingual: z.ZodMiniType<Bilingual>;
  /** A text as people give it. */
  readonly given: z.ZodMiniType<Text>;
  readonly bounds: z.ZodMiniType<ExactBounds>;
  readonly named: z.ZodMiniType<{ readonly id: string; readonly name: Bilingual }>;
  readonly count: z.ZodMiniType<number>;
  /** A number as users write it; see {@link NumberInput}. */
  readonly number: z.ZodMiniType<NumberInput>;
  readonly source: z.ZodMiniType<Citation>;
  readonly identified: z.ZodMiniType<{ readonly id: string; readonly version: string }>;
  readonly outcome: z.ZodMiniType<Outcome>;
  readonly reason: z.ZodMiniType<Reason>;
}

/** {@link BasicParts} with what several formulas read and tell. */
export interface SchemaParts extends BasicParts {
  readonly standard: z.ZodMiniType<Standard>;
  readonly inspection: z.ZodMiniType<Inspection>;
  readonly inspectionTrace: z.ZodMiniType<InspectionTrace>;
}
