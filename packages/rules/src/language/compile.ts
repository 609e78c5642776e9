import { type Catalogue, describeValue } from '@liujiang/indicators';
import type { FactLocation } from '../facts/core/fact-reader.ts';
import { parseMemberPath } from '../facts/core/path.ts';
import { answer } from '../input/answer.ts';
import { isObject } from '../input/is-object.ts';
import { anObject, anything } from '../input/kinds.ts';
import { checkAgainst } from './check-against.ts';
import { checkPack } from './check-pack.ts';
import { orderConditions } from './check-references.ts';
import type {
  CompiledCondition,
  CompiledNode,
  CompiledRule,
  CompiledRules,
  RequirementRules,
} from './compiled.ts';
import { fitRules } from './fitted-rules.ts';
import type { Operator } from './operators/operator.ts';
import { listOperators } from './operators/vocabulary.ts';
import type { Condition, ConditionValue, FactReference, RulePack } from './rule.ts';
import { type RuleProblem, refusePack } from './rules-error.ts';

/** What {@link compileRules} can be given beside the pack. */
export interface CompileOptions {
  /** Operators of one's own, beside {@link listOperators}. One of the same name is refused. */
  readonly operators?: readonly Operator[];
  /**
   * The catalogue that is judged: every fact, path, parameter, element and requirement that the pack speaks of must be there.
   * What it asks of requirements that tailoring left out is not used, and no mistake.
   */
  readonly catalogue?: Catalogue;
  /** Names of facts of one's own, beside those that are derived from evidence. */
  readonly facts?: readonly string[];
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
      got: describeValue(name),
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
  readonly #nodeByKey = new Map<string, number>();
  readonly #nodeOf = new Map<Condition, number>();

  constructor(operators: readonly Operator[]) {
    this.#operators = new Map(operators.map((operator) => [operator.name, operator]));
  }

  define(name: string, condition: Condition): void {
    this.#named.set(name, this.node(condition));
  }

  node(condition: Condition): number {
    // One object may stand in many places: it is looked at once, or what is shared at every step would double each time.
    const known = this.#nodeOf.get(condition);
    if (known !== undefined) return known;
    const index = this.#build(condition);
    this.#nodeOf.set(condition, index);
    return index;
  }

  #build(condition: Condition): number {
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

  // What is written alike is one node, whether or not it is one object: a pack judges as it does after a round through JSON.
  #push(node: CompiledNode): number {
    const { kind, name } = node;
    const key = JSON.stringify([kind, name, node.kind === 'leaf' ? node.condition : node.parts]);
    const known = this.#nodeByKey.get(key);
    if (known !== undefined) return known;
    this.nodes.push(node);
    this.#nodeByKey.set(key, this.nodes.length - 1);
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
  return answer({ pack: [pack, anything], options: [options, anObject] }, () =>
    unguardedCompileRules(pack, options),
  );
}

function unguardedCompileRules(pack: RulePack, options: CompileOptions = {}): CompiledRules {
  const { catalogue, facts = [] } = options;
  const operators = [...(options.operators ?? []), ...listOperators()];
  refusePack([...checkOperators(operators), ...checkPack(pack, operators)]);
  const compiler = new Compiler(operators);
  const named = pack.conditions ?? {};
  for (const name of orderConditions(named)) {
    const condition = named[name];
    if (condition !== undefined) compiler.define(name, condition);
  }
  const byRequirement = new Map<string, RequirementRules>();
  const rooted = pack.rules.map((rule) => ({ ...rule, root: compiler.node(rule.conditions) }));
  const { names, nodes } = compiler;
  const rules = rooted.map(({ name, event, root }): CompiledRule => {
    const { requirement } = event.params;
    const conditions = listConditions(nodes, root);
    const rule = { name, requirement, type: event.type, root, conditions };
    byRequirement.set(requirement, {
      requirement,
      ...byRequirement.get(requirement),
      [event.type]: rule,
    });
    return rule;
  });
  const compiled: CompiledRules = {
    pack: { id: pack.id, version: pack.version },
    source: pack,
    facts,
    subjects: pack.subjects ?? {},
    names,
    conditions: compiler.conditions,
    nodes,
    rules,
    byRequirement,
    requirements: [...byRequirement.values()],
  };
  return catalogue === undefined ? compiled : compileFor(compiled, catalogue);
}

/**
 * A compiled pack that is known to fit a catalogue: the pack itself where it was compiled with it.
 *
 * @throws RulesError (`invalid-rules`) when it speaks of what the catalogue does not have.
 */
export function compileFor(compiled: CompiledRules, catalogue: Catalogue): CompiledRules {
  const fitted = fitRules(compiled, catalogue);
  if (fitted === compiled.fitted) return compiled;
  refusePack(checkAgainst(compiled, fitted));
  return { ...compiled, fitted };
}
