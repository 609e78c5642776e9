import type { Outcome, Reason } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';

/** What a requirement met in part counts: its part (4 of 6), or nothing until it is met whole. */
export type PartialPolicy = 'proportional' | 'all-or-nothing';

/** The choices of {@link PartialPolicy}. */
export const partialPolicies: readonly PartialPolicy[] = ['proportional', 'all-or-nothing'];

/** What a failure with an accepted waiver counts. */
export type WaivedPolicy = 'failed' | 'inapplicable' | 'met';

/** The choices of {@link WaivedPolicy}. */
export const waivedPolicies: readonly WaivedPolicy[] = ['failed', 'inapplicable', 'met'];

/**
 * What a quantity without a pass condition (网办效率/1–3) does when nothing judged it: it leaves its leaf open, or the
 * leaf is scored on its other requirements.
 */
export type MeasuredPolicy = 'open' | 'leave-out';

/** The choices of {@link MeasuredPolicy}. */
export const measuredPolicies: readonly MeasuredPolicy[] = ['open', 'leave-out'];

/** What the unknown does: it leaves the score open, or counts as failed (the day the evaluation closes). */
export type UnknownPolicy = 'open' | 'failed';

/** How a leaf's requirements count. */
export interface RequirementPolicies {
  readonly partial: PartialPolicy;
  readonly waived: WaivedPolicy;
  readonly measured: MeasuredPolicy;
  readonly unknown: UnknownPolicy;
}

/** How one requirement counted. */
export interface RequirementTrace {
  readonly requirement: string;
  readonly number: string | null;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  /**
   * What was made of it: `met`, `part`, `not-met`, `unknown`, `inapplicable`, `waived` (a failure that the scheme counts
   * as met or not at all), or `left-out` (a quantity without a pass condition).
   */
  readonly counted: 'met' | 'part' | 'not-met' | 'unknown' | 'inapplicable' | 'waived' | 'left-out';
  /** Parts met, unknown, and in all, where it is judged part by part; `null` where they settle nothing yet. */
  readonly met: { readonly count: number; readonly unknown: number; readonly of: number } | null;
  /** Its share, 0 to 1; `null` when it is not counted. */
  readonly share: ExactBounds | null;
}

/** 符合的要求占适用要求的比例. */
export interface RequirementsTrace {
  readonly formula: 'requirements';
  readonly partial: PartialPolicy;
  readonly parts: readonly RequirementTrace[];
  /** Number of requirements that count. */
  readonly denominator: number;
}
