import type { Outcome, Reason } from '@liujiang/indicators';

/** How one requirement came out, without the trace and the sentences of a finding. */
export interface RequirementOutcome<R extends string = string> {
  readonly requirement: R;
  readonly outcome: Outcome;
  /** Why it is `cantTell` or `untested`; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** An outcome that nobody can change, so that it can be given again and again. */
export function fixedOutcome<R extends string>(
  requirement: R,
  outcome: Outcome,
  ...reasons: readonly Reason[]
): RequirementOutcome<R> {
  return Object.freeze({ requirement, outcome, reasons: Object.freeze(reasons) });
}
