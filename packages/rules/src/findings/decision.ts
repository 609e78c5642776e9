import type { Finding, Reason } from '@liujiang/indicators';
import type { OpenOutcome } from '@liujiang/indicators/internal';
import { FALSE, joinReasons, MISSING, type Verdict } from '../facts/core/kleene.ts';
import type { RequirementRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import type { DecidedOutcome } from '../language/requirement-outcome.ts';

/** The outcome for a requirement, or for one member, with the reasons where it is open. */
export type Decision = Pick<Finding, 'outcome' | 'reasons'>;

/** `untested` when nobody has looked yet, `cantTell` when what somebody saw does not decide. */
function undecidedOutcome(reasons: readonly Reason[]): OpenOutcome {
  const open = reasons.every((reason) => reason === 'missing-fact' || reason === 'needs-person');
  return open ? 'untested' : 'cantTell';
}

const known: Readonly<Record<DecidedOutcome, Decision>> = {
  passed: { outcome: 'passed', reasons: [] },
  failed: { outcome: 'failed', reasons: [] },
  inapplicable: { outcome: 'inapplicable', reasons: [] },
};

/** The outcome of the two rules of a requirement: an exemption wins, and while one is open, nothing is decided. */
export function decide(passed: Verdict, inapplicable: Verdict): Decision {
  if (inapplicable.outcome === 'true') return known.inapplicable;
  if (passed.outcome !== 'unknown' && inapplicable.outcome === 'false') {
    return passed.outcome === 'true' ? known.passed : known.failed;
  }
  const unknowns = [passed, inapplicable].filter(({ outcome }) => outcome === 'unknown');
  const reasons = joinReasons(unknowns.map((verdict) => verdict.reasons));
  return { outcome: undecidedOutcome(reasons), reasons };
}

/** The verdicts of the rules of a requirement: whether it is met, and whether it does not arise. */
export interface RuleVerdicts {
  readonly passing: Verdict;
  readonly exempt: Verdict;
}

/** Without a rule that passes it, a requirement is unknown; without one that exempts it, it arises. */
export function verdictsOf(
  evaluation: Evaluation,
  { passed, inapplicable }: RequirementRules,
): RuleVerdicts {
  return {
    passing: passed === undefined ? MISSING : evaluation.verdict(passed.root),
    exempt: inapplicable === undefined ? FALSE : evaluation.verdict(inapplicable.root),
  };
}
