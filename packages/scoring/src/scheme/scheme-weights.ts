import {
  compare,
  divide,
  type Fraction,
  formatExact,
  multiply,
  ONE,
  parseExact,
  sign,
  subtract,
  sum,
  ZERO,
} from '../arithmetic/fraction.ts';
import { readNumber } from '../arithmetic/read-number.ts';
import type { Given } from '../input/given.ts';
import { own } from '../input/own.ts';
import { readEntries, readList, readText } from '../input/read.ts';
import { refuseUnknown } from '../input/refuse-unknown.ts';
import { expectedIndicator, type Known } from './known-indicators.ts';
import type { AbsentPolicy, Policies } from './scheme.ts';
import type { WeightNode } from './weight-tree.ts';
import type { Assigned } from './weights.ts';

export function readWeights(
  given: Given,
  known: Known,
  absent: AbsentPolicy,
): ReadonlyMap<string, Fraction> {
  const weights = new Map<string, Fraction>();
  for (const [id, weight] of readEntries(given)) {
    if (!known.ids.has(id) && absent === 'refuse') {
      refuseUnknown(weight, expectedIndicator, [...known.ids], id);
      continue;
    }
    weights.set(id, readNumber(weight, { positive: true }));
  }
  return weights;
}

/** An id and those above it: `a.b.c`, `a.b`, `a`. */
function listPrefixes(id: string): readonly string[] {
  const words = id.split('.');
  return words.map((_, index) => words.slice(0, words.length - index).join('.'));
}

export function readExcluded(
  given: Given,
  known: Known,
  weights: ReadonlyMap<string, Fraction>,
): ReadonlySet<string> {
  const excluded = new Set<string>();
  for (const entry of readList(given.at('exclude'))) {
    const id = readText(entry);
    if (!known.ids.has(id)) refuseUnknown(entry, expectedIndicator, [...known.ids], id);
    excluded.add(id);
  }
  for (const weighted of weights.keys()) {
    for (const id of listPrefixes(weighted)) {
      if (!excluded.has(id)) continue;
      const expected = {
        zh: `不给已排除的“${id}”权重`,
        en: `no weight on the excluded ${id}`,
      };
      given.at('weights').at(weighted).refuse('weight-on-excluded', expected, weighted);
    }
  }
  return excluded;
}

export function checkRescale(
  root: WeightNode,
  assigned: ReadonlyMap<string, Assigned>,
  rescale: Policies['rescale'],
  given: Given,
): void {
  const visit = (node: WeightNode): void => {
    const weightOf = (id: string): Fraction => assigned.get(id)?.weight ?? ZERO;
    const all = sum(node.children.map(({ id }) => weightOf(id)));
    for (const child of node.children) {
      visit(child);
      const stated = own(rescale, child.id);
      if (stated === undefined) continue;
      const factor = parseExact(String(stated));
      const rest = subtract(all, weightOf(child.id));
      if (compare(factor, ONE) < 0 || compare(multiply(factor, rest), all) > 0) {
        const most = sign(rest) === 0 ? '1' : formatExact(divide(all, rest));
        const expected = { zh: `1至${most}之间的系数`, en: `a factor between 1 and ${most}` };
        given.at(child.id).refuse('out-of-range', expected, stated);
      }
    }
  };
  visit(root);
}
