import type { Finding, Leaf, Outcome } from '@liujiang/indicators';
import type { Evaluation } from '../arithmetic/evaluation.ts';
import type { RequirementPolicies, RequirementsTrace } from '../formulas/requirement-trace.ts';
import { evaluateRequirements } from '../formulas/requirements.ts';

const letters: Readonly<Record<Outcome, string>> = {
  passed: 'p',
  failed: 'f',
  inapplicable: 'i',
  cantTell: 'c',
  untested: 'u',
};

/** Most ways in which the findings of one leaf came out that are kept; sites of one kind come out in few. */
const mostKept = 256;

/**
 * What the findings of a leaf come to under one scheme, where they say nothing but their outcomes: then that is all it
 * depends on, and many sites share it. It is worked out by the one evaluation, and kept.
 */
export class PlainEvaluations {
  readonly #policies: RequirementPolicies;
  readonly #kept = new Map<Leaf, Map<string, Evaluation<RequirementsTrace>>>();

  constructor(policies: RequirementPolicies) {
    this.#policies = policies;
  }

  /** One finding for each requirement of the leaf, in its order. */
  of(leaf: Leaf, findings: readonly Finding[]): Evaluation<RequirementsTrace> {
    let outcomes = '';
    for (const { outcome } of findings) outcomes += letters[outcome];
    let kept = this.#kept.get(leaf);
    if (kept === undefined) {
      kept = new Map();
      this.#kept.set(leaf, kept);
    }
    const known = kept.get(outcomes);
    if (known !== undefined) return known;
    const evaluation = evaluateRequirements(leaf.requirements, findings, this.#policies);
    if (kept.size < mostKept) kept.set(outcomes, evaluation);
    return evaluation;
  }
}
