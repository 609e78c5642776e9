import type { Requirement } from '@liujiang/indicators';
import type { FactLocation } from '../facts/core/fact-reader.ts';
import type { Question } from '../facts/kind.ts';
import { answeringItself } from '../facts/kind-readers.ts';
import { type Bindings, bindingShapes } from '../facts/kinds.ts';
import { readsPerson } from '../language/requirement-conditions.ts';

function questionOf(place: FactLocation): string {
  if (readsPerson(place)) return 'attestations';
  return ['elements', 'features', 'members'].includes(place.fact) ? 'things' : place.fact;
}

/** Whether a binding, or one of a list of them, names a requirement. */
function binds(binding: Bindings[keyof Bindings], id: string): boolean {
  return [binding ?? []]
    .flat()
    .some((one) => (typeof one === 'string' ? one : one.requirement) === id);
}

function listsFor(
  place: FactLocation,
  requirement: Requirement,
  bindings: Bindings,
): readonly string[] {
  const question = questionOf(place);
  const bound = Object.entries(bindingShapes).filter(
    ([name, { answers }]) =>
      answers === question && binds(bindings[name as keyof Bindings], requirement.id),
  );
  const lists = bound.map(([, { list }]) => list);
  if (bound.some(([, { once }]) => once)) return lists;
  return [...lists, ...answeringItself(question as Question, requirement)];
}

/** The list in which anything may be looked up one by one: named last. */
const lookedUp = 'disclosures';

/** The lists of evidence that answer what the conditions of a requirement ask, best first, each once. */
export function listsAnswering(
  requirement: Requirement,
  places: readonly FactLocation[],
  bindings: Bindings,
): readonly string[] {
  const lists = new Set(places.flatMap((place) => listsFor(place, requirement, bindings)));
  return [...lists].sort((one, other) => Number(one === lookedUp) - Number(other === lookedUp));
}
