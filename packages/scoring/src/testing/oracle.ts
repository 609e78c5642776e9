import type { Catalogue, Finding, Indicator } from '@liujiang/indicators';
import type { Policies } from '../scheme/scheme.ts';

/** A rational as a pair, always in lowest terms; written apart from `fraction.ts`, so that neither can vouch for the other. */
export type Ratio = readonly [bigint, bigint];

export function ratio(top: bigint | number, bottom: bigint | number = 1): Ratio {
  let [a, b] = [BigInt(top), BigInt(bottom)];
  if (b < 0n) [a, b] = [-a, -b];
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? [0n, 1n] : [a / x, b / x];
}

export function readRatio(text: string): Ratio {
  const [top = '', bottom = '1'] = text.split('/');
  const [whole = '', digits = ''] = top.split('.');
  return ratio(BigInt(whole + digits), 10n ** BigInt(digits.length) * BigInt(bottom));
}

export const showRatio = ([a, b]: Ratio): string => (b === 1n ? `${a}` : `${a}/${b}`);
export const plus = (x: Ratio, y: Ratio): Ratio => ratio(x[0] * y[1] + y[0] * x[1], x[1] * y[1]);
export const minus = (x: Ratio, y: Ratio): Ratio => plus(x, [-y[0], y[1]]);
export const times = (x: Ratio, y: Ratio): Ratio => ratio(x[0] * y[0], x[1] * y[1]);
export const over = (x: Ratio, y: Ratio): Ratio => ratio(x[0] * y[1], x[1] * y[0]);
export const atMost = (x: Ratio, y: Ratio): boolean => x[0] * y[1] <= y[0] * x[1];
export const least = (x: Ratio, y: Ratio): Ratio => (atMost(x, y) ? x : y);
export const largest = (x: Ratio, y: Ratio): Ratio => (atMost(x, y) ? y : x);
export const total = (all: readonly Ratio[]): Ratio => all.reduce(plus, [0n, 1n]);

/** Least and greatest. */
export type Range = readonly [Ratio, Ratio];

/** How many parts are met, of how many: as stated, or of the members of whom it is asked. */
function partsOf({ met, members = [] }: Finding): { met: number; of: number } | null {
  if (met !== undefined) return { met: met.count, of: met.of };
  let [passed, asked] = [0, 0];
  for (const { outcome } of members) {
    if (outcome === 'passed') passed += 1;
    if (outcome !== 'inapplicable') asked += 1;
  }
  return asked === 0 ? null : { met: passed, of: asked };
}

/** What a finding that leaves nothing open counts; `null` where it does not. */
function requirementRange(finding: Finding, policies: Policies): Range | null {
  const { outcome, waiver } = finding;
  const whole = (value: Ratio): Range => [value, value];
  if (outcome === 'inapplicable') return null;
  if (outcome === 'passed') return whole(ratio(1));
  if (waiver !== undefined && policies.waived !== 'failed') {
    return policies.waived === 'met' ? whole(ratio(1)) : null;
  }
  const parts = policies.partial === 'proportional' ? partsOf(finding) : null;
  return whole(parts === null ? ratio(0) : ratio(parts.met, parts.of));
}

/** Of the weight of a branch, `''` for the whole, the share that an indicator takes which the catalogue does not have. */
export type AbsentShares = ReadonlyMap<string, Ratio>;

/**
 * Rate of an indicator as the weighted mean of what applies below it, from the leaves up: the other way round than the
 * implementation, which hands points down. `weights` are relative to siblings.
 */
function oracleRate(
  node: Indicator,
  weights: ReadonlyMap<string, Ratio>,
  findings: ReadonlyMap<string, Finding>,
  policies: Policies,
  absent: AbsentShares,
): Range | null {
  if (node.kind === 'leaf') {
    const ranges = node.requirements.flatMap(({ id }) => {
      const finding = findings.get(id);
      const range = finding === undefined ? null : requirementRange(finding, policies);
      return range === null ? [] : [range];
    });
    return meanOf(ranges.map((range) => ({ weight: ratio(1), range })));
  }
  return oracleMean(node.children, weights, findings, policies, absent, node.id);
}

/** The weighted mean over siblings, the children of `parent`; `null` where nothing applies to any. */
export function oracleMean(
  nodes: readonly Indicator[],
  weights: ReadonlyMap<string, Ratio>,
  findings: ReadonlyMap<string, Finding>,
  policies: Policies,
  absent: AbsentShares = new Map(),
  parent = '',
): Range | null {
  const rated = nodes.map((node) => ({
    weight: weights.get(node.id) ?? ratio(0),
    range: oracleRate(node, weights, findings, policies, absent),
  }));
  if (rated.every(({ range }) => range === null)) return null;
  const substitute: Range | null =
    policies.inapplicable === 'full'
      ? [ratio(1), ratio(1)]
      : policies.inapplicable === 'zero'
        ? [ratio(0), ratio(0)]
        : null;
  const share = absent.get(parent) ?? ratio(0);
  const left = over(minus(ratio(1), share), total(rated.map(({ weight }) => weight)));
  const present = rated.flatMap(({ weight, range }) => {
    const counted = range ?? substitute;
    return counted === null ? [] : [{ weight: times(weight, left), range: counted }];
  });
  const inFull: Range = [ratio(1), ratio(1)];
  return meanOf(
    policies.absent === 'full' ? [...present, { weight: share, range: inFull }] : present,
  );
}

function meanOf(parts: readonly { weight: Ratio; range: Range }[]): Range | null {
  if (parts.length === 0) return null;
  const weight = total(parts.map((part) => part.weight));
  const mean = (side: 0 | 1): Ratio =>
    over(total(parts.map((part) => times(part.weight, part.range[side]))), weight);
  return [mean(0), mean(1)];
}

/** Weights of the equal spread among siblings, by the requirements or the leaves below: what a sibling counts for. */
export function oracleWeights(
  catalogue: Catalogue,
  spread: 'equal' | 'by-requirements' | 'by-leaves',
): ReadonlyMap<string, Ratio> {
  const weights = new Map<string, Ratio>();
  const visit = (node: Indicator): { leaves: number; requirements: number } => {
    const below =
      node.kind === 'leaf'
        ? { leaves: 1, requirements: node.requirements.length }
        : node.children.map(visit).reduce((a, b) => ({
            leaves: a.leaves + b.leaves,
            requirements: a.requirements + b.requirements,
          }));
    const measures = { equal: 1, 'by-leaves': below.leaves, 'by-requirements': below.requirements };
    weights.set(node.id, ratio(measures[spread]));
    return below;
  };
  catalogue.indicators.forEach(visit);
  return weights;
}
