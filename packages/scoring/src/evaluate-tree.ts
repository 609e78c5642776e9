import type { Catalogue, Indicator, Leaf } from '@liujiang/indicators';
import type { EvaluatedNode } from './distribute.ts';
import { isUndecided } from './formulas/count-requirement.ts';
import type { Evaluation } from './formulas/evaluation.ts';
import { parseExact } from './fraction.ts';
import type { Given } from './given.ts';
import { isSettled, settled } from './interval.ts';
import { expectedLeaf } from './known-indicators.ts';
import { readOptionalEntries } from './read.ts';
import { refuseUnknown } from './refuse-unknown.ts';
import type { NodeTrace } from './report.ts';
import type { Scheme, SchemeNode } from './scheme.ts';

/** Ids of given inputs that the scheme has no use for; ids that are no leaf are problems. */
export function checkInputs(inputs: Given, nodes: readonly SchemeNode[]): readonly string[] {
  const leaves = new Map(nodes.flatMap((node) => (node.kind === 'leaf' ? [[node.id, node]] : [])));
  return readOptionalEntries(inputs).flatMap(([id, input]) => {
    const leaf = leaves.get(id);
    if (leaf === undefined) refuseUnknown(input, expectedLeaf, [...leaves.keys()], id);
    return leaf?.origin === 'excluded' ? [id] : [];
  });
}

export interface Context {
  readonly catalogue: Catalogue;
  readonly scheme: Scheme;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly children: ReadonlyMap<string | null, readonly SchemeNode[]>;
}

export function groupByParent(nodes: readonly SchemeNode[]): Context['children'] {
  const children = new Map<string | null, SchemeNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [node]);
    else siblings.push(node);
  }
  return children;
}

/** The day the evaluation ends, what is unknown may count as failed: the lower bound becomes the figure. */
function close(evaluation: Evaluation<NodeTrace>): Evaluation<NodeTrace> {
  const { rate, closed } = evaluation;
  if (closed !== undefined || rate === null || isSettled(rate)) return evaluation;
  return { ...evaluation, rate: settled(rate.min), closed: true };
}

/** Whether nothing in a leaf is certain to apply, while the unknown is left open. */
export function leafMayVanish(trace: NodeTrace, unknown: Scheme['policies']['unknown']): boolean {
  if (unknown === 'failed') return false;
  if (trace.formula === 'missing-input') return true;
  if (trace.formula !== 'requirements') return false;
  return trace.parts.every((part) => part.share === null || isUndecided(part));
}

export function evaluateNode(
  node: SchemeNode,
  context: Context,
  evaluate: (leaf: Leaf, node: SchemeNode) => Evaluation<NodeTrace>,
): EvaluatedNode {
  const { scheme, indicators, children: byParent } = context;
  const { unknown } = scheme.policies;
  const weight = parseExact(node.weight);
  const indicator = indicators.get(node.id);
  if (indicator?.kind === 'leaf' && node.origin !== 'excluded') {
    const open = evaluate(indicator, node);
    const evaluation = unknown === 'failed' ? close(open) : open;
    const applicable = evaluation.rate !== null;
    return {
      scheme: node,
      weight,
      children: [],
      evaluation,
      applicable,
      mayVanish: applicable && leafMayVanish(evaluation.trace, unknown),
      closed: evaluation.closed === true,
    };
  }
  const children = (byParent.get(node.id) ?? []).map((child) =>
    evaluateNode(child, context, evaluate),
  );
  return { scheme: node, weight, evaluation: null, ...joinChildren(children) };
}

/** What a branch takes over from its children. */
export function joinChildren(
  children: readonly EvaluatedNode[],
): Pick<EvaluatedNode, 'children' | 'applicable' | 'mayVanish' | 'closed'> {
  const applicable = children.filter((child) => child.applicable);
  return {
    children,
    applicable: applicable.length > 0,
    mayVanish: applicable.length > 0 && applicable.every(({ mayVanish }) => mayVanish),
    closed: children.some(({ closed }) => closed),
  };
}

/** Leaves that no evidence could settle: their formula has no input, or a quantity no target. */
export function listWaiting(node: EvaluatedNode): readonly string[] {
  const trace = node.evaluation?.trace;
  const waits =
    trace?.formula === 'missing-input' ||
    (trace?.formula === 'requirements' &&
      trace.parts.some(
        ({ counted, reasons }) => counted === 'unknown' && reasons.includes('measured-by-formula'),
      ));
  return waits ? [node.scheme.id] : node.children.flatMap(listWaiting);
}
