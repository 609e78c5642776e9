import { actingUnits, type Catalogue, type Finding } from '@liujiang/indicators';
import type { CompiledRule, FittedRequirement, FittedRules } from '../language/compiled.ts';
import type { Evaluation } from '../language/evaluate.ts';
import { decide, verdictsOf } from './decision.ts';
import { findingText, unjudgedText } from './messages/finding-text.ts';
import { remediationText } from './messages/remediation-text.ts';
import { judgeParts } from './parts.ts';
import type { Provenance } from './provenance.ts';
import { type TracedCondition, traceRule } from './trace.ts';

function judgeRequirement<R extends string>(
  evaluation: Evaluation,
  fitted: FittedRequirement<R>,
  catalogue: Catalogue,
  provenance: Provenance | undefined,
): Finding<R> {
  const { requirement, steps, rules, unjudged } = fitted;
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
  const parts = judgeParts(evaluation, fitted, rules, { outcome, reasons });
  const deciding = conditions.filter(({ trace: { deciding } }) => deciding);
  const { met, members } = parts;
  const head = { requirement: requirement.id, outcome, reasons, ...parts };
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

/** One finding for each requirement of a catalogue, in table order, from an evaluation. */
export function judgeEvaluation<R extends string>(
  { catalogue, requirements }: FittedRules<R>,
  evaluation: Evaluation,
  provenance?: Provenance,
): readonly Finding<R>[] {
  return requirements.map((fitted) => judgeRequirement(evaluation, fitted, catalogue, provenance));
}
