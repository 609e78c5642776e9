import type { Element, Leaf, Requirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { CompiledCondition, CompiledRule, CompiledRules } from './compiled.ts';
import { nodesBelow } from './node-walk.ts';
import { readsPerson } from './requirement-conditions.ts';

/** The parts of a requirement that a rule was written for; its parameters are read. */
export const asked = ['elements', 'enumeration', 'scope'] as const;

export type Asked = (typeof asked)[number];

interface Named {
  readonly name: string;
  /** What it compares; `null` for a group of comparisons. */
  readonly condition: CompiledCondition | null;
}

/** The nodes of a rule that have names, each once. */
function listNamed({ nodes, conditions }: CompiledRules, root: number): readonly Named[] {
  return [...nodesBelow(nodes, root).values()].flatMap((node) => {
    const condition = node.kind === 'leaf' ? (conditions[node.condition] ?? null) : null;
    return node.name === null ? [] : [{ name: node.name, condition }];
  });
}

/**
 * Whether a comparison of an element's state accepts `inapplicable` where the text asks for the element in some cases only.
 */
function knowsCondition({ condition: place }: Named, { condition }: Element): boolean {
  const readsState = place?.fact === 'elements' || place?.steps.includes('elements');
  if (place === null || !readsState) return true;
  const words = [place.literal].flat();
  return condition === null || words.includes('inapplicable');
}

/** A requirement that tailoring changed in parts that rules do not read. */
export interface Changed {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
  readonly set: readonly Asked[];
}

/** Whether a rule reads an attestation of a whole requirement. */
function asksPerson(rule: CompiledRule): boolean {
  return rule.comparisons.some(readsPerson);
}

/** Whether a rule looks at all that is enumerated, and at nothing that is not. */
function fitsElements(
  compiled: CompiledRules,
  rule: CompiledRule,
  { requirement, leaf }: Changed,
): boolean {
  const elements = listElements([...requirement.elements, ...leaf.elements]);
  const known = new Map(elements.map((element) => [element.id, element]));
  const named = listNamed(compiled, rule.root);
  const fit = named.every((one) => {
    const element = known.get(one.name);
    if (element === undefined) return Object.hasOwn(compiled.subjects, one.name);
    return knowsCondition(one, element);
  });
  if (!fit) return false;
  const names = new Set(named.map(({ name }) => name));
  // A person reads the text as it is; a rule on other things was written for what was enumerated before.
  if (elements.every(({ id }) => !names.has(id))) return asksPerson(rule);
  // Elements of the leaf apply to every point, and replace its own.
  const needed = leaf.elements.length > 0 ? leaf.elements : requirement.elements;
  return listElements(needed).every(({ id, children }) => children.length > 0 || names.has(id));
}

/** Whether a rule fits a requirement that was changed. */
export function fits(compiled: CompiledRules, rule: CompiledRule, changed: Changed): boolean {
  const { requirement, set } = changed;
  const facts = rule.comparisons.map(({ fact }) => fact);
  if (set.includes('elements') && !fitsElements(compiled, rule, changed)) return false;
  const each = requirement.scope === 'each';
  if (set.includes('scope') && facts.includes('members') !== each) return false;
  if (!set.includes('enumeration')) return true;
  const ids = new Set(listElements(requirement.elements).map(({ id }) => id));
  const join = joinOf(compiled, rule.root, ids);
  if (join === null && asksPerson(rule)) return true;
  return ids.size === 1 || join === requirement.enumeration;
}

/**
 * How a rule joins its conditions on elements: the kind of the lowest group that holds all of them; `null` where it has none.
 */
function joinOf(
  { nodes }: CompiledRules,
  root: number,
  elements: ReadonlySet<string>,
): 'all' | 'any' | null {
  const memo = new Map<number, boolean>();
  const speaksOf = (index: number): boolean => {
    const known = memo.get(index);
    if (known !== undefined) return known;
    const node = nodes[index];
    const speaks =
      node !== undefined &&
      ((node.name !== null && elements.has(node.name)) ||
        (node.kind !== 'leaf' && node.parts.some(speaksOf)));
    memo.set(index, speaks);
    return speaks;
  };
  let index = root;
  for (;;) {
    const node = nodes[index];
    if (node === undefined || node.kind === 'leaf' || node.kind === 'not') return null;
    const [only, ...others] = node.parts.filter(speaksOf);
    if (only === undefined) return null;
    if (others.length > 0) return node.kind;
    index = only;
  }
}
