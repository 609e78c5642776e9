import type { Finding, Outcome, Reason, Requirement } from '@liujiang/indicators';
import { type ExactBounds, exactBounds } from '../exact-bounds.ts';
import { fraction, ONE, ZERO } from '../fraction.ts';
import { addIntervals, type Interval, isSettled, scaleInterval, settled } from '../interval.ts';
import { type Evaluation, nothingJudgeable, UNKNOWN_RATE } from './evaluation.ts';

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

/** How a leaf's requirements count. */
export interface RequirementPolicies {
  readonly partial: PartialPolicy;
  readonly waived: WaivedPolicy;
  readonly measured: MeasuredPolicy;
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
  /** Parts met, unknown, and in all, where it is judged part by part. */
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

type Met = NonNullable<RequirementTrace['met']>;

/** Parts as stated, or the members of a group for which it is met. */
function partsOf({ met, members }: Finding): Met | null {
  if (met !== undefined) return met;
  const applicable = members?.filter(({ outcome }) => outcome !== 'inapplicable') ?? [];
  if (applicable.length === 0) return null;
  return {
    count: applicable.filter(({ outcome }) => outcome === 'passed').length,
    unknown: applicable.filter(({ outcome }) => outcome === 'cantTell' || outcome === 'untested')
      .length,
    of: applicable.length,
  };
}

function shareOfParts({ count, unknown, of }: Met): Interval {
  const min = fraction(count, of);
  return unknown === 0 ? settled(min) : { min, max: fraction(count + unknown, of) };
}

const MET = /* @__PURE__ */ settled(ONE);
const NOT_MET = /* @__PURE__ */ settled(ZERO);

interface Counted {
  readonly counted: RequirementTrace['counted'];
  readonly share: Interval | null;
  /** True where its parts settle nothing yet. */
  readonly whole?: boolean;
}

function countWaived(policy: WaivedPolicy): Counted | null {
  switch (policy) {
    case 'failed':
      return null;
    case 'inapplicable':
      return { counted: 'waived', share: null };
    case 'met':
      return { counted: 'waived', share: MET };
  }
}

function countParts(parts: Met | null, whole: Interval, partial: PartialPolicy): Counted {
  const none = whole === NOT_MET ? 'not-met' : 'unknown';
  if (parts === null || parts.of === 0 || partial === 'all-or-nothing') {
    return { counted: none, share: whole };
  }
  const share = shareOfParts(parts);
  return { counted: parts.count === 0 ? none : 'part', share };
}

/** Exhaustive over the outcomes: a new one does not compile until it is decided here. */
function count(finding: Finding, requirement: Requirement, policies: RequirementPolicies): Counted {
  const { outcome } = finding;
  switch (outcome) {
    case 'passed':
      return { counted: 'met', share: MET };
    case 'inapplicable':
      return { counted: 'inapplicable', share: null };
    case 'failed': {
      const waived = finding.waiver === undefined ? null : countWaived(policies.waived);
      return waived ?? countParts(partsOf(finding), NOT_MET, policies.partial);
    }
    case 'cantTell':
    case 'untested':
      if (requirement.measured && policies.measured === 'leave-out') {
        return { counted: 'left-out', share: null };
      }
      // Should it turn out failed, the waiver decides what it counts: its known parts bound nothing yet.
      return finding.waiver !== undefined && policies.waived !== 'failed'
        ? { counted: 'unknown', share: UNKNOWN_RATE, whole: true }
        : countParts(partsOf(finding), UNKNOWN_RATE, policies.partial);
  }
}

/** Whether the evidence was never asked: a quantity that only a formula or the user's own target judges. */
export function awaitsFormula(finding: Finding, requirement: Requirement): boolean {
  return (
    requirement.measured &&
    finding.outcome === 'untested' &&
    finding.reasons.includes('measured-by-formula')
  );
}

/** @internal */
export function evaluateRequirements(
  requirements: readonly Requirement[],
  findings: readonly Finding[],
  policies: RequirementPolicies,
): Evaluation<RequirementsTrace> {
  const parts: RequirementTrace[] = [];
  const shares: Interval[] = [];
  let judged = 0;
  let awaiting = 0;
  requirements.forEach((requirement, index) => {
    const finding = findings[index];
    if (finding === undefined) return;
    const { counted, share, whole } = count(finding, requirement, policies);
    if (share !== null) {
      shares.push(share);
      if (isSettled(share)) judged += 1;
      else if (awaitsFormula(finding, requirement)) awaiting += 1;
    }
    parts.push({
      requirement: requirement.id,
      number: requirement.number,
      outcome: finding.outcome,
      reasons: finding.reasons,
      counted,
      met: whole ? null : partsOf(finding),
      share: share && exactBounds(share),
    });
  });
  const denominator = shares.length;
  const { partial } = policies;
  const trace: RequirementsTrace = { formula: 'requirements', partial, parts, denominator };
  if (denominator === 0) return { rate: null, coverage: nothingJudgeable, trace };
  const one = fraction(1, denominator);
  return {
    rate: scaleInterval(addIntervals(shares), one),
    coverage: {
      judged: fraction(judged, denominator),
      judgeable: fraction(denominator - awaiting, denominator),
    },
    trace,
  };
}
