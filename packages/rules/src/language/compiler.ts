import { parseMemberPath } from '../facts/core/path.ts';
import { PlaceTable } from '../facts/core/place-table.ts';
import { isObject } from '../input/is-object.ts';
import type { CompiledCondition, CompiledNode, NumberedLocation } from './compiled.ts';
import type { Operator } from './operators/operator.ts';
import type { Condition, ConditionValue, FactReference, LeafCondition, RulePack } from './rule.ts';

function isReference(value: ConditionValue): value is FactReference {
  return isObject(value);
}

/** Turns the conditions of a valid pack into tables, each distinct condition once. */
export class Compiler {
  readonly table: PlaceTable = new PlaceTable();
  readonly conditions: CompiledCondition[] = [];
  readonly nodes: CompiledNode[] = [];
  readonly #operators: ReadonlyMap<string, Operator>;
  readonly #byKey = new Map<string, number>();
  readonly #named: NonNullable<RulePack['conditions']>;
  readonly #nodeByKey = new Map<string, number>();
  readonly #nodeOf = new Map<Condition, number>();

  constructor(operators: readonly Operator[], named: NonNullable<RulePack['conditions']> = {}) {
    this.#operators = new Map(operators.map((operator) => [operator.name, operator]));
    this.#named = named;
  }

  /** The index of the node that a condition is. */
  node(condition: Condition): number {
    // One object may stand in many places: it is visited once, or sharing at every step would double the work each time.
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

  #add(key: string, condition: LeafCondition): number {
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

  #locate({ fact, path }: FactReference): NumberedLocation {
    const steps = path === undefined ? [] : (parseMemberPath(path) ?? []);
    return { fact, steps, place: this.table.add({ fact, steps }) };
  }

  // As in json-rules-engine, the referred condition replaces the reference, whose name holds unless the condition has one.
  #reference(target: string, name: string | null): number {
    const condition = this.#named[target];
    const index = condition === undefined ? -1 : this.node(condition);
    const node = this.nodes[index];
    if (node === undefined) throw new TypeError(`unchecked ${target}`);
    return node.name !== null || name === null ? index : this.#push({ ...node, name });
  }

  #group(kind: 'all' | 'any' | 'not', parts: readonly Condition[], name: string | null): number {
    return this.#push({ kind, name, parts: parts.map((part) => this.node(part)) });
  }

  // Equal conditions are one node even if they are different objects: a pack judges the same after a round through JSON.
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
