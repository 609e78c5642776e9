import type { Outcome, Reason } from '@liujiang/indicators';

/** How one requirement came out, without the trace and the sentences of a finding. */
export interface RequirementOutcome {
  readonly requirement: string;
  readonly outcome: Outcome;
  /** Why it is `cantTell` or `untested`; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** What is said of a requirement where it is known how it came out. */
export type SettledOutcomes = {
  readonly [O in 'passed' | 'failed' | 'inapplicable']: RequirementOutcome;
} & { readonly [O in 'cantTell' | 'untested']?: never };

/** The known outcomes of a requirement, made once: the same objects for every site, so that thousands cost no memory. */
export function settleOutcomes(requirement: string): SettledOutcomes {
  const settle = (outcome: Outcome): RequirementOutcome =>
    Object.freeze({ requirement, outcome, reasons: Object.freeze([]) });
  return {
    passed: settle('passed'),
    failed: settle('failed'),
    inapplicable: settle('inapplicable'),
  };
}
