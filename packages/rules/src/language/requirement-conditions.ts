import type { FactLocation } from '../facts/core/fact-reader.ts';
import type { CompiledCondition, CompiledRules, RequirementRules } from './compiled.ts';

/** The comparisons that the rules of a requirement make, of each rule in its order. */
export function conditionsOf(
  rules: RequirementRules | undefined,
  { conditions }: Pick<CompiledRules, 'conditions'>,
): readonly CompiledCondition[] {
  const indices = [rules?.passed, rules?.inapplicable].flatMap((rule) => rule?.conditions ?? []);
  return indices.flatMap((index) => conditions[index] ?? []);
}

/** Whether a comparison reads what somebody vouches for as a whole. */
export function readsPerson({ fact, steps }: FactLocation): boolean {
  return fact === 'attestations' || (fact === 'members' && steps[1] === 'attestation');
}
