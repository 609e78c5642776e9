import { FactReader } from '../facts/core/fact-reader.ts';
import type { Facts } from '../facts/core/facts.ts';
import { joinParts, kleeneNot, MISSING, type Verdict } from '../facts/core/kleene.ts';
import type {
  CompiledCondition,
  CompiledNode,
  CompiledRules,
  RequirementRules,
} from './compiled.ts';
import { compareBy } from './operators/operator.ts';

/** Facts of the shape of {@link Facts}, or a pack's own: plain JSON, one property a fact. */
export type FactSource = Facts | Readonly<Record<string, unknown>>;

/** Where both sides of a comparison come from: facts, results of an engine, or what is known of one member. */
export interface Sides {
  /** What the fact shows; `undefined` when there is none. */
  readonly actual: (condition: CompiledCondition) => unknown;
  /** What it is compared with, references resolved; `undefined` when there is none. */
  readonly expected: (condition: CompiledCondition) => unknown;
}

type Verdicts = (Verdict | undefined)[];

/**
 * A compiled pack on one site's facts. Nodes are decided when asked for, each at most once: outcomes, findings and traces come
 * from one evaluation.
 */
export class Evaluation {
  readonly compiled: CompiledRules;
  readonly sides: Sides;
  readonly #verdicts: Verdicts;
  readonly #verdict = (index: number): Verdict => this.verdict(index);
  #apart: Verdicts | undefined;

  constructor(compiled: CompiledRules, sides: Sides, verdicts?: Verdicts) {
    this.compiled = compiled;
    this.sides = sides;
    this.#verdicts = verdicts ?? new Array(compiled.nodes.length);
  }

  /** The same rules on what is known of one member. It holds until the next is asked for: they share their memory. */
  apart({ passed, inapplicable }: RequirementRules, actual: Sides['actual']): Evaluation {
    // An array that only has a few entries far apart is slow to read, and makes reading every other one slow.
    this.#apart ??= new Array(this.compiled.nodes.length);
    for (const index of passed?.nodes ?? []) this.#apart[index] = undefined;
    for (const index of inapplicable?.nodes ?? []) this.#apart[index] = undefined;
    return new Evaluation(this.compiled, { actual, expected: this.sides.expected }, this.#apart);
  }

  /** The verdict of a node, by its index. */
  verdict(index: number): Verdict {
    const known = this.#verdicts[index];
    if (known !== undefined) return known;
    const node = this.compiled.nodes[index];
    const verdict = node === undefined ? MISSING : this.#decide(node);
    this.#verdicts[index] = verdict;
    return verdict;
  }

  #decide(node: CompiledNode): Verdict {
    if (node.kind === 'not') return kleeneNot(this.verdict(node.parts[0] ?? -1));
    if (node.kind !== 'leaf') return joinParts(node.kind, node.parts, this.#verdict);
    const condition = this.compiled.conditions[node.condition];
    if (condition === undefined) return MISSING;
    const { actual, expected } = this.sides;
    return compareBy(condition.operator, actual(condition), expected(condition));
  }
}

/** Evaluates a compiled pack on one site's facts. */
export function evaluate(compiled: CompiledRules, facts: FactSource): Evaluation {
  const reader = new FactReader(facts, compiled.table);
  return new Evaluation(compiled, {
    actual: ({ place }) => reader.read(place),
    expected: ({ reference, literal }) =>
      reference === undefined ? literal : reader.read(reference.place),
  });
}
