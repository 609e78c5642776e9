import type { Bilingual } from '../model/bilingual.ts';
import type { Catalogue, Leaf } from '../model/catalogue.ts';
import type { Element, Requirement } from '../model/requirement.ts';
import { listElements } from './walk.ts';

function wordsOfElements(elements: readonly Element[]): Bilingual[] {
  return listElements(elements).flatMap(({ name, condition }) =>
    condition === null ? [name] : [name, condition],
  );
}

/** The words before the first point, which belong to every point. */
export function wordsBefore({ description, elements }: Leaf): Bilingual[] {
  return [...(description === null ? [] : [description]), ...wordsOfElements(elements)];
}

export function wordsOfRequirement({ text, elements }: Requirement): Bilingual[] {
  return [text, ...wordsOfElements(elements)];
}

/** All words in the row of a leaf, merged cells included; the names of the indicators above it are not. */
export function rowReader({ columns, units, bases }: Catalogue): (leaf: Leaf) => Bilingual[] {
  const names = new Map([...columns, ...units].map(({ id, name }) => [id, name]));
  const cited = new Map(bases.map(({ id, number, title }) => [id, { number, title }]));
  const printed = (cell: string | null): Bilingual[] =>
    cell === null ? [] : [{ zh: cell, en: '' }];
  return (leaf) => [
    leaf.name,
    ...leaf.notes,
    ...wordsBefore(leaf),
    ...leaf.requirements.flatMap(wordsOfRequirement),
    ...printed(leaf.columnText),
    ...printed(leaf.unitText),
    ...[...leaf.columns, ...leaf.responsibilities.map(({ unit }) => unit)].flatMap(
      (id) => names.get(id) ?? [],
    ),
    ...leaf.bases.flatMap((id) => {
      const basis = cited.get(id);
      return basis === undefined
        ? []
        : [{ zh: basis.number, en: '' }, ...(basis.title === null ? [] : [basis.title])];
    }),
  ];
}
