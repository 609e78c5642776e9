import type { Outcome, Reason } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';

export const partialPolicies = ['proportional', 'all-or-nothing'] as const;

/** How a partly met requirement counts: its part (4 of 6), or nothing unless it is wholly met. */
export type PartialPolicy = (typeof partialPolicies)[number];

export const waivedPolicies = ['failed', 'inapplicable', 'met'] as const;

/** How a failure with an accepted waiver counts. */
export type WaivedPolicy = (typeof waivedPolicies)[number];

export const measuredPolicies = ['open', 'leave-out'] as const;

/**
 * How a quantity without a condition of passing (网办效率/1–3) counts when nothing judged it: it leaves its leaf open, or
 * the leaf is scored on its other requirements.
 */
export type MeasuredPolicy = (typeof measuredPolicies)[number];

export const unknownPolicies = ['open', 'failed'] as const;

/** How the unknown counts: it leaves the score open, or counts as failed (from the day the evaluation closes). */
export type UnknownPolicy = (typeof unknownPolicies)[number];

/** How a leaf's requirements count. */
export interface RequirementPolicies {
  /** How a requirement counts of which only some parts are met. */
  readonly partial: PartialPolicy;
  /** How a failure with an accepted waiver counts. */
  readonly waived: WaivedPolicy;
  /** How a quantity without a condition of passing counts when nothing judged it. */
  readonly measured: MeasuredPolicy;
  /** How the unknown counts. */
  readonly unknown: UnknownPolicy;
}

export const countedWays = [
  'met',
  'part',
  'not-met',
  'unknown',
  'inapplicable',
  'waived',
  'left-out',
] as const;

/** How one requirement counted. */
export interface RequirementTrace {
  /** Id of the requirement. */
  readonly requirement: string;
  /** Its number as printed; `null` where the explanation has no numbered points. */
  readonly number: string | null;
  /** What was found. */
  readonly outcome: Outcome;
  /** Why it is undecided; empty when it is not. */
  readonly reasons: readonly Reason[];
  /**
   * The result: `met`, `part`, `not-met`, `unknown`, `inapplicable`, `waived` (a failure that the scheme counts as met
   * or not at all), or `left-out` (a quantity without a condition of passing).
   */
  readonly counted: (typeof countedWays)[number];
  /** Parts met, unknown, and in all, when it is judged part by part; `null` when they settle nothing yet. */
  readonly met: { readonly count: number; readonly unknown: number; readonly of: number } | null;
  /** Its share, 0 to 1; `null` when it is not counted. */
  readonly share: ExactBounds | null;
}

/** 符合的要求占适用要求的比例. */
export interface RequirementsTrace {
  readonly formula: 'requirements';
  /** How requirements count of which only some parts are met. */
  readonly partial: PartialPolicy;
  /** Each requirement of the leaf, in table order. */
  readonly parts: readonly RequirementTrace[];
  /** Number of requirements that count. */
  readonly denominator: number;
}
