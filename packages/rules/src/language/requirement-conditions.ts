import type { FactLocation } from '../facts/core/fact-reader.ts';
import type {
  CompiledCondition,
  CompiledRule,
  CompiledRules,
  RequirementRules,
} from './compiled.ts';

/** The comparisons that a rule makes, each once; none where there is no rule. */
export function comparisonsOf(
  rule: CompiledRule | undefined,
  { conditions }: Pick<CompiledRules, 'conditions'>,
): readonly CompiledCondition[] {
  return (rule?.conditions ?? []).flatMap((index) => conditions[index] ?? []);
}

/** The comparisons that the rules of a requirement make, of each rule in its order. */
export function conditionsOf(
  rules: RequirementRules | undefined,
  compiled: Pick<CompiledRules, 'conditions'>,
): readonly CompiledCondition[] {
  return [rules?.passed, rules?.inapplicable].flatMap((rule) => comparisonsOf(rule, compiled));
}

/** Whether a comparison reads what somebody vouches for as a whole. */
export function readsPerson({ fact, steps }: FactLocation): boolean {
  return fact === 'attestations' || (fact === 'members' && steps[1] === 'attestation');
}
