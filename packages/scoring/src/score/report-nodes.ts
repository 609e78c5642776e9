import type { LeafTrace } from '../formulas/formula.ts';
import type { NodeTrace, ReportNode } from './report.ts';

/** Every indicator of a report, a parent before its children: the order of the table. */
export function listReportNodes(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.flatMap((node) => [node, ...listReportNodes(node.children)]);
}

/** The indicators without anything below them, in the order of the table. */
export function listReportLeaves(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return listReportNodes(nodes).filter(({ kind }) => kind !== 'branch');
}

/** How the rate of a leaf came about; `null` where no formula was worked out. */
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
