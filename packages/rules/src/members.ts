import type { Finding, MemberFinding } from '@liujiang/indicators';
import type { CompiledRule } from './compile.ts';
import { joinVerdicts } from './evaluate.ts';
import type { ListItem } from './facts.ts';
import { MISSING, type Verdict } from './kleene.ts';
import { isList } from './operators/every.ts';
import { applyOperator } from './operators/operator.ts';
import type { Evaluation } from './trace.ts';

/** The units that have an entry in the lists that a rule reads, each once, in the order of the lists. */
export function unitsOf(
  { comparisons }: Evaluation,
  { conditions }: CompiledRule,
): readonly string[] {
  let units: Set<string> | undefined;
  for (const condition of conditions) {
    const actual = comparisons[condition]?.actual;
    if (!isList(actual)) continue;
    for (const { unit } of actual.items) {
      if (unit === undefined) continue;
      units ??= new Set();
      units.add(unit);
    }
  }
  return units === undefined ? [] : [...units];
}

/** How a rule comes out on the entries of one unit alone. */
export function verdictOf(evaluation: Evaluation, { root }: CompiledRule, unit: string): Verdict {
  const { compiled, comparisons } = evaluation;
  const visit = (index: number): Verdict => {
    const node = compiled.nodes[index];
    if (node === undefined) return MISSING;
    if (node.kind !== 'leaf') return joinVerdicts(node.kind, node.parts.map(visit));
    const condition = compiled.conditions[node.condition];
    const { actual, expected } = comparisons[node.condition] ?? {};
    if (condition === undefined || !isList(actual)) return MISSING;
    const items: readonly ListItem<unknown>[] = actual.items.filter((item) => item.unit === unit);
    if (items.length === 0) return MISSING;
    return applyOperator(condition.operator, { items, reasons: [] }, expected);
  };
  return visit(root);
}

/** Of how many members a task of each is met: those of whom it does not arise do not count. */
export function countMembers(members: readonly MemberFinding[]): Finding['met'] {
  const asked = members.filter(({ outcome }) => outcome !== 'inapplicable');
  if (asked.length === 0) return undefined;
  return {
    count: asked.filter(({ outcome }) => outcome === 'passed').length,
    unknown: asked.filter(({ outcome }) => outcome === 'cantTell' || outcome === 'untested').length,
    of: asked.length,
  };
}
