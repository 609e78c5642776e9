import type { CompiledNode } from './compiled.ts';

/** The nodes of a rule by their indices, from the top down, in the order of the rule. */
export function nodesBelow(
  nodes: readonly CompiledNode[],
  root: number,
): ReadonlyMap<number, CompiledNode> {
  const found = new Map<number, CompiledNode>();
  function visit(index: number): void {
    const node = nodes[index];
    if (node === undefined || found.has(index)) return;
    found.set(index, node);
    if (node.kind !== 'leaf') for (const part of node.parts) visit(part);
  }
  visit(root);
  return found;
}
