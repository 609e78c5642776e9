import { answer } from '../input/answer.ts';
import { indicatorTree } from '../input/kinds.ts';
import type { Catalogue, Indicator, Leaf } from '../model/catalogue.ts';
import type { Element, Requirement } from '../model/requirement.ts';

function collect<I extends string, R extends string>(
  nodes: readonly Indicator<I, R>[],
  into: Indicator<I, R>[],
): Indicator<I, R>[] {
  for (const node of nodes) {
    into.push(node);
    if (node.kind === 'branch') collect(node.children, into);
  }
  return into;
}

/** Every indicator of a catalogue, branches and leaves, a parent before its children: the order of the table. */
export function listIndicators<I extends string, R extends string>(
  catalogue: Pick<Catalogue<I, R>, 'indicators'>,
): readonly Indicator<I, R>[] {
  return collect(catalogue.indicators, []);
}

/**
 * Every assessed indicator, in table order.
 *
 * @example
 * ```ts
 * import { listLeaves, liujiang } from '@liujiang/indicators';
 * listLeaves(liujiang).length; //=> 68
 * ```
 */
export function listLeaves<I extends string, R extends string>(
  catalogue: Pick<Catalogue<I, R>, 'indicators'>,
): readonly Leaf<I, R>[] {
  return answer({ catalogue: [catalogue, indicatorTree] }, () =>
    listIndicators(catalogue).filter((node) => node.kind === 'leaf'),
  );
}

/**
 * Every requirement of every leaf, in table order.
 *
 * @example
 * ```ts
 * import { listRequirements, liujiang } from '@liujiang/indicators';
 * listRequirements(liujiang).length; //=> 148
 * ```
 */
export function listRequirements<I extends string, R extends string>(
  catalogue: Pick<Catalogue<I, R>, 'indicators'>,
): readonly Requirement<R>[] {
  return answer({ catalogue: [catalogue, indicatorTree] }, () =>
    listLeaves(catalogue).flatMap((leaf) => leaf.requirements),
  );
}

/** Elements with everything nested in them, an element before its children, in the order of the text. */
export function listElements(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) =>
    element.children.length === 0 ? element : [element, ...listElements(element.children)],
  );
}
