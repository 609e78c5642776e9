import {
  type Catalogue,
  type Element,
  type Leaf,
  leafOf,
  listElements,
  listRequirements,
  type Requirement,
  type Warning,
} from '@liujiang/indicators';
import type { CompiledCondition, CompiledRule, CompiledRules } from './compile.ts';
import { readsPerson } from './unused-attestations.ts';

/** What of a requirement a rule was written for, beside its parameters, which it reads. */
const asked = ['elements', 'enumeration', 'scope'] as const;

type Asked = (typeof asked)[number];

interface Named {
  readonly name: string;
  /** What it compares; `null` for a group of comparisons. */
  readonly condition: CompiledCondition | null;
}

/** A node of a rule and what is below it, where they have names. */
function listNamed(compiled: CompiledRules, index: number): readonly Named[] {
  const node = compiled.nodes[index];
  if (node === undefined) return [];
  const condition = node.kind === 'leaf' ? (compiled.conditions[node.condition] ?? null) : null;
  const own = node.name === null ? [] : [{ name: node.name, condition }];
  const parts = node.kind === 'leaf' ? [] : node.parts;
  return [...own, ...parts.flatMap((part) => listNamed(compiled, part))];
}

/** Whether a comparison of an element's state lets it not arise exactly where the text asks for it in some cases only. */
function knowsCondition({ condition: place }: Named, { condition }: Element): boolean {
  const readsState = place?.fact === 'elements' || place?.steps.includes('elements');
  if (place === null || !readsState) return true;
  const words = [place.literal].flat();
  return words.includes('inapplicable') === (condition !== null);
}

/** A requirement of which something that rules do not read was set. */
interface Changed {
  readonly requirement: Requirement;
  readonly leaf: Leaf;
  readonly set: readonly Asked[];
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
  const looksAtEach = elements.some(({ id }) => names.has(id));
  if (!looksAtEach || conditions.some((index) => readsPerson(compiled, index))) return true;
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
  if (rule.conditions.some((index) => readsPerson(compiled, index))) return true;
  return compiled.nodes[rule.root]?.kind === (requirement.enumeration === 'any' ? 'any' : 'all');
}

/**
 * Ids of the requirements of a tailored catalogue that the rules were not written for: what is enumerated, whether one of it
 * is enough, or whether it is asked of each member was set otherwise, and the rules still ask for what was. They are not
 * judged: a verdict would be on another requirement. Parameters need no look, rules read them.
 */
export function findUnfit(catalogue: Catalogue, compiled: CompiledRules): ReadonlySet<string> {
  const settings = (catalogue.tailoring ?? []).flatMap((step) => step.settings);
  const setOf = (id: string): readonly Asked[] =>
    asked.filter((field) => settings.some((one) => one.id === id && one.field === field));
  const unfit = new Set<string>();
  if (settings.length === 0) return unfit;
  for (const requirement of listRequirements(catalogue)) {
    const { id } = requirement;
    const passed = compiled.byRequirement.get(id)?.passed;
    const leaf = leafOf(catalogue, id);
    const set = [...setOf(id), ...setOf(leaf.id)];
    if (set.length === 0 || passed === undefined) continue;
    if (!fits(compiled, passed, { requirement, leaf, set })) unfit.add(id);
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
