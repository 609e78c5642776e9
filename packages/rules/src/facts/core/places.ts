import { type Element, type Leaf, listLeaves, type Requirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { Frame } from './frame.ts';

/** A requirement of the catalogue in its place. */
export interface RequirementPlace {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
  /** Its elements and those that its leaf asks of every requirement, nested ones included, by id. */
  readonly elements: ReadonlyMap<string, Element>;
  /** Ids of the things that it asks for: '' for the requirement's one thing, and those of its elements. */
  readonly things: readonly string[];
}

function elementsById(requirement: Requirement, leaf: Leaf): ReadonlyMap<string, Element> {
  const elements = new Map<string, Element>();
  for (const element of listElements([...requirement.elements, ...leaf.elements])) {
    if (!elements.has(element.id)) elements.set(element.id, element);
  }
  return elements;
}

/** Every requirement of the catalogue in table order, by id. Asked for by `once`. */
export function listPlaces({ catalogue }: Frame): ReadonlyMap<string, RequirementPlace> {
  const places = new Map<string, RequirementPlace>();
  for (const leaf of listLeaves(catalogue)) {
    for (const requirement of leaf.requirements) {
      const elements = elementsById(requirement, leaf);
      const things = ['', ...elements.keys()];
      places.set(requirement.id, { requirement, leaf, elements, things });
    }
  }
  return places;
}
