import type { LeafTrace } from '../formulas/formula.ts';
import type { NodeTrace, ReportNode } from './report.ts';

/** Every indicator of a report in table order, parents first. */
export function listReportNodes(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.flatMap((node) => [node, ...listReportNodes(node.children)]);
}

/** The indicators without children, in table order. */
export function listReportLeaves(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return listReportNodes(nodes).filter(({ kind }) => kind !== 'branch');
}

/** The derivation of a leaf's rate; `null` when no formula was computed. */
export function leafTraceOf(trace: NodeTrace): LeafTrace | null {
  switch (trace.formula) {
    case 'sum':
    case 'missing-input':
    case 'none':
      return null;
    default:
      return trace;
  }
}
