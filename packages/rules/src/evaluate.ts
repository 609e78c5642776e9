import type { CompiledCondition, CompiledNode, CompiledRules } from './compile.ts';
import { FactReader } from './fact-reader.ts';
import type { Facts } from './facts.ts';
import { joinParts, kleeneNot, MISSING, type Verdict } from './kleene.ts';
import { applyOperator } from './operators/operator.ts';

/** Facts of {@link Facts}' shape, or a pack's own: plain JSON, one property a fact. */
export type FactSource = Facts | Readonly<Record<string, unknown>>;

/** Both sides of one comparison, and how it came out. */
export interface Comparison {
  /** What the fact shows; `undefined` when there is none. */
  readonly actual: unknown;
  /** What it was compared with, references resolved; `undefined` when there is none. */
  readonly expected: unknown;
  readonly verdict: Verdict;
}

/** Compares two values by a condition's operator. */
export function compare(
  { operator }: CompiledCondition,
  actual: unknown,
  expected: unknown,
): Comparison {
  return { actual, expected, verdict: applyOperator(operator, actual, expected) };
}

/** Evaluates every distinct condition of a pack once, on one site's facts. */
export function evaluateConditions(
  { conditions, names }: CompiledRules,
  facts: FactSource,
): readonly Comparison[] {
  const reader = new FactReader(facts, names);
  return conditions.map((condition) => {
    const { reference, literal } = condition;
    const expected = reference === undefined ? literal : reader.read(reference);
    return compare(condition, reader.read(condition), expected);
  });
}

/** The verdict of a node from those of its parts: all the verdicts given, or those whose positions `parts` gives. */
export function joinVerdicts(
  kind: Exclude<CompiledNode['kind'], 'leaf'>,
  verdicts: readonly Verdict[],
  parts?: readonly number[],
): Verdict {
  if (kind === 'not') return kleeneNot(verdicts[parts?.[0] ?? 0] ?? MISSING);
  return joinParts(kind, verdicts, parts);
}

/** The verdict of every node of a pack from its comparisons, each once: a node stands after its parts. */
export function evaluateNodes(
  { nodes }: CompiledRules,
  comparisons: readonly Comparison[],
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const node of nodes) {
    verdicts.push(
      node.kind === 'leaf'
        ? (comparisons[node.condition]?.verdict ?? MISSING)
        : joinVerdicts(node.kind, verdicts, node.parts),
    );
  }
  return verdicts;
}
