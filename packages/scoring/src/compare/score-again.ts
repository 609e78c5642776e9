import { parseExact } from '../arithmetic/fraction.ts';
import { type Interval, parseBounds } from '../arithmetic/interval.ts';
import type { UnknownPolicy } from '../formulas/requirement-trace.ts';
import { mayVanish } from '../formulas/requirements.ts';
import { bearOnEachOther, boundContributions, type Sibling } from '../score/bound-siblings.ts';
import { addContributions } from '../score/distribute.ts';
import type { NodeTrace, ReportNode, ScoreReport } from '../score/report.ts';

/**
 * An indicator of a report, with what its siblings have to know of it; `contribution` is its figure before they are
 * combined.
 */
export interface Standing extends Sibling {
  readonly children: readonly Standing[];
}

/** Whether all that applies to a leaf may still turn out inapplicable. */
function leafMayVanish(trace: NodeTrace): boolean {
  if (trace.formula === 'missing-input') return true;
  return trace.formula === 'requirements' && mayVanish(trace);
}

/** An indicator of a report in its place, with everything below it. */
export function stand(node: ReportNode, unknown: UnknownPolicy): Standing {
  const { id, kind, bounds, inapplicableAs } = node;
  const children = node.children.map((child) => stand(child, unknown));
  const applicable = bounds !== null;
  const vanishes =
    kind === 'branch'
      ? children.every((child) => !child.node.applicable || child.node.mayVanish)
      : leafMayVanish(node.trace);
  const mayVanish = applicable && unknown === 'open' && vanishes;
  return {
    node: { weight: parseExact(node.weight), applicable, mayVanish, scheme: { id, kind } },
    full: parseExact(node.full),
    contribution: parseBounds(bounds ?? node.contribution),
    inapplicableAs,
    children,
  };
}

/** The total once leaves, by id, come to these points. */
export type Rescore = (points: ReadonlyMap<string, Interval>) => Interval;

/**
 * The total of a report after the points of some leaves changed, which go on applying. `null` when the change of the
 * total is just the sum of those changes, because no indicator may turn out inapplicable.
 */
export function scorer({ indicators, scheme }: ScoreReport): Rescore | null {
  const { policies } = scheme;
  const roots = indicators.map((node) => stand(node, policies.unknown));
  const coupled = (siblings: readonly Standing[]): boolean =>
    bearOnEachOther(siblings) || siblings.some(({ children }) => coupled(children));
  if (!coupled(roots)) return null;
  return (points) => {
    const again = (standing: Standing): Standing => {
      const contribution = points.get(standing.node.scheme.id);
      if (contribution !== undefined) return { ...standing, contribution };
      const children = standing.children.map(again);
      if (children.every((child, index) => child === standing.children[index])) return standing;
      return { ...standing, contribution: add(children), children };
    };
    const add = (siblings: readonly Standing[]): Interval =>
      addContributions(boundContributions(siblings, policies));
    return add(roots.map(again));
  };
}
