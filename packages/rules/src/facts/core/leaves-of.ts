import type { Element } from '@liujiang/indicators';

/** The innermost elements, in the order of the text: those that are looked up one by one. */
export function leavesOf(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) =>
    element.children.length > 0 ? leavesOf(element.children) : [element],
  );
}
