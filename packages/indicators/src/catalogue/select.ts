import { answer } from '../input/answer.ts';
import { aCatalogue, anObject } from '../input/kinds.ts';
import type { Catalogue, Leaf } from '../model/catalogue.ts';
import type { Element, Requirement } from '../model/requirement.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { type Criteria, checkCriteria } from './criteria.ts';
import { rowReader, wordsBefore, wordsOfRequirement } from './row-words.ts';
import { compileSearch } from './search-text.ts';
import { listElements, listIndicators, listLeaves } from './walk.ts';

type Test<T> = (candidate: T) => boolean;

function idsUnder(catalogue: Catalogue, under: string): ReadonlySet<string> {
  const root = listIndicators(catalogue).filter(({ id }) => id === under);
  return new Set(listIndicators({ ...catalogue, indicators: root }).map(({ id }) => id));
}

/** The criteria that are about the leaf. */
function placeTest(catalogue: Catalogue, criteria: Criteria): Test<Leaf> {
  checkCriteria(catalogue, criteria);
  const { unit, column, level, under } = criteria;
  const inside = under === undefined ? undefined : idsUnder(catalogue, under);
  return (leaf) =>
    (unit === undefined || leaf.responsibilities.some((part) => part.unit === unit)) &&
    (column === undefined || leaf.columns.includes(column)) &&
    (level === undefined || leaf.level === level) &&
    (inside === undefined || inside.has(leaf.id));
}

function elementTest(wanted: string): Test<readonly Element[]> {
  const fold = (name: string): string => normaliseName(name).toLowerCase();
  const word = fold(wanted);
  return (elements) =>
    listElements(elements).some(
      ({ id, name }) => id === wanted || fold(name.zh) === word || fold(name.en) === word,
    );
}

/**
 * The leaves that fit, in table order. One requirement must fit both `method` and `element`; `text` searches the whole
 * row: name, notes, descriptions, requirements, elements, columns, units and cited documents.
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when `unit`, `column` or `under` is not in the catalogue,
 * or `level` or `method` is not a known word.
 *
 * @example
 * ```ts
 * import { liujiang, selectLeaves } from '@liujiang/indicators';
 * selectLeaves(liujiang, { level: 1 }).map(({ name }) => name.zh); //=> ['健康情况']
 * selectLeaves(liujiang, { text: '财政预决算公开平台' }).map(({ id }) => id); //=> ['disclosure.basic.budget']
 * ```
 */
export function selectLeaves<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  criteria: Criteria,
): readonly Leaf<I, R>[] {
  return answer({ catalogue: [catalogue, aCatalogue], criteria: [criteria, anObject] }, () =>
    unguardedSelectLeaves(catalogue, criteria),
  );
}

function unguardedSelectLeaves<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  criteria: Criteria,
): readonly Leaf<I, R>[] {
  const { method, element, text } = criteria;
  const fitsPlace = placeTest(catalogue, criteria);
  const enumerates = element === undefined ? undefined : elementTest(element);
  const says = compileSearch(text ?? '');
  const rowOf = rowReader(catalogue);
  return listLeaves(catalogue).filter((leaf) => {
    const fitsRequirement: Test<Requirement> = (requirement) =>
      (method === undefined || requirement.method === method) &&
      (enumerates === undefined || enumerates([...leaf.elements, ...requirement.elements]));
    return fitsPlace(leaf) && leaf.requirements.some(fitsRequirement) && says(rowOf(leaf));
  });
}

/**
 * The requirements that fit, in table order. `unit`, `column`, `level` and `under` are about the leaf; `text` searches
 * the requirement, its elements and the words before the first point, which belong to every point.
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when `unit`, `column` or `under` is not in the catalogue,
 * or `level` or `method` is not a known word.
 *
 * @example
 * ```ts
 * import { liujiang, selectRequirements } from '@liujiang/indicators';
 * selectRequirements(liujiang, { under: 'design', text: '秒' }).map(({ id }) => id); //=> ['design.layout/3']
 * ```
 */
export function selectRequirements<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  criteria: Criteria,
): readonly Requirement<R>[] {
  return answer({ catalogue: [catalogue, aCatalogue], criteria: [criteria, anObject] }, () =>
    unguardedSelectRequirements(catalogue, criteria),
  );
}

function unguardedSelectRequirements<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  criteria: Criteria,
): readonly Requirement<R>[] {
  const { method, element, text } = criteria;
  const fitsPlace = placeTest(catalogue, criteria);
  const enumerates = element === undefined ? undefined : elementTest(element);
  const says = compileSearch(text ?? '');
  return listLeaves(catalogue)
    .filter(fitsPlace)
    .flatMap((leaf) =>
      leaf.requirements.filter(
        (requirement) =>
          (method === undefined || requirement.method === method) &&
          (enumerates === undefined || enumerates([...leaf.elements, ...requirement.elements])) &&
          says([...wordsBefore(leaf), ...wordsOfRequirement(requirement)]),
      ),
    );
}
