import { actingUnits, type Catalogue, type Finding, type Requirement } from '@liujiang/indicators';
import type { CompiledRule, FittedRequirement, FittedRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import { decide, verdictsOf } from './decision.ts';
import { countMembers, judgeMembers } from './members.ts';
import { findingText, unjudgedText } from './messages/finding-text.ts';
import { remediationText } from './messages/remediation-text.ts';
import type { Provenance } from './provenance.ts';
import { type TracedCondition, traceRule } from './trace.ts';

/** Counts the parts of a requirement; those that do not arise do not count. */
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

/** The parts, where they explain the outcome: where something else passed or failed the requirement, they do not. */
function fittingParts(
  outcome: Finding['outcome'],
  parts: Finding['met'],
  { enumeration }: Requirement,
): Finding['met'] {
  if (parts === undefined || outcome === 'inapplicable') return undefined;
  const { count, unknown, of } = parts;
  if (outcome === 'passed' && enumeration === 'all' && count < of) return undefined;
  return outcome === 'failed' && count + unknown === of ? undefined : parts;
}

function judgeRequirement<R extends string>(
  evaluation: Evaluation,
  { requirement, steps, rules, unjudged }: FittedRequirement<R>,
  catalogue: Catalogue,
  provenance: Provenance | undefined,
): Finding<R> {
  if (rules === undefined) {
    return { ...unjudged, message: unjudgedText(requirement.measured), conditions: [] };
  }
  const { passed, inapplicable } = rules;
  const { passing, exempt } = verdictsOf(evaluation, rules);
  const { outcome, reasons } = decide(passing, exempt);
  // The passing rule decides where no exemption holds, or where both are open.
  const passedDecides =
    exempt.outcome === 'false' || (exempt.outcome === 'unknown' && passing.outcome === 'unknown');
  const trace = (rule: CompiledRule | undefined, decides: boolean) =>
    rule === undefined
      ? []
      : traceRule(evaluation, rule, {
          requirement,
          steps: steps[rule.type],
          decides,
          provenance,
        });
  const passedTrace = trace(passed, passedDecides);
  const conditions = [...passedTrace, ...trace(inapplicable, exempt.outcome !== 'false')];
  const members = judgeMembers(evaluation, rules);
  const parts =
    requirement.scope === 'each' ? countMembers(members ?? []) : countParts(passedTrace);
  const met = fittingParts(outcome, parts, requirement);
  const deciding = conditions.filter(({ trace: { deciding } }) => deciding);
  const head = withParts({ requirement: requirement.id, outcome, reasons }, met, members);
  const evidence = evidenceOf(deciding, provenance);
  const message = findingText(outcome, deciding, met, members === undefined ? 'part' : 'member');
  const traces = conditions.map((traced) => traced.trace);
  if (outcome !== 'failed') return { ...head, message, conditions: traces, ...evidence };
  const remediation = { text: remediationText(deciding), units: actingUnits(catalogue, head) };
  return { ...head, message, conditions: traces, ...evidence, remediation };
}

/** The records that the deciding conditions rest on. */
function evidenceOf(
  deciding: readonly TracedCondition[],
  provenance: Provenance | undefined,
): Pick<Finding, 'evidence'> {
  if (provenance === undefined) return {};
  const [only] = deciding;
  const records =
    deciding.length === 1 && only !== undefined
      ? only.grounds.records
      : deciding.flatMap(({ grounds }) => grounds.records);
  const evidence = provenance.referTo(records);
  return evidence.length === 0 ? {} : { evidence };
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

/** One finding for each requirement of a catalogue, in table order, from an evaluation. */
export function judgeEvaluation<R extends string>(
  { catalogue, requirements }: FittedRules<R>,
  evaluation: Evaluation,
  provenance?: Provenance,
): readonly Finding<R>[] {
  return requirements.map((fitted) => judgeRequirement(evaluation, fitted, catalogue, provenance));
}
