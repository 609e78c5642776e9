import type { Outcome, Reason } from '@liujiang/indicators';
import type { OpenOutcome } from '@liujiang/indicators/internal';

/** An outcome that decides a requirement, and has no reasons. */
export type DecidedOutcome = Exclude<Outcome, OpenOutcome>;

/** The outcome for one requirement, without the trace and the sentences of a finding. */
export interface RequirementOutcome<R extends string = string> {
  readonly requirement: R;
  readonly outcome: Outcome;
  /** Why it is `cantTell` or `untested`; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** A frozen outcome, so that the same object serves every site. */
export function fixedOutcome<R extends string>(
  requirement: R,
  outcome: Outcome,
  ...reasons: readonly Reason[]
): RequirementOutcome<R> {
  return Object.freeze({ requirement, outcome, reasons: Object.freeze(reasons) });
}
