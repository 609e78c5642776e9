import type { Requirement } from '../model/requirement.ts';
import { findMoved, mergeOrder, uniqueKeys } from './align.ts';
import type { Change } from './catalogue-diff.ts';
import { compareFields, type Report, type Side } from './compare-fields.ts';
import type { Node } from './list-nodes.ts';
import { branchRules, leafRules, requirementRules } from './record-rules.ts';

const rulesOf = { branch: branchRules, leaf: leafRules, requirement: requirementRules };

/** Nodes by key, made unique, in table order. */
export function indexNodes(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  const keys = uniqueKeys(nodes.map(({ key }) => key));
  return new Map(nodes.map((node, index) => [keys[index] ?? node.key, node]));
}

/** Keys of the nodes with another parent, or with another order among those that kept their parent. */
function listMoved(
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
): ReadonlySet<string> {
  const moved = new Set<string>();
  const families = (
    nodes: ReadonlyMap<string, Node>,
    others: ReadonlyMap<string, Node>,
  ): ReadonlyMap<string | null, string[]> => {
    const byParent = new Map<string | null, string[]>();
    for (const [key, { parent }] of nodes) {
      const other = others.get(key);
      if (other === undefined) continue;
      if (other.parent === parent) byParent.set(parent, [...(byParent.get(parent) ?? []), key]);
      else moved.add(key);
    }
    return byParent;
  };
  const later = families(after, before);
  for (const [parent, keys] of families(before, after)) {
    for (const key of findMoved(keys, later.get(parent) ?? [])) moved.add(key);
  }
  return moved;
}

/** A requirement without its Chinese text when its clauses make up that text: its changes are then listed by clause. */
function withoutJoinedText({ value, ...side }: Side): Side {
  const { text, ...rest } = value as Requirement;
  return { ...side, value: { ...rest, text: { en: text.en } } };
}

function isJoined({ value }: Side): boolean {
  const { text, clauses } = value as Requirement;
  return clauses.map(({ zh }) => zh).join('') === text.zh;
}

/** The changes of indicators and requirements, in the table order of the later catalogue. */
export function compareNodes(
  before: ReadonlyMap<string, Node>,
  after: ReadonlyMap<string, Node>,
  record: (change: Pick<Change, 'subject' | 'id'>) => Report,
): void {
  const moved = listMoved(before, after);
  for (const key of mergeOrder([...before.keys()], [...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const node = is ?? was;
    if (node === undefined) continue;
    const report = record(node);
    if (was === undefined || is === undefined) {
      const action = was === undefined ? 'added' : 'removed';
      report('node', action, '', was?.side ?? null, is?.side ?? null);
      continue;
    }
    let [old, young] = [was.side, is.side];
    if (moved.has(key)) report('node', 'moved', '', old, young);
    if (node.kind === 'requirement' && isJoined(old) && isJoined(young)) {
      [old, young] = [withoutJoinedText(old), withoutJoinedText(young)];
    }
    compareFields(rulesOf[node.kind], '', [old, young], report);
  }
}
