import { answer } from '../input/answer.ts';
import { aText, indicatorTree } from '../input/kinds.ts';
import type { Catalogue, Indicator } from '../model/catalogue.ts';
import { findIndicator, getIndicator, isRequirementId, leafOf, wayTo } from './lookup.ts';

/**
 * The indicators from level 1 to the one with this id, both included; for a requirement, to its leaf. One to three
 * nodes.
 *
 * @throws CatalogueError (`unknown-id`, with the nearest ids) when the catalogue has no such indicator or requirement.
 *
 * @example
 * ```ts
 * import { liujiang, pathOf } from '@liujiang/indicators';
 * pathOf(liujiang, 'disclosure.basic.personnel').map(({ name }) => name.zh); //=> ['发布解读', '基础信息公开', '人事信息']
 * pathOf(liujiang, 'health/1').map(({ name }) => name.zh); //=> ['健康情况']
 * ```
 */
export function pathOf<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  id: NoInfer<I> | NoInfer<R>,
): readonly Indicator<I, R>[] {
  return answer({ catalogue: [catalogue, indicatorTree], id: [id, aText] }, () =>
    unguardedPathOf(catalogue, id),
  );
}

function unguardedPathOf<I extends string, R extends string>(
  catalogue: Catalogue<I, R>,
  id: NoInfer<I> | NoInfer<R>,
): readonly Indicator<I, R>[] {
  const indicator: Indicator<I, R> =
    findIndicator(catalogue, id) ??
    (isRequirementId(catalogue, id) ? leafOf(catalogue, id) : getIndicator(catalogue, id as I));
  return wayTo(catalogue, indicator) as readonly Indicator<I, R>[];
}
