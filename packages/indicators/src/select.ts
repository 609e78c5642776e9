import type { Bilingual } from './bilingual.ts';
import type { Catalogue, Leaf } from './catalogue.ts';
import { CatalogueError } from './error.ts';
import { normaliseName } from './normalise-name.ts';
import { nearestTo, type Problem } from './problem.ts';
import type { Element, Method, Requirement } from './requirement.ts';
import { compileSearch } from './search-text.ts';
import { listElements, listIndicators, listLeaves } from './walk.ts';

/** What is looked for; everything given must hold at once, and nothing given fits everything. */
export interface Criteria {
  /** Id of a unit or group of the catalogue that has any part in the leaf. */
  readonly unit?: string | undefined;
  /** Id of a column of the leaf. */
  readonly column?: string | undefined;
  /** Level at which the leaf stands. */
  readonly level?: 1 | 2 | 3 | undefined;
  /** Id of an indicator that the leaf stands under, or is. */
  readonly under?: string | undefined;
  /** The way in which the requirement is assessed. */
  readonly method?: Method | undefined;
  /** Id or name of a thing that the requirement (or the words before the first point) enumerates, at any depth. */
  readonly element?: string | undefined;
  /**
   * Words to be found, all of them, separated by white space: Chinese as a part of a Chinese text, Latin words and
   * numbers as the beginning of a word of either text. Case, width and quotation marks do not matter.
   */
  readonly text?: string | undefined;
}

type Test<T> = (candidate: T) => boolean;

function checkIds(catalogue: Catalogue, { unit, column, under }: Criteria): void {
  const known: readonly (readonly [string, string | undefined, readonly { id: string }[]])[] = [
    ['unit', unit, catalogue.units],
    ['column', column, catalogue.columns],
    ['under', under, listIndicators(catalogue)],
  ];
  const problems = known.flatMap(([path, id, records]): Problem[] => {
    const ids = records.map((record) => record.id);
    if (id === undefined || ids.includes(id)) return [];
    const expected = { zh: '本指标体系中的编号', en: 'an id of this catalogue' };
    const nearest = nearestTo(id, ids);
    return [{ code: 'unknown-id', path, expected, got: JSON.stringify(id), nearest }];
  });
  if (problems.length === 0) return;
  throw new CatalogueError('unknown-id', { zh: '编号不存在', en: 'There is no such id' }, problems);
}

function idsUnder(catalogue: Catalogue, under: string): ReadonlySet<string> {
  const root = listIndicators(catalogue).filter(({ id }) => id === under);
  return new Set(listIndicators({ ...catalogue, indicators: root }).map(({ id }) => id));
}

/** What is asked of the place of a leaf in the table. */
function placeTest(catalogue: Catalogue, criteria: Criteria): Test<Leaf> {
  checkIds(catalogue, criteria);
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

function wordsOfElements(elements: readonly Element[]): Bilingual[] {
  return listElements(elements).flatMap(({ name, condition }) =>
    condition === null ? [name] : [name, condition],
  );
}

/** The words before the first point, which belong to every point. */
function wordsBefore({ description, elements }: Leaf): Bilingual[] {
  return [...(description === null ? [] : [description]), ...wordsOfElements(elements)];
}

function wordsOfRequirement({ text, elements }: Requirement): Bilingual[] {
  return [text, ...wordsOfElements(elements)];
}

/**
 * The leaves that fit, in table order. `method` and `element` ask for one requirement that fits both; `text` looks at
 * names, notes, descriptions, requirements, elements and names of columns together.
 *
 * @throws CatalogueError (`unknown-id`) when `unit`, `column` or `under` is not in the catalogue.
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
  const { method, element, text } = criteria;
  const fitsPlace = placeTest(catalogue, criteria);
  const enumerates = element === undefined ? undefined : elementTest(element);
  const says = compileSearch(text ?? '');
  const columns = new Map(catalogue.columns.map(({ id, name }) => [id, name]));
  return listLeaves(catalogue).filter((leaf) => {
    const fitsRequirement: Test<Requirement> = (requirement) =>
      (method === undefined || requirement.method === method) &&
      (enumerates === undefined || enumerates([...leaf.elements, ...requirement.elements]));
    return (
      fitsPlace(leaf) &&
      leaf.requirements.some(fitsRequirement) &&
      says([
        leaf.name,
        ...leaf.notes,
        ...wordsBefore(leaf),
        ...leaf.requirements.flatMap(wordsOfRequirement),
        ...leaf.columns.flatMap((id) => columns.get(id) ?? []),
      ])
    );
  });
}

/**
 * The requirements that fit, in table order. `unit`, `column`, `level` and `under` look at the leaf; `text` looks at the
 * requirement, its elements and the words before the first point, which belong to every point.
 *
 * @throws CatalogueError (`unknown-id`) when `unit`, `column` or `under` is not in the catalogue.
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
