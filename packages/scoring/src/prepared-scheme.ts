import { type Catalogue, type Leaf, listLeaves } from '@liujiang/indicators';
import { type Fraction, fraction, multiply, parseExact, reduce } from './fraction.ts';
import type { Scheme, SchemeNode } from './scheme.ts';

/** A leaf that is scored, with its weight in whole units. */
export interface PreparedLeaf {
  readonly leaf: Leaf;
  readonly node: SchemeNode;
  /** Place of its first requirement among all. */
  readonly first: number;
  /** Weight in whole units, `unitsPerPoint` a point. */
  readonly units: number;
  /** True when it is scored by counting its requirements. */
  readonly counts: boolean;
}

/** A scheme whose weights stand over one denominator. */
export interface Prepared {
  readonly leaves: readonly PreparedLeaf[];
  readonly requirements: readonly string[];
  readonly unitsPerPoint: number;
  /** A multiple of every number of requirements that can apply to a leaf. */
  readonly multiple: number;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}

/** Brings all weights to one denominator; `null` where that would leave the safe integers. */
export function prepare(catalogue: Catalogue, scheme: Scheme): Prepared | null {
  const nodes = new Map(scheme.nodes.map((node) => [node.id, node]));
  const unusual = scheme.nodes.some(({ kind }) => kind === 'absent');
  let first = 0;
  let unitsPerPoint = 1;
  let multiple = 1;
  const weighted: { leaf: Leaf; node: SchemeNode; first: number; weight: Fraction }[] = [];
  for (const leaf of listLeaves<string, string>(catalogue)) {
    const node = nodes.get(leaf.id);
    const count = leaf.requirements.length;
    if (node !== undefined && node.origin !== 'excluded') {
      const weight = parseExact(node.weight);
      unitsPerPoint = lcm(unitsPerPoint, Number(weight.denominator));
      for (let divisor = 2; divisor <= count; divisor += 1) multiple = lcm(multiple, divisor);
      weighted.push({ leaf, node, first, weight });
    }
    first += count;
  }
  const total = parseExact(scheme.total);
  const largest = (Number(total.numerator) / Number(total.denominator)) * unitsPerPoint * multiple;
  // A total far below 1 makes the sums small, not the denominator that they stand over.
  const limit = Number.MAX_SAFE_INTEGER / 2;
  if (unusual || !(largest < limit && unitsPerPoint * multiple < limit)) return null;
  return {
    leaves: weighted.map(({ weight, ...entry }) => ({
      ...entry,
      units: Number(reduce(multiply(weight, fraction(unitsPerPoint))).numerator),
      counts: entry.node.formula?.formula === 'requirements',
    })),
    requirements: listLeaves<string, string>(catalogue).flatMap((leaf) =>
      leaf.requirements.map(({ id }) => id),
    ),
    unitsPerPoint,
    multiple,
  };
}
