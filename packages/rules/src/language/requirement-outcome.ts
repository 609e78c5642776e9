import type { Finding, Outcome, Reason } from '@liujiang/indicators';
import type { OpenOutcome } from '@liujiang/indicators/internal';

/** An outcome that decides a requirement, and has no reasons. */
export type DecidedOutcome = Exclude<Outcome, OpenOutcome>;

/** The outcome for one requirement: what a score counts of a finding, without the trace and the sentences. */
export type RequirementOutcome<R extends string = string> = Pick<
  Finding<R>,
  'requirement' | 'outcome' | 'reasons' | 'met' | 'members' | 'waiver'
>;

/** A frozen outcome, so that the same object serves every site. */
export function fixedOutcome<R extends string>(
  requirement: R,
  outcome: Outcome,
  ...reasons: readonly Reason[]
): RequirementOutcome<R> {
  return Object.freeze({ requirement, outcome, reasons: Object.freeze(reasons) });
}

/** What a score counts of a finding. */
export function toOutcome<R extends string>(finding: Finding<R>): RequirementOutcome<R> {
  const { requirement, outcome, reasons, met, members, waiver } = finding;
  return {
    requirement,
    outcome,
    reasons,
    ...(met !== undefined && { met }),
    ...(members !== undefined && { members }),
    ...(waiver !== undefined && { waiver }),
  };
}
