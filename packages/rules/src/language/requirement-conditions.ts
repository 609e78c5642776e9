import type { FactLocation } from '../facts/core/place-table.ts';
import type { CompiledCondition, RequirementRules } from './compiled.ts';

/** The comparisons of the rules of a requirement. */
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

/** Whether a comparison reads an attestation of a whole requirement. */
export function readsPerson({ fact, steps }: FactLocation): boolean {
  return fact === 'attestations' || (fact === 'members' && steps[1] === 'attestation');
}
