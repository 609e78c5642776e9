import type { CompiledCondition, CompiledNode, CompiledRules, FactLocation } from './compile.ts';
import type { Facts } from './facts.ts';
import { kleeneAll, kleeneAny, kleeneNot, MISSING, type Verdict } from './kleene.ts';
import { applyOperator } from './operators/operator.ts';
import { resolveSteps } from './path.ts';

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

function read(facts: FactSource, { fact, steps }: FactLocation): unknown {
  if (!Object.hasOwn(facts, fact)) return undefined;
  const value = (facts as Readonly<Record<string, unknown>>)[fact];
  // As json-rules-engine has it: a path does not lead into a text, a number or a flag.
  if (typeof value !== 'object' || value === null) return value;
  return resolveSteps(value, steps);
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
  { conditions }: CompiledRules,
  facts: FactSource,
): readonly Comparison[] {
  return conditions.map((condition) => {
    const { reference, literal } = condition;
    const expected = reference === undefined ? literal : read(facts, reference);
    return compare(condition, read(facts, condition), expected);
  });
}

/** The verdict of a node from those of its parts. */
export function joinVerdicts(
  kind: Exclude<CompiledNode['kind'], 'leaf'>,
  parts: readonly Verdict[],
): Verdict {
  if (kind === 'all') return kleeneAll(parts);
  if (kind === 'any') return kleeneAny(parts);
  return kleeneNot(parts[0] ?? MISSING);
}

/** The verdict of every node of a pack, each once: a node stands after its parts. */
export function evaluateNodes(
  { nodes }: CompiledRules,
  comparisons: readonly Comparison[],
): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const node of nodes) {
    verdicts.push(
      node.kind === 'leaf'
        ? (comparisons[node.condition]?.verdict ?? MISSING)
        : joinVerdicts(
            node.kind,
            node.parts.map((part) => verdicts[part] ?? MISSING),
          ),
    );
  }
  return verdicts;
}
