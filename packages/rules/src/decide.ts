import type { CompiledCondition, CompiledNode } from './compile.ts';
import type { FactLocation, FactReader } from './fact-reader.ts';
import { FALSE, joinParts, kleeneNot, TRUE, type Verdict } from './kleene.ts';
import { applyOperator } from './operators/operator.ts';
import { equal } from './operators/stock.ts';

/** Decides a rule on one site's facts, looking no further than it must. */
export type Decide = (facts: FactReader) => Verdict;

/** The tables that a rule is decided from. */
interface Tables {
  readonly conditions: readonly CompiledCondition[];
  readonly nodes: readonly CompiledNode[];
}

function decideCondition(condition: CompiledCondition): Decide {
  const { operator, reference, literal } = condition;
  return reference === undefined
    ? (facts) => applyOperator(operator, facts.read(condition), literal)
    : (facts) => applyOperator(operator, facts.read(condition), facts.read(reference));
}

/** The conditions that a node joins, if it joins nothing else. */
function conditionsOf(
  parts: readonly number[],
  { nodes, conditions }: Tables,
): readonly CompiledCondition[] {
  const joined = parts.flatMap((part) => {
    const node = nodes[part];
    const condition = node?.kind === 'leaf' ? conditions[node.condition] : undefined;
    return condition === undefined ? [] : [condition];
  });
  return joined.length === parts.length ? joined : [];
}

/**
 * A conjunction of equalities over the members of one object, as most rules of a pack are: one loop without a call for
 * each. `null` where a node is something else.
 */
function decideEqualities(
  parts: readonly number[],
  tables: Tables,
  otherwise: Decide,
): Decide | null {
  const conditions = conditionsOf(parts, tables);
  const [first] = conditions;
  if (first === undefined || first.steps.length === 0) return null;
  const object: FactLocation = { fact: first.fact, steps: first.steps.slice(0, -1) };
  const names = conditions.map(({ steps }) => steps.at(-1) ?? '');
  const word = first.literal;
  const alike = conditions.every(
    ({ operator, literal, fact, steps }) =>
      operator === equal &&
      literal === word &&
      fact === object.fact &&
      steps.length === first.steps.length &&
      object.steps.every((step, position) => step === steps[position]),
  );
  if (!alike || typeof word !== 'string') return null;
  return (facts) => {
    const members = facts.objectAt(object);
    if (members === undefined) return otherwise(facts);
    for (const name of names) {
      const found = members[name];
      if (found === word) continue;
      // Another word settles it; what is missing or unknown does not.
      return typeof found === 'string' ? FALSE : otherwise(facts);
    }
    return TRUE;
  };
}

function decideGroup(kind: 'all' | 'any', parts: readonly Decide[]): Decide {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const neutral = kind === 'all' ? TRUE : FALSE;
  const absorbing = kind === 'all' ? 'false' : 'true';
  return (facts) => {
    let open: Verdict[] | undefined;
    for (const part of parts) {
      const verdict = part(facts);
      if (verdict === neutral) continue;
      if (verdict.outcome === absorbing) return verdict;
      if (verdict.outcome !== 'unknown') continue;
      open ??= [];
      open.push(verdict);
    }
    return open === undefined ? neutral : joinParts(kind, open);
  };
}

/** How often each node is a part of another: what several ask for is decided once. */
function countParents(nodes: readonly CompiledNode[]): Uint32Array {
  const parents = new Uint32Array(nodes.length);
  for (const node of nodes) {
    if (node.kind === 'leaf') continue;
    for (const part of node.parts) parents[part] = (parents[part] ?? 0) + 1;
  }
  return parents;
}

/** Makes of each node of a pack a function that decides it, and gives it by the node's index. Nothing becomes code. */
export function buildDeciders(tables: Tables): (node: number) => Decide {
  const { nodes, conditions } = tables;
  const parents = countParents(nodes);
  const deciders: Decide[] = [];

  function build(node: CompiledNode): Decide {
    if (node.kind === 'leaf') return decideCondition(known(conditions, node.condition));
    const parts = node.parts.map((part) => known(deciders, part));
    if (node.kind === 'not') {
      const part = known(parts, 0);
      return (facts) => kleeneNot(part(facts));
    }
    const decide = decideGroup(node.kind, parts);
    return (node.kind === 'all' && decideEqualities(node.parts, tables, decide)) || decide;
  }

  for (const [index, node] of nodes.entries()) {
    const decide = build(node);
    const shared = node.kind !== 'leaf' && (parents[index] ?? 0) > 1;
    deciders.push(shared ? (facts) => facts.once(index, decide) : decide);
  }
  return (node) => known(deciders, node);
}

function known<T>(table: readonly T[], index: number): T {
  const entry = table[index];
  if (entry === undefined) throw new TypeError(`a table without its entry ${index}`);
  return entry;
}
