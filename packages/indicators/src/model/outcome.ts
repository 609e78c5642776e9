/** The outcomes of a check. */
export const outcomes = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;

/** Outcome of a check, in the words of W3C EARL 1.0. */
export type Outcome = (typeof outcomes)[number];

/** An outcome that decides nothing, and says why. */
export type OpenOutcome = 'cantTell' | 'untested';

const leavesOpen: { readonly [O in Outcome]: O extends OpenOutcome ? true : false } = {
  passed: false,
  failed: false,
  cantTell: true,
  inapplicable: false,
  untested: true,
};

/** Whether an outcome decides nothing. */
export function isOpenOutcome(outcome: Outcome): outcome is OpenOutcome {
  return leavesOpen[outcome];
}

export const reasons = [
  'missing-fact',
  'needs-person',
  'no-rule',
  'measured-by-formula',
  'incomplete-list',
  'empty-list',
  'stale-observation',
  'undated-observation',
  'unreadable-date',
  'future-date',
  'fetch-failed',
  'under-maintenance',
  'conflicting-evidence',
  'expired-evidence',
  'calendar-not-covered',
] as const;

/** Why something could not be decided. */
export type Reason = (typeof reasons)[number];

/** What an exception may be granted for. */
export const allGrounds = [
  'nothing-to-publish',
  'other-authority',
  'not-public',
  'site-migration',
  'emergency',
] as const;

/**
 * The grounds for an exception: there was nothing to publish, the matter is another authority's, it must not be made
 * public, the site was being moved or rebuilt, or there was an emergency.
 */
export type WaiverGround = (typeof allGrounds)[number];
