import {
  type Catalogue,
  type Element,
  type Leaf,
  listElements,
  listLeaves,
  type Requirement,
  type Warning,
} from '@liujiang/indicators';
import { factShapes } from '../facts/core/fact-shapes.ts';
import type { CompiledCondition, CompiledRule, CompiledRules } from './compiled.ts';
import { isExcluded } from './excluded.ts';
import { readsPerson } from './requirement-conditions.ts';

/** What of a requirement a rule was written for, beside its parameters, which it reads. */
const asked = ['elements', 'enumeration', 'scope'] as const;

type Asked = (typeof asked)[number];

interface Named {
  readonly name: string;
  /** What it compares; `null` for a group of comparisons. */
  readonly condition: CompiledCondition | null;
}

/** The nodes of a rule that have names, each once. */
function listNamed({ nodes, conditions }: CompiledRules, root: number): readonly Named[] {
  const visited = new Set<number>();
  const named: Named[] = [];
  function visit(index: number): void {
    const node = nodes[index];
    if (node === undefined || visited.has(index)) return;
    visited.add(index);
    const condition = node.kind === 'leaf' ? (conditions[node.condition] ?? null) : null;
    if (node.name !== null) named.push({ name: node.name, condition });
    if (node.kind !== 'leaf') for (const part of node.parts) visit(part);
  }
  visit(root);
  return named;
}

/** Whether a comparison of an element's state lets it not arise where the text asks for it in some cases only. */
function knowsCondition({ condition: place }: Named, { condition }: Element): boolean {
  const readsState = place?.fact === 'elements' || place?.steps.includes('elements');
  if (place === null || !readsState) return true;
  const words = [place.literal].flat();
  return condition === null || words.includes('inapplicable');
}

/** A requirement of which something that rules do not read was set. */
interface Changed {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
  readonly set: readonly Asked[];
}

/** Whether one of some comparisons reads what somebody vouches for as a whole. */
function asksPerson({ conditions }: CompiledRules, indices: readonly number[]): boolean {
  return indices.some((index) => {
    const condition = conditions[index];
    return condition !== undefined && readsPerson(condition);
  });
}

/** Whether a rule looks at all that is enumerated, and at nothing that is not. */
function fitsElements(
  compiled: CompiledRules,
  { root, conditions }: CompiledRule,
  { requirement, leaf }: Changed,
): boolean {
  const elements = listElements([...requirement.elements, ...leaf.elements]);
  const known = new Map(elements.map((element) => [element.id, element]));
  const named = listNamed(compiled, root);
  const fit = named.every((one) => {
    const element = known.get(one.name);
    if (element === undefined) return Object.hasOwn(compiled.subjects, one.name);
    return knowsCondition(one, element);
  });
  if (!fit) return false;
  const names = new Set(named.map(({ name }) => name));
  // A person reads the text as it is; what is judged as a whole by other things was written for what was enumerated.
  if (elements.every(({ id }) => !names.has(id))) {
    return asksPerson(compiled, conditions);
  }
  // Those before the first point apply to every point, and stand for its own.
  const needed = leaf.elements.length > 0 ? leaf.elements : requirement.elements;
  return listElements(needed).every(({ id, children }) => children.length > 0 || names.has(id));
}

function fits(compiled: CompiledRules, rule: CompiledRule, changed: Changed): boolean {
  const { requirement, set } = changed;
  const facts = rule.conditions.map((index) => compiled.conditions[index]?.fact);
  if (set.includes('elements') && !fitsElements(compiled, rule, changed)) return false;
  const each = requirement.scope === 'each';
  if (set.includes('scope') && facts.includes('members') !== each) return false;
  if (!set.includes('enumeration')) return true;
  const ids = new Set(listElements(requirement.elements).map(({ id }) => id));
  const join = joinOf(compiled, rule.root, ids);
  if (join === null && asksPerson(compiled, rule.conditions)) return true;
  return ids.size === 1 || join === requirement.enumeration;
}

/** How a rule joins what it says of elements: by the kind of the lowest group that holds all of it; `null` where it says nothing of them. */
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

/** Whether a rule reads what is derived for a requirement that tailoring left out: it could never be decided. */
function readsExcluded(
  { conditions }: CompiledRules,
  rule: CompiledRule | undefined,
  catalogue: Catalogue,
): boolean {
  return (rule?.conditions ?? []).some((index) => {
    const { reference, ...actual } = conditions[index] ?? { fact: '', steps: [] };
    return [actual, reference].some(
      (location) =>
        location !== undefined &&
        Object.hasOwn(factShapes, location.fact) &&
        factShapes[location.fact as keyof typeof factShapes].by?.[0] === 'requirement' &&
        isExcluded(catalogue, location.steps[0] ?? ''),
    );
  });
}

/**
 * Ids of the requirements of a tailored catalogue that the rules were not written for: what is enumerated, whether one of it
 * is enough, or whether it is asked of each member was set otherwise, and the rules still ask for what was; or they read what
 * was left out. They are not judged: a verdict would be on another requirement. Parameters need no look, rules read them.
 */
export function findUnfit(catalogue: Catalogue, compiled: CompiledRules): ReadonlySet<string> {
  const { tailoring = [] } = catalogue;
  const settings = tailoring.flatMap((step) => step.settings);
  const setOf = (id: string): readonly Asked[] =>
    asked.filter((field) => settings.some((one) => one.id === id && one.field === field));
  const unfit = new Set<string>();
  if (tailoring.length === 0) return unfit;
  for (const leaf of listLeaves(catalogue)) {
    for (const requirement of leaf.requirements) {
      const { id } = requirement;
      const { passed, inapplicable } = compiled.byRequirement.get(id) ?? {};
      const set = [...setOf(id), ...setOf(leaf.id)];
      const fit =
        set.length === 0 ||
        passed === undefined ||
        fits(compiled, passed, { requirement, leaf, set });
      const whole = ![passed, inapplicable].some((rule) =>
        readsExcluded(compiled, rule, catalogue),
      );
      if (!fit || !whole) unfit.add(id);
    }
  }
  return unfit;
}

/** What the reader should know of rules that were not used. */
export function warnOfUnfit(unfit: ReadonlySet<string>): readonly Warning[] {
  return [...unfit].map((id) => ({
    code: 'unfit-rule',
    path: '',
    message: {
      zh: `要求“${id}”的列举内容或检查范围经裁剪已改，规则仍按原样编写，未予采用；请另写规则`,
      en: `What “${id}” enumerates or of whom it is asked was set otherwise; its rule was written for what it was, and not used: give another.`,
    },
    nearest: [],
  }));
}
