import type { Bilingual } from '@liujiang/indicators';
import { checkPack } from './check-pack.ts';
import { orderConditions } from './check-references.ts';
import { buildDeciders, type Decide } from './decide.ts';
import type { FactLocation } from './fact-reader.ts';
import { isObject, type Operator } from './operators/operator.ts';
import { listOperators } from './operators/vocabulary.ts';
import { parseMemberPath } from './path.ts';
import { type SettledOutcomes, settleOutcomes } from './requirement-outcome.ts';
import type { Condition, ConditionValue, FactReference, RulePack } from './rule.ts';
import { type RuleProblem, RulesError } from './rules-error.ts';

/** One comparison, however many rules ask for it. */
export interface CompiledCondition extends FactLocation {
  /** The path as the rule writes it; `null` for the whole fact. */
  readonly path: string | null;
  readonly operator: Operator;
  /** The literal to compare with, where the rule writes one. */
  readonly literal: Exclude<ConditionValue, FactReference> | undefined;
  /** The fact to compare with, where the rule refers to one. */
  readonly reference: FactLocation | undefined;
}

/** A condition in its place: the comparison it makes, or the nodes it joins. */
export type CompiledNode =
  | { readonly kind: 'leaf'; readonly name: string | null; readonly condition: number }
  | {
      readonly kind: 'all' | 'any' | 'not';
      readonly name: string | null;
      readonly parts: readonly number[];
    };

/** The rules of one requirement, by the index of their top node. */
export interface CompiledRule {
  readonly name: string;
  readonly requirement: string;
  readonly type: 'passed' | 'inapplicable';
  readonly root: number;
  /**
   * Decides it without a trace.
   *
   * @internal
   */
  readonly decide: Decide;
  /** The comparisons that it makes, by index, each once. */
  readonly conditions: readonly number[];
}

/** What decides one requirement: the rule that passes it, and the one that says where it does not arise. */
export interface RequirementRules {
  readonly requirement: string;
  readonly passed?: CompiledRule;
  readonly inapplicable?: CompiledRule;
  /**
   * What is said of it where that is known: the same objects for every site, so that thousands cost no memory.
   *
   * @internal
   */
  readonly settled: SettledOutcomes;
}

/** A rule pack made ready: tables of distinct conditions and of nodes, each node after its parts. */
export interface CompiledRules {
  readonly pack: { readonly id: string; readonly version: string };
  readonly subjects: Readonly<Record<string, Bilingual>>;
  /** Every name of a fact or member that its conditions read. */
  readonly names: ReadonlySet<string>;
  readonly conditions: readonly CompiledCondition[];
  readonly nodes: readonly CompiledNode[];
  readonly rules: readonly CompiledRule[];
  readonly byRequirement: ReadonlyMap<string, RequirementRules>;
  /** The same in the order of the rules. */
  readonly requirements: readonly RequirementRules[];
}

/** What {@link compileRules} can be given beside the pack. */
export interface CompileOptions {
  /** Operators of one's own, beside {@link listOperators}. One of the same name is refused. */
  readonly operators?: readonly Operator[];
}

function isReference(value: ConditionValue): value is FactReference {
  return isObject(value) && !Array.isArray(value);
}

function checkOperators(operators: readonly Operator[]): readonly RuleProblem[] {
  const names = operators.map(({ name }) => name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({
      code: 'duplicate-operator',
      path: '',
      rule: null,
      expected: { zh: '不重名的运算符', en: 'operators of different names' },
      got: JSON.stringify(name),
      nearest: [],
    }));
}

class Compiler {
  readonly names: Set<string> = new Set();
  readonly conditions: CompiledCondition[] = [];
  readonly nodes: CompiledNode[] = [];
  readonly #operators: ReadonlyMap<string, Operator>;
  readonly #byKey = new Map<string, number>();
  readonly #named = new Map<string, number>();

  constructor(operators: readonly Operator[]) {
    this.#operators = new Map(operators.map((operator) => [operator.name, operator]));
  }

  define(name: string, condition: Condition): void {
    this.#named.set(name, this.node(condition));
  }

  node(condition: Condition): number {
    const name = condition.name ?? null;
    if ('condition' in condition) return this.#reference(condition.condition, name);
    if ('all' in condition) return this.#group('all', condition.all, name);
    if ('any' in condition) return this.#group('any', condition.any, name);
    if ('not' in condition) return this.#group('not', [condition.not], name);
    const key = JSON.stringify([
      condition.fact,
      condition.path,
      condition.operator,
      condition.value,
    ]);
    const index = this.#byKey.get(key) ?? this.#add(key, condition);
    return this.#push({ kind: 'leaf', name, condition: index });
  }

  #add(key: string, condition: Extract<Condition, { operator: string }>): number {
    const operator = this.#operators.get(condition.operator);
    if (operator === undefined) throw new TypeError(`unchecked operator ${condition.operator}`);
    const { value } = condition;
    this.conditions.push({
      ...this.#locate(condition),
      path: condition.path ?? null,
      operator,
      literal: isReference(value) ? undefined : value,
      reference: isReference(value) ? this.#locate(value) : undefined,
    });
    this.#byKey.set(key, this.conditions.length - 1);
    return this.conditions.length - 1;
  }

  #locate({ fact, path }: FactReference): FactLocation {
    const steps = path === undefined ? [] : (parseMemberPath(path) ?? []);
    for (const name of [fact, ...steps]) this.names.add(name);
    return { fact, steps };
  }

  // json-rules-engine puts the referred condition in the place of the reference, whose name stays unless it has one.
  #reference(target: string, name: string | null): number {
    const index = this.#named.get(target);
    const node = index === undefined ? undefined : this.nodes[index];
    if (index === undefined || node === undefined) throw new TypeError(`unchecked ${target}`);
    return node.name !== null || name === null ? index : this.#push({ ...node, name });
  }

  #group(kind: 'all' | 'any' | 'not', parts: readonly Condition[], name: string | null): number {
    return this.#push({ kind, name, parts: parts.map((part) => this.node(part)) });
  }

  #push(node: CompiledNode): number {
    this.nodes.push(node);
    return this.nodes.length - 1;
  }
}

/** The comparisons below a node, by index, each once. */
function listConditions(nodes: readonly CompiledNode[], root: number): readonly number[] {
  const conditions = new Set<number>();
  const visited = new Set<number>();
  function visit(index: number): void {
    const node = nodes[index];
    if (node === undefined || visited.has(index)) return;
    visited.add(index);
    if (node.kind === 'leaf') conditions.add(node.condition);
    else for (const part of node.parts) visit(part);
  }
  visit(root);
  return [...conditions];
}

/**
 * Checks a rule pack and makes it ready for judging. Conditions that several rules share become one, evaluated once
 * per site. Nothing of the pack is evaluated as code.
 *
 * @throws RulesError (`invalid-rules`) with everything that is wrong, each with its rule and JSON pointer.
 *
 * @example
 * ```ts
 * import { compileRules, liujiangRules } from '@liujiang/rules';
 * compileRules(liujiangRules).pack.id; //=> 'liujiang'
 * ```
 */
export function compileRules(pack: RulePack, options: CompileOptions = {}): CompiledRules {
  const operators = [...(options.operators ?? []), ...listOperators()];
  const problems = [...checkOperators(operators), ...checkPack(pack, operators)];
  if (problems.length > 0) {
    throw new RulesError(
      'invalid-rules',
      { zh: '规则包有误', en: 'The rule pack is not valid' },
      problems,
    );
  }
  const compiler = new Compiler(operators);
  const named = pack.conditions ?? {};
  for (const name of orderConditions(named)) {
    const condition = named[name];
    if (condition !== undefined) compiler.define(name, condition);
  }
  const byRequirement = new Map<string, RequirementRules>();
  const rooted = pack.rules.map((rule) => ({ ...rule, root: compiler.node(rule.conditions) }));
  const { names, nodes } = compiler;
  const deciderOf = buildDeciders(compiler);
  const rules = rooted.map(({ name, event, root }): CompiledRule => {
    const { requirement } = event.params;
    const decide = deciderOf(root);
    const conditions = listConditions(nodes, root);
    const rule = { name, requirement, type: event.type, root, decide, conditions };
    const known = byRequirement.get(requirement) ?? {
      requirement,
      settled: settleOutcomes(requirement),
    };
    byRequirement.set(requirement, { ...known, [event.type]: rule });
    return rule;
  });
  return {
    pack: { id: pack.id, version: pack.version },
    subjects: pack.subjects ?? {},
    names,
    conditions: compiler.conditions,
    nodes,
    rules,
    byRequirement,
    requirements: [...byRequirement.values()],
  };
}
