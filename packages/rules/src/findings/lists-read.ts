import type { Requirement } from '@liujiang/indicators';
import type { FactLocation } from '../facts/core/place-table.ts';
import type { Question } from '../facts/kind.ts';
import type { Bindings } from '../facts/kinds.ts';
import { listsFor } from '../facts/lists-for.ts';
import { readsPerson } from '../language/requirement-conditions.ts';

function questionOf(place: FactLocation): Question {
  if (readsPerson(place)) return 'attestations';
  if (['elements', 'features', 'members'].includes(place.fact)) return 'things';
  return place.fact as Question; // of facts of a pack's own no list tells
}

/** The list in which anything may be looked up one by one: named last. */
const lookedUp = 'disclosures';

/** The lists of evidence that the conditions of a requirement read, best first, each once. */
export function listsRead(
  requirement: Requirement,
  places: readonly FactLocation[],
  bindings: Bindings,
): readonly string[] {
  const lists = new Set(
    places.flatMap((place) => listsFor(questionOf(place), requirement, bindings)),
  );
  return [...lists].sort((one, other) => Number(one === lookedUp) - Number(other === lookedUp));
}
