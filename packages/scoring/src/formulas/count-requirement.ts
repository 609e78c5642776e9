import type { Finding, Requirement } from '@liujiang/indicators';
import { UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import { fraction, ONE, ZERO } from '../arithmetic/fraction.ts';
import { type Interval, settled } from '../arithmetic/interval.ts';
import type { RequirementPolicies, RequirementTrace, WaivedPolicy } from './requirement-trace.ts';

type Met = NonNullable<RequirementTrace['met']>;

const MET = /* @__PURE__ */ settled(ONE);
const NOT_MET = /* @__PURE__ */ settled(ZERO);

/** How one finding counts; the share is `null` when it does not count. */
type Counted = Pick<RequirementTrace, 'counted' | 'met'> & { readonly share: Interval | null };

/** Whether a finding leaves the result of the requirement open. */
export function isUndecided({ outcome }: Pick<Finding, 'outcome'>): boolean {
  return outcome === 'cantTell' || outcome === 'untested';
}

/** The stated parts, or the members of a group that meet it; inapplicable members do not count. */
export function partsOf({ met, members }: Pick<Finding, 'met' | 'members'>): Met | null {
  if (met !== undefined) return met;
  const asked = members?.filter(({ outcome }) => outcome !== 'inapplicable') ?? [];
  if (asked.length === 0) return null;
  return {
    count: asked.filter(({ outcome }) => outcome === 'passed').length,
    unknown: asked.filter(isUndecided).length,
    of: asked.length,
  };
}

/** Whether nothing could judge it: a quantity without a target, or a requirement without a rule. */
function isUnasked({ reasons }: Finding): boolean {
  return reasons.includes('measured-by-formula') || reasons.includes('no-rule');
}

/** Whether evidence does not matter: a quantity that only a formula or the user's own target judges. */
export function awaitsFormula({ outcome, reasons }: Pick<Finding, 'outcome' | 'reasons'>): boolean {
  return outcome === 'untested' && reasons.includes('measured-by-formula');
}

/**
 * The parts by which an undecided requirement may still fail. `null` when all of them are met, or when something beside
 * the listed members is unknown, so that there may be more members: the parts then settle nothing.
 */
function partsToFail({ members, reasons }: Finding, parts: Met | null): Met | null {
  if (parts === null || parts.count === parts.of) return null;
  const own = new Set(members?.flatMap((member) => member.reasons));
  return members !== undefined && reasons.some((reason) => !own.has(reason)) ? null : parts;
}

/** The parts of a failure; `null` when none of them is known to be missing, so that something else made it fail. */
function partsMissing(parts: Met | null): Met | null {
  return parts !== null && parts.count + parts.unknown < parts.of ? parts : null;
}

function countWaived(policy: WaivedPolicy, met: Met | null): Counted | null {
  switch (policy) {
    case 'failed':
      return null;
    case 'inapplicable':
      return { counted: 'waived', share: null, met };
    case 'met':
      return { counted: 'waived', share: MET, met };
  }
}

/**
 * A failure, or an undecided finding that counts as one after the evaluation closed: unknown parts count as not met.
 */
function countFailed(
  finding: Finding,
  met: Met | null,
  { waived, partial, unknown }: RequirementPolicies,
): Counted {
  const excused = finding.waiver === undefined ? null : countWaived(waived, met);
  if (excused !== null) return excused;
  const none = isUndecided(finding) ? 'unknown' : 'not-met';
  if (met === null || partial === 'all-or-nothing') return { counted: none, share: NOT_MET, met };
  const min = fraction(met.count, met.of);
  const known = met.unknown === 0 || unknown === 'failed';
  const share = known ? settled(min) : { min, max: fraction(met.count + met.unknown, met.of) };
  return { counted: met.count === 0 ? none : 'part', share, met };
}

/** An undecided requirement may still turn out met, failed, or inapplicable. */
function countUndecided(
  finding: Finding,
  requirement: Requirement,
  policies: RequirementPolicies,
): Counted {
  if (policies.measured === 'leave-out' && requirement.measured && isUnasked(finding)) {
    return { counted: 'left-out', share: null, met: null };
  }
  const met = partsToFail(finding, partsOf(finding));
  if (policies.unknown === 'failed') return countFailed(finding, met, policies);
  // if it fails, the waiver decides what it counts: its known parts bound nothing yet
  if (finding.waiver !== undefined && policies.waived !== 'failed') {
    return { counted: 'unknown', share: UNKNOWN_RATE, met: null };
  }
  if (met === null || policies.partial === 'all-or-nothing') {
    return { counted: 'unknown', share: UNKNOWN_RATE, met };
  }
  // unless any one is enough, a part known as not met rules out that all are
  const most = met.count + met.unknown;
  const capped = requirement.enumeration === 'all' && met.unknown > 0;
  const max = capped ? fraction(most, met.of) : ONE;
  const counted = met.count === 0 ? 'unknown' : 'part';
  return { counted, share: { min: fraction(met.count, met.of), max }, met };
}

/** The switch is exhaustive: a new outcome does not compile until it is decided here. @internal */
export function countRequirement(
  finding: Finding,
  requirement: Requirement,
  policies: RequirementPolicies,
): Counted {
  switch (finding.outcome) {
    case 'passed':
      return { counted: 'met', share: MET, met: partsOf(finding) };
    case 'inapplicable':
      return { counted: 'inapplicable', share: null, met: null };
    case 'failed':
      return countFailed(finding, partsMissing(partsOf(finding)), policies);
    case 'cantTell':
    case 'untested':
      return countUndecided(finding, requirement, policies);
  }
}
