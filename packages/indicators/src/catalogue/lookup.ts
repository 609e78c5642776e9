import { answer } from '../input/answer.ts';
import { aText, indicatorTree } from '../input/kinds.ts';
import { refuseId } from '../input/refuse-id.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import { remember } from '../model/remember.ts';
import type { Requirement } from '../model/requirement.ts';
import { listIndicators } from './walk.ts';

/** A requirement with the leaf it belongs to. */
interface Place {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
}

interface Index {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly requirements: ReadonlyMap<string, Place>;
  /** The branch above each indicator that is not on level 1. */
  readonly parents: ReadonlyMap<string, Indicator>;
}

const indexOf = /* @__PURE__ */ remember((catalogue: Catalogue): Index => {
  const indicators = new Map<string, Indicator>();
  const requirements = new Map<string, Place>();
  const parents = new Map<string, Indicator>();
  for (const indicator of listIndicators(catalogue)) {
    indicators.set(indicator.id, indicator);
    if (indicator.kind === 'branch') {
      for (const { id } of indicator.children) parents.set(id, indicator);
      continue;
    }
    for (const requirement of indicator.requirements) {
      requirements.set(requirement.id, { requirement, leaf: indicator });
    }
  }
  return { indicators, requirements, parents };
});

/** The indicators from level 1 down to this one, itself included. */
export function wayTo(catalogue: Catalogue, indicator: Indicator): readonly Indicator[] {
  const { parents } = indexOf(catalogue);
  const way = [indicator];
  let above = parents.get(indicator.id);
  // in a catalogue made by hand, repeated ids could form a circle
  while (above !== undefined && !way.includes(above)) {
    way.unshift(above);
    above = parents.get(above.id);
  }
  return way;
}

function unknownId(kind: 'indicator' | 'requirement', id: string, known: readonly string[]): never {
  const expected =
    kind === 'indicator'
      ? { zh: '本指标体系的指标编号', en: 'the id of an indicator of this catalogue' }
      : { zh: '本指标体系的要求编号', en: 'the id of a requirement of this catalogue' };
  return refuseId(id, '', expected, known);
}

/**
 * The indicator with this id, or `undefined`; for ids that come from outside.
 *
 * @example
 * ```ts
 * import { findIndicator, liujiang } from '@liujiang/indicators';
 * findIndicator(liujiang, 'disclosure.basic.personnel')?.name.zh; //=> '人事信息'
 * findIndicator(liujiang, 'personnel'); //=> undefined
 * ```
 */
export function findIndicator<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  id: string,
): Indicator<I, R> | undefined {
  return answer(
    { catalogue: [catalogue, indicatorTree], id: [id, aText] },
    () => indexOf(catalogue).indicators.get(id) as Indicator<I, R> | undefined,
  );
}

/**
 * The requirement with this id, or `undefined`; for ids that come from outside.
 *
 * @example
 * ```ts
 * import { findRequirement, liujiang } from '@liujiang/indicators';
 * findRequirement(liujiang, 'disclosure.basic.statistics/5')?.number; //=> '5'
 * findRequirement(liujiang, 'disclosure.basic.statistics/4'); //=> undefined
 * ```
 */
export function findRequirement<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  id: string,
): Requirement<R> | undefined {
  return answer(
    { catalogue: [catalogue, indicatorTree], id: [id, aText] },
    () => indexOf(catalogue).requirements.get(id)?.requirement as Requirement<R> | undefined,
  );
}

/**
 * The indicator with this id. A typing slip is a type error where the catalogue knows its ids (as `liujiang` does).
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when there is none.
 *
 * @example
 * ```ts
 * import { getIndicator, liujiang } from '@liujiang/indicators';
 * getIndicator(liujiang, 'disclosure.basic.personnel').code; //=> '2.1.4'
 * ```
 */
export function getIndicator<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  id: NoInfer<I>,
): Indicator<I, R> {
  return answer(
    { catalogue: [catalogue, indicatorTree], id: [id, aText] },
    () =>
      findIndicator(catalogue, id) ??
      unknownId('indicator', id, [...indexOf(catalogue).indicators.keys()]),
  );
}

/**
 * The requirement with this id. A typing slip is a type error where the catalogue knows its ids (as `liujiang` does).
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when there is none.
 *
 * @example
 * ```ts
 * import { getRequirement, liujiang } from '@liujiang/indicators';
 * getRequirement(liujiang, 'interaction.collection.quantity/1').parameters['minimum']?.text; //=> '超过（含）6次'
 * ```
 */
export function getRequirement<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  id: NoInfer<R>,
): Requirement<R> {
  return answer(
    { catalogue: [catalogue, indicatorTree], id: [id, aText] },
    () => findRequirement(catalogue, id) ?? unknownRequirement(catalogue, id),
  );
}

function unknownRequirement(catalogue: Catalogue, id: string): never {
  return unknownId('requirement', id, [...indexOf(catalogue).requirements.keys()]);
}

/**
 * The leaf that a requirement belongs to.
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when there is no such requirement.
 */
export function leafOf<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  requirement: NoInfer<R>,
): Leaf<I, R> {
  const place = indexOf(catalogue).requirements.get(requirement);
  return (place?.leaf ?? unknownRequirement(catalogue, requirement)) as Leaf<I, R>;
}

/**
 * Whether a text is the id of a requirement of the catalogue; narrows its type.
 *
 * @example
 * ```ts
 * import { isRequirementId, liujiang } from '@liujiang/indicators';
 * isRequirementId(liujiang, 'health/1'); //=> true
 * isRequirementId(liujiang, 'health'); //=> false
 * ```
 */
export function isRequirementId<R extends string>(
  catalogue: Catalogue<string, R>,
  id: string,
): id is R {
  return answer({ catalogue: [catalogue, indicatorTree], id: [id, aText] }, () =>
    indexOf(catalogue).requirements.has(id),
  );
}
