import type { FactLocation } from '../facts/core/fact-reader.ts';
import type { CompiledCondition, RequirementRules } from './compiled.ts';

/** The comparisons that the rules of a requirement make, of each rule in its order; none where there is no rule. */
export function conditionsOf(rules: RequirementRules | undefined): readonly CompiledCondition[] {
  const { passed, inapplicable } = rules ?? {};
  return [...(passed?.comparisons ?? []), ...(inapplicable?.comparisons ?? [])];
}

/** Every place of the facts that rules read, each once. Parameters are the catalogue's. */
export function placesRead(
  all: readonly (RequirementRules | undefined)[],
): readonly FactLocation[] {
  const places = new Map<string, FactLocation>();
  for (const { reference, ...actual } of all.flatMap(conditionsOf)) {
    for (const { fact, steps } of reference === undefined ? [actual] : [actual, reference]) {
      if (fact !== 'parameters') places.set(JSON.stringify([fact, ...steps]), { fact, steps });
    }
  }
  return [...places.values()];
}

/** Whether a comparison reads what somebody vouches for as a whole. */
export function readsPerson({ fact, steps }: FactLocation): boolean {
  return fact === 'attestations' || (fact === 'members' && steps[1] === 'attestation');
}
