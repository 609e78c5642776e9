import type { Finding, Outcome, Reason, Requirement } from '@liujiang/indicators';
import { type ExactBounds, exactBounds } from '../exact-bounds.ts';
import { type Fraction, fraction, ONE } from '../fraction.ts';
import type { Interval } from '../interval.ts';
import { boundMean, type MeanPart } from '../mean-bounds.ts';
import type { Policies } from '../scheme.ts';
import type { Coverage } from '../score.ts';
import { awaitsFormula, countRequirement, isUndecided } from './count-requirement.ts';
import { type Evaluation, nothingJudgeable } from './evaluation.ts';

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
export type RequirementPolicies = Pick<Policies, 'partial' | 'waived' | 'measured' | 'unknown'>;

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

/** A requirement in the mean of its leaf: one that is not decided may still turn out inapplicable. @internal */
export function meanPart(
  { outcome }: Pick<RequirementTrace, 'outcome'>,
  rate: Interval,
  unknown: Policies['unknown'],
): MeanPart {
  return { weight: ONE, rate, mayVanish: unknown === 'open' && isUndecided({ outcome }) };
}

/** What became of a requirement, its share in figures or in words. */
type Part = Pick<RequirementTrace, 'outcome' | 'reasons' | 'counted' | 'met'> & {
  readonly share: unknown;
};

/** Whether a part counts at all, judged or not: what is undecided does, unless it is left out. */
function isConsidered({ counted, share, outcome }: Part): boolean {
  return counted !== 'left-out' && (share !== null || isUndecided({ outcome }));
}

/** Whether nothing about a part is unknown, also where the scheme counts the unknown as failed. */
function isJudged({ outcome, counted, met }: Part, partial: PartialPolicy): boolean {
  if (isUndecided({ outcome })) return false;
  const inParts = outcome === 'failed' && counted !== 'waived' && partial === 'proportional';
  return !inParts || met === null || met.unknown === 0;
}

/** How much of a leaf is judged, of what evidence could settle: a quantity without a target waits for its formula. @internal */
export function coverageOfParts({
  parts,
  partial,
}: {
  readonly parts: readonly Part[];
  readonly partial: PartialPolicy;
}): Coverage {
  const considered = parts.filter(isConsidered);
  if (considered.length === 0) return nothingJudgeable;
  const share = (number: number): Fraction => fraction(number, considered.length);
  return {
    judged: share(considered.filter((part) => isJudged(part, partial)).length),
    judgeable: share(considered.filter((part) => !awaitsFormula(part)).length),
  };
}

interface CountedPart extends Part {
  readonly requirement: Requirement;
  readonly share: Interval | null;
}

function writePart(part: CountedPart): RequirementTrace {
  const { requirement, share, reasons, outcome, counted, met } = part;
  return {
    requirement: requirement.id,
    number: requirement.number,
    outcome,
    reasons: [...reasons],
    counted,
    met: met && { ...met },
    share: share && exactBounds(share),
  };
}

const NO_REASONS: readonly Reason[] = [];

/** @internal */
export function evaluateRequirements(
  requirements: readonly Requirement[],
  findings: readonly Finding[],
  policies: RequirementPolicies,
): Evaluation<RequirementsTrace> {
  const { partial, unknown } = policies;
  const parts: CountedPart[] = [];
  const shares: MeanPart[] = [];
  requirements.forEach((requirement, index) => {
    const finding = findings[index];
    if (finding === undefined) return;
    const { outcome } = finding;
    const reasons = finding.reasons.length === 0 ? NO_REASONS : [...finding.reasons];
    const { counted, share, met } = countRequirement(finding, requirement, policies);
    if (share !== null) shares.push(meanPart(finding, share, unknown));
    parts.push({ requirement, outcome, reasons, counted, share, met });
  });
  const denominator = shares.length;
  return {
    rate: denominator === 0 ? null : boundMean(shares),
    coverage: coverageOfParts({ parts, partial }),
    /** Put into words when it is asked for, each time anew: a total has no use for it, and no two reports share it. */
    get trace(): RequirementsTrace {
      return { formula: 'requirements', partial, parts: parts.map(writePart), denominator };
    },
    waiting: parts.some(
      ({ counted, reasons }) => counted === 'unknown' && reasons.includes('measured-by-formula'),
    ),
    mayVanish: shares.every(({ mayVanish }) => mayVanish),
    closed:
      policies.unknown === 'failed' &&
      parts.some((part) => isConsidered(part) && !isJudged(part, partial)),
  };
}
