import type { Indicator, Leaf } from '@liujiang/indicators';
import { type Fraction, parseExact } from '../arithmetic/fraction.ts';
import { isSettled, settled } from '../arithmetic/interval.ts';
import type { UnknownPolicy } from '../formulas/requirement-trace.ts';
import type { Given } from '../input/given.ts';
import { readOptionalEntries } from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { expectedLeaf } from '../scheme/known-indicators.ts';
import type { SchemeNode } from '../scheme/scheme.ts';
import type { EvaluatedNode, LeafEvaluation } from './distribute.ts';

/** Ids of given inputs that the scheme does not use; ids that are not leaves are problems. */
export function checkInputs(
  inputs: Given,
  leaves: ReadonlyMap<string, SchemeNode>,
): readonly string[] {
  return readOptionalEntries(inputs).flatMap(([id, input]) => {
    const leaf = leaves.get(id);
    if (leaf === undefined) refuseUnknown(input, expectedLeaf, [...leaves.keys()], id);
    return leaf?.origin === 'excluded' ? [id] : [];
  });
}

/** A node of the scheme in its place, its weight read. */
export interface PlacedNode {
  readonly scheme: SchemeNode;
  readonly weight: Fraction;
  /** The leaf of the catalogue that is scored; `null` for branches, absent and excluded ones. */
  readonly leaf: Leaf | null;
  /** The position of the leaf's first requirement among all of the catalogue; the others follow it. */
  readonly from: number;
  readonly children: readonly PlacedNode[];
}

export function placeNodes(
  nodes: readonly SchemeNode[],
  indicators: ReadonlyMap<string, Indicator>,
  places: ReadonlyMap<unknown, number>,
): readonly PlacedNode[] {
  const children = groupByParent(nodes);
  const place = (scheme: SchemeNode): PlacedNode => {
    const indicator = indicators.get(scheme.id);
    const leaf = indicator?.kind === 'leaf' && scheme.origin !== 'excluded' ? indicator : null;
    const below = children.get(scheme.id) ?? [];
    const from = places.get(leaf?.requirements[0]?.id) ?? 0;
    return { scheme, weight: parseExact(scheme.weight), leaf, from, children: below.map(place) };
  };
  return (children.get(null) ?? []).map(place);
}

function groupByParent(
  nodes: readonly SchemeNode[],
): ReadonlyMap<string | null, readonly SchemeNode[]> {
  const children = new Map<string | null, SchemeNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [node]);
    else siblings.push(node);
  }
  return children;
}

/**
 * When the evaluation ends, the unknown may count as failed: the lower bound becomes the figure. Requirements are
 * closed one by one before, so none of them is open here.
 */
function close(evaluation: LeafEvaluation): LeafEvaluation {
  const { rate } = evaluation;
  if (rate === null || isSettled(rate)) return evaluation;
  return { ...evaluation, rate: settled(rate.min), closed: true };
}

export function evaluateNode(
  node: PlacedNode,
  unknown: UnknownPolicy,
  evaluate: (leaf: Leaf, node: PlacedNode) => LeafEvaluation,
): EvaluatedNode {
  const { scheme, weight, leaf, children: below } = node;
  if (leaf === null) {
    const children = below.map((child) => evaluateNode(child, unknown, evaluate));
    const applicable = children.filter((child) => child.applicable);
    return {
      scheme,
      weight,
      children,
      evaluation: null,
      applicable: applicable.length > 0,
      mayVanish: applicable.length > 0 && applicable.every(({ mayVanish }) => mayVanish),
      closed: children.some(({ closed }) => closed),
    };
  }
  const open = evaluate(leaf, node);
  const evaluation = unknown === 'failed' ? close(open) : open;
  const applicable = evaluation.rate !== null;
  return {
    scheme,
    weight,
    children: [],
    evaluation,
    applicable,
    mayVanish: applicable && unknown === 'open' && evaluation.mayVanish === true,
    closed: evaluation.closed === true,
  };
}

/** Leaves that no evidence could decide. */
export function listWaiting(node: EvaluatedNode): readonly string[] {
  return node.evaluation?.waiting ? [node.scheme.id] : node.children.flatMap(listWaiting);
}
