import type { CompiledNode } from './compiled.ts';

/** The nodes of a rule from the top down, each once, in the order of the rule. */
export function nodesBelow(nodes: readonly CompiledNode[], root: number): readonly CompiledNode[] {
  const found = new Set<CompiledNode>();
  function visit(index: number): void {
    const node = nodes[index];
    if (node === undefined || found.has(node)) return;
    found.add(node);
    if (node.kind !== 'leaf') for (const part of node.parts) visit(part);
  }
  visit(root);
  return [...found];
}
