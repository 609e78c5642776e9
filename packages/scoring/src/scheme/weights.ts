import type { Bilingual } from '@liujiang/indicators';
import {
  divide,
  type Fraction,
  formatExact,
  fraction,
  multiply,
  sign,
  subtract,
  sum,
} from '../arithmetic/fraction.ts';
import { join, type Problems } from '../input/problems.ts';
import type { SchemeNode, Spread } from './scheme.ts';
import type { WeightNode } from './weight-tree.ts';

interface Weighting {
  readonly stated: ReadonlyMap<string, Fraction>;
  readonly excluded: ReadonlySet<string>;
  readonly unlisted: 'spread' | 'exclude';
  readonly spread: Spread;
}

/** Weight and origin of a node. */
export interface Assigned {
  readonly weight: Fraction;
  readonly origin: SchemeNode['origin'];
}

/** The weight that the scheme itself gives a node, directly or by its parts; `null` when it gives none. */
function statedWeight(node: WeightNode, weighting: Weighting): Fraction | null {
  const own = weighting.stated.get(node.id);
  if (own !== undefined) return own;
  const active = node.children.filter(({ id }) => !weighting.excluded.has(id));
  const parts = active.map((child) => statedWeight(child, weighting));
  const known = parts.filter((part) => part !== null);
  const decided = known.length === parts.length || weighting.unlisted === 'exclude';
  return decided && known.length > 0 ? sum(known) : null;
}

function measure(node: WeightNode, spread: Spread): number {
  switch (spread) {
    case 'equal':
      return 1;
    case 'by-requirements':
      return node.requirements;
    case 'by-leaves':
      return node.leaves;
  }
}

function expectTotal(weight: Fraction): Bilingual {
  const text = formatExact(weight);
  return { zh: `权重之和为${text}`, en: `weights that add up to ${text}` };
}

function expectShare(weight: Fraction): Bilingual {
  const text = formatExact(weight);
  return {
    zh: `权重，或以 exclude 或 unlisted: "exclude" 写明不计分（其他指标已占满${text}）`,
    en: `a weight, or a statement that it is not scored (exclude, or unlisted: "exclude"), since the others already take all of ${text}`,
  };
}

/**
 * Shares a total out over the tree: stated weights first, the rest by the scheme's rule. Nodes left out get no weight.
 */
export function assignWeights(
  root: WeightNode,
  total: Fraction,
  weighting: Weighting,
  problems: Problems,
): ReadonlyMap<string, Assigned> {
  const assigned = new Map<string, Assigned>();

  const shareOut = (node: WeightNode, weight: Fraction): void => {
    if (node.children.length === 0) return;
    const path = node.id === '' ? 'weights' : join('weights', node.id);
    const known: { child: WeightNode; weight: Fraction }[] = [];
    const open: WeightNode[] = [];
    for (const child of node.children) {
      if (weighting.excluded.has(child.id)) continue;
      const stated = statedWeight(child, weighting);
      if (stated === null) open.push(child);
      else known.push({ child, weight: stated });
    }
    const rest = subtract(weight, sum(known.map((entry) => entry.weight)));
    const leaveOut = weighting.unlisted === 'exclude' && known.length > 0;
    if (known.length + open.length === 0) {
      const expected = {
        zh: '至少一个下级指标计分（否则应整体写入 exclude）',
        en: 'at least one indicator below it that is scored (or exclude the whole)',
      };
      problems.add('nothing-scored', path, expected, 'exclude');
    } else if (known.length > 0) {
      const sharing = leaveOut ? [] : open;
      if (sign(rest) <= 0) {
        for (const { id } of sharing) {
          problems.add('unweighted', join('weights', id), expectShare(weight), undefined);
        }
      }
      if (sharing.length === 0 ? sign(rest) !== 0 : sign(rest) < 0) {
        problems.add('wrong-total', path, expectTotal(weight), formatExact(subtract(weight, rest)));
      }
    }
    for (const entry of known) {
      const origin = weighting.stated.has(entry.child.id) ? 'stated' : 'derived';
      assigned.set(entry.child.id, { weight: entry.weight, origin });
      shareOut(entry.child, entry.weight);
    }
    if (leaveOut) return;
    const measures = open.reduce((count, child) => count + measure(child, weighting.spread), 0);
    for (const child of open) {
      const share = divide(
        multiply(rest, fraction(measure(child, weighting.spread))),
        fraction(Math.max(measures, 1)),
      );
      assigned.set(child.id, { weight: share, origin: 'spread' });
      shareOut(child, share);
    }
  };

  shareOut(root, total);
  return assigned;
}
