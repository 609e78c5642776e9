import type { Finding, Outcome, Reason } from '@liujiang/indicators';
import { FALSE, joinReasons, MISSING, type Verdict } from '../facts/core/kleene.ts';
import type { RequirementRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';

/** How a requirement, or a member's part in it, came out, and why where that is open. */
export type Decision = Pick<Finding, 'outcome' | 'reasons'>;

/** `untested` when nobody has looked yet, `cantTell` when somebody has and it does not settle the question. */
function undecidedOutcome(reasons: readonly Reason[]): Outcome {
  const open = reasons.every((reason) => reason === 'missing-fact' || reason === 'needs-person');
  return open ? 'untested' : 'cantTell';
}

const known: Readonly<Record<'passed' | 'failed' | 'inapplicable', Decision>> = {
  passed: { outcome: 'passed', reasons: [] },
  failed: { outcome: 'failed', reasons: [] },
  inapplicable: { outcome: 'inapplicable', reasons: [] },
};

/** What the two rules of a requirement come to: an exemption wins, and an open one leaves all open. */
export function decide(passed: Verdict, inapplicable: Verdict): Decision {
  if (inapplicable.outcome === 'true') return known.inapplicable;
  if (passed.outcome !== 'unknown' && inapplicable.outcome === 'false') {
    return passed.outcome === 'true' ? known.passed : known.failed;
  }
  const unknowns = [passed, inapplicable].filter(({ outcome }) => outcome === 'unknown');
  const reasons = joinReasons(unknowns.map((verdict) => verdict.reasons));
  return { outcome: undecidedOutcome(reasons), reasons };
}

/** How the rules of a requirement came out: whether it is met, and whether it does not arise. */
export interface RuleVerdicts {
  readonly passing: Verdict;
  readonly exempt: Verdict;
}

/** The verdicts of the rules of a requirement. Without a rule that passes it nothing is known; without one that exempts, it arises. */
export function verdictsOf(
  evaluation: Evaluation,
  { passed, inapplicable }: RequirementRules,
): RuleVerdicts {
  return {
    passing: passed === undefined ? MISSING : evaluation.verdict(passed.root),
    exempt: inapplicable === undefined ? FALSE : evaluation.verdict(inapplicable.root),
  };
}
