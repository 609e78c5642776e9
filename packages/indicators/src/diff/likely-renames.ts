import { addTo } from '../input/add-to.ts';
import type { LikelyRename } from './catalogue-diff.ts';
import type { Node } from './list-nodes.ts';

/** What stays the same when only an id changes: the texts, and the name of an indicator. */
function signatureOf({ kind, side, texts }: Node): string {
  return JSON.stringify([kind, kind === 'requirement' ? null : side.name.zh, texts]);
}

function bySignature(nodes: ReadonlyMap<string, Node>, others: ReadonlyMap<string, Node>) {
  const groups = new Map<string, Node[]>();
  for (const [key, node] of nodes) {
    if (others.has(key)) continue;
    const signature = signatureOf(node);
    addTo(groups, signature, node);
  }
  return groups;
}

/**
 * Removed and added nodes that differ only in their id, paired in order. When the numbers of removed and added ones
 * differ, the pairs are not known and none is given.
 */
export function findLikelyRenames(
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
): readonly LikelyRename[] {
  const removed = bySignature(before, after);
  return [...bySignature(after, before)].flatMap(([signature, added]) => {
    const gone = removed.get(signature) ?? [];
    if (gone.length !== added.length) return [];
    return added.flatMap(({ subject, id }, index) => {
      const old = gone[index];
      return old === undefined ? [] : [{ subject, before: old.id, after: id }];
    });
  });
}
