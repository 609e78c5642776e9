import {
  compare,
  divide,
  type Fraction,
  formatExact,
  multiply,
  ONE,
  sign,
  subtract,
  sum,
  ZERO,
} from './fraction.ts';
import { expectedIndicator, type Known } from './known-indicators.ts';
import { addUnknown, join, type Problems } from './problems.ts';
import { readList, readNumber, readRecord, readText } from './read.ts';
import type { AbsentPolicy, Policies } from './scheme.ts';
import type { WeightNode } from './weight-tree.ts';
import type { Assigned } from './weights.ts';

export function readWeights(
  value: unknown,
  known: Known,
  absent: AbsentPolicy,
  problems: Problems,
): ReadonlyMap<string, Fraction> {
  const weights = new Map<string, Fraction>();
  for (const [id, weight] of Object.entries(readRecord(value, 'weights', problems))) {
    const path = join('weights', id);
    if (!known.ids.includes(id) && absent === 'refuse') {
      addUnknown(problems, path, expectedIndicator, id, known.ids);
      continue;
    }
    weights.set(id, readNumber(weight, path, problems, { positive: true }));
  }
  return weights;
}

export function readExcluded(
  value: unknown,
  known: Known,
  weights: ReadonlyMap<string, Fraction>,
  problems: Problems,
): ReadonlySet<string> {
  const excluded = new Set<string>();
  readList(value, 'exclude', problems).forEach((entry, index) => {
    const path = join('exclude', index);
    const id = readText(entry, path, problems);
    if (!known.ids.includes(id)) addUnknown(problems, path, expectedIndicator, id, known.ids);
    for (const weighted of weights.keys()) {
      if (weighted !== id && !weighted.startsWith(`${id}.`)) continue;
      const expected = {
        zh: `不给已排除的“${id}”权重`,
        en: `no weight on ${id}, which is excluded`,
      };
      problems.add('weight-on-excluded', join('weights', weighted), expected, weighted);
    }
    excluded.add(id);
  });
  return excluded;
}

export function checkRescale(
  root: WeightNode,
  assigned: ReadonlyMap<string, Assigned>,
  rescale: Policies['rescale'],
  problems: Problems,
): void {
  const visit = (node: WeightNode): void => {
    const weightOf = (id: string): Fraction => assigned.get(id)?.weight ?? ZERO;
    const all = sum(node.children.map(({ id }) => weightOf(id)));
    for (const child of node.children) {
      visit(child);
      const stated = rescale[child.id];
      if (stated === undefined) continue;
      const path = join('policies.rescale', child.id);
      const factor = readNumber(stated, path, problems);
      const rest = subtract(all, weightOf(child.id));
      if (compare(factor, ONE) < 0 || compare(multiply(factor, rest), all) > 0) {
        const most = sign(rest) === 0 ? '1' : formatExact(divide(all, rest));
        const expected = { zh: `1至${most}之间的系数`, en: `a factor between 1 and ${most}` };
        problems.add('out-of-range', path, expected, stated);
      }
    }
  };
  visit(root);
}
