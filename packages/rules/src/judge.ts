import {
  type Catalogue,
  type Finding,
  type Leaf,
  listLeaves,
  type MemberFinding,
  type Outcome,
  type Reason,
  type Requirement,
  type Responsibility,
} from '@liujiang/indicators';
import type { CompiledRule, CompiledRules } from './compile.ts';
import { evaluateConditions, evaluateNodes, type FactSource } from './evaluate.ts';
import { FactReader } from './fact-reader.ts';
import { FALSE, joinReasons, MISSING, TRUE, type Verdict } from './kleene.ts';
import { countMembers, unitsOf, verdictOf } from './members.ts';
import { findingText, unjudgedText } from './messages/finding-text.ts';
import { remediationText } from './messages/remediation-text.ts';
import type { RequirementOutcome } from './requirement-outcome.ts';
import { type Evaluation, type TracedCondition, traceRule } from './trace.ts';
import { findUnfit } from './unfit-rules.ts';

function unjudged<R extends string>({ id, measured }: Requirement<R>): Finding<R> {
  return {
    requirement: id,
    outcome: 'untested',
    reasons: [measured ? 'measured-by-formula' : 'no-rule'],
    message: unjudgedText(measured),
    conditions: [],
  };
}

/** `untested` when nobody has looked yet, `cantTell` when somebody has and it does not settle the question. */
function undecidedOutcome(reasons: readonly Reason[]): Outcome {
  const open = reasons.every((reason) => reason === 'missing-fact' || reason === 'needs-person');
  return open ? 'untested' : 'cantTell';
}

/** How a requirement, or a member's part in it, came out, and why where that is open. */
type Decision = Pick<Finding, 'outcome' | 'reasons'>;

const known: Readonly<Record<'passed' | 'failed' | 'inapplicable', Decision>> = {
  passed: { outcome: 'passed', reasons: [] },
  failed: { outcome: 'failed', reasons: [] },
  inapplicable: { outcome: 'inapplicable', reasons: [] },
};

function decide(passed: Verdict, inapplicable: Verdict): Decision {
  if (inapplicable.outcome === 'true') return known.inapplicable;
  if (passed.outcome !== 'unknown' && inapplicable.outcome === 'false') {
    return passed.outcome === 'true' ? known.passed : known.failed;
  }
  const unknowns = [passed, inapplicable].filter(({ outcome }) => outcome === 'unknown');
  const reasons = joinReasons(unknowns.map((verdict) => verdict.reasons));
  return { outcome: undecidedOutcome(reasons), reasons };
}

/** Counts the parts that stand for elements; those that do not arise are no parts. */
function countParts(traced: readonly TracedCondition[]): Finding['met'] {
  let [count, unknown, of] = [0, 0, 0];
  for (const { trace, part } of traced) {
    const { outcome, actual } = trace;
    if (!part || (actual === 'inapplicable' && outcome === 'true')) continue;
    of += 1;
    if (outcome === 'true') count += 1;
    if (outcome === 'unknown') unknown += 1;
  }
  return of === 0 ? undefined : { count, unknown, of };
}

function judgeRequirement<R extends string>(
  evaluation: Evaluation,
  requirement: Requirement<R>,
  { elements: shared, responsibilities }: Leaf,
): Finding<R> {
  const elements = [...requirement.elements, ...shared];
  const rules = evaluation.compiled.byRequirement.get(requirement.id);
  if (rules === undefined) return unjudged(requirement);
  const { passed, inapplicable } = rules;
  const { verdicts } = evaluation;
  const passing = passed === undefined ? MISSING : (verdicts[passed.root] ?? MISSING);
  const exempt = inapplicable === undefined ? FALSE : (verdicts[inapplicable.root] ?? MISSING);
  const { outcome, reasons } = decide(passing, exempt);
  // A rule decides the outcome unless the other one does: exempt wins, and an open exemption leaves all open.
  const passedDecides =
    exempt.outcome === 'false' || (exempt.outcome === 'unknown' && passing.outcome === 'unknown');
  const trace = (rule: CompiledRule | undefined, decides: boolean) =>
    rule === undefined ? [] : traceRule(evaluation, rule, { requirement, elements, decides });
  const passedTrace = trace(passed, passedDecides);
  const conditions = [...passedTrace, ...trace(inapplicable, exempt.outcome !== 'false')];
  const members = judgeMembers(evaluation, passed, inapplicable);
  const parts =
    requirement.scope === 'each' ? countMembers(members ?? []) : countParts(passedTrace);
  const met = outcome === 'inapplicable' ? undefined : parts;
  const deciding = conditions.filter(({ trace: { deciding } }) => deciding);
  const head = withParts({ requirement: requirement.id, outcome, reasons }, met, members);
  const message = findingText(outcome, deciding, met, members === undefined ? 'part' : 'member');
  const traces = conditions.map((traced) => traced.trace);
  if (outcome !== 'failed') return { ...head, message, conditions: traces };
  const units = members === undefined ? unitsToAct(responsibilities) : failing(members);
  const remediation = { text: remediationText(deciding), units };
  return { ...head, message, conditions: traces, remediation };
}

type Head<R extends string> = Pick<Finding<R>, 'requirement' | 'outcome' | 'reasons'>;

function withParts<R extends string>(
  head: Head<R>,
  met: Finding['met'],
  members: Finding['members'],
): Head<R> & Pick<Finding, 'met' | 'members'> {
  if (met === undefined) return members === undefined ? head : { ...head, members };
  return members === undefined ? { ...head, met } : { ...head, met, members };
}

/** How each unit came out, where the rules read one entry a unit; `undefined` where they do not. */
function judgeMembers(
  evaluation: Evaluation,
  passed: CompiledRule | undefined,
  inapplicable: CompiledRule | undefined,
): readonly MemberFinding[] | undefined {
  const units = passed === undefined ? [] : unitsOf(evaluation, passed);
  if (passed === undefined || units.length === 0) return undefined;
  return units.map((unit) => {
    const exempt = inapplicable === undefined ? FALSE : verdictOf(evaluation, inapplicable, unit);
    return { unit, ...decide(verdictOf(evaluation, passed, unit), exempt) };
  });
}

function failing(members: readonly MemberFinding[]): readonly string[] {
  return members.filter(({ outcome }) => outcome === 'failed').map(({ unit }) => unit);
}

/** Whoever has to collect or to assist is not who has to put it right. */
function unitsToAct(responsibilities: readonly Responsibility[]): readonly string[] {
  const acting = responsibilities.filter(({ role }) => role !== 'assist' && role !== 'collect');
  return [...new Set(acting.map(({ unit }) => unit))];
}

/** One finding for each requirement of a catalogue, in table order, from an evaluation. */
export function judgeEvaluation<R extends string>(
  catalogue: Catalogue<string, R>,
  evaluation: Evaluation,
): readonly Finding<R>[] {
  const unfit = findUnfit(catalogue, evaluation.compiled);
  return listLeaves(catalogue).flatMap((leaf) =>
    leaf.requirements.map((requirement) =>
      unfit.has(requirement.id)
        ? unjudged(requirement)
        : judgeRequirement(evaluation, requirement, leaf),
    ),
  );
}

/**
 * Judges facts, however they were come by: one finding for each requirement of the catalogue, in table order.
 *
 * @example
 * ```ts
 * import { liujiang } from '@liujiang/indicators';
 * import { compileRules, judgeFacts, liujiangRules } from '@liujiang/rules';
 * const findings = judgeFacts({}, { catalogue: liujiang, rules: compileRules(liujiangRules) });
 * findings.every(({ outcome }) => outcome === 'untested'); //=> true
 * ```
 */
export function judgeFacts<R extends string>(
  facts: FactSource,
  { catalogue, rules }: { readonly catalogue: Catalogue<string, R>; readonly rules: CompiledRules },
): readonly Finding<R>[] {
  const comparisons = evaluateConditions(rules, facts);
  const verdicts = evaluateNodes(rules, comparisons);
  return judgeEvaluation(catalogue, { compiled: rules, comparisons, verdicts });
}

/**
 * The outcomes alone of the requirements that the pack has rules for, in the order of its rules: for ranking thousands
 * of sites, where {@link judgeFacts} would write sentences that nobody reads.
 *
 * @example
 * ```ts
 * import { compileRules, judgeOutcomes, liujiangRules } from '@liujiang/rules';
 * const [first] = judgeOutcomes({}, compileRules(liujiangRules));
 * first; //=> { requirement: 'disclosure.basic.institutions/1', outcome: 'untested', reasons: ['missing-fact'] }
 * ```
 */
export function judgeOutcomes(
  facts: FactSource,
  rules: CompiledRules,
): readonly RequirementOutcome[] {
  const reader = new FactReader(facts, rules.names);
  return rules.requirements.map(({ requirement, passed, inapplicable, settled }) => {
    const passing = passed === undefined ? MISSING : passed.decide(reader);
    const exempt = inapplicable === undefined ? FALSE : inapplicable.decide(reader);
    if (exempt === FALSE && passing === TRUE) return settled.passed;
    if (exempt === FALSE && passing === FALSE) return settled.failed;
    const { outcome, reasons } = decide(passing, exempt);
    return settled[outcome] ?? { requirement, outcome, reasons };
  });
}
