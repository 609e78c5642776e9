import type { Catalogue, Indicator, Leaf } from '@liujiang/indicators';
import type { EvaluatedNode } from './distribute.ts';
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
  const leaves = nodes.filter(({ kind }) => kind === 'leaf');
  const ids = leaves.map(({ id }) => id);
  return readOptionalEntries(inputs).flatMap(([id, input]) => {
    const leaf = leaves.find((node) => node.id === id);
    if (leaf === undefined) refuseUnknown(input, expectedLeaf, ids, id);
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
  return evaluation.rate === null
    ? evaluation
    : { ...evaluation, rate: settled(evaluation.rate.min) };
}

export function evaluateNode(
  node: SchemeNode,
  context: Context,
  evaluate: (leaf: Leaf, node: SchemeNode) => Evaluation<NodeTrace>,
): EvaluatedNode {
  const { scheme, indicators, children: byParent } = context;
  const weight = parseExact(node.weight);
  const indicator = indicators.get(node.id);
  if (indicator?.kind === 'leaf' && node.origin !== 'excluded') {
    const evaluation = evaluate(indicator, node);
    const open = evaluation.rate !== null && !isSettled(evaluation.rate);
    const closed = open && scheme.policies.unknown === 'failed';
    return {
      scheme: node,
      weight,
      children: [],
      evaluation: closed ? close(evaluation) : evaluation,
      applicable: evaluation.rate !== null,
      closed,
    };
  }
  const children = (byParent.get(node.id) ?? []).map((child) =>
    evaluateNode(child, context, evaluate),
  );
  return {
    scheme: node,
    weight,
    children,
    evaluation: null,
    applicable: children.some(({ applicable }) => applicable),
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
