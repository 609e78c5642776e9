import type { Bilingual } from '@liujiang/indicators';
import type { CompiledRule, CompiledRules, TraceStep } from './compiled.ts';
import { subjectText } from './words/subject-text.ts';

/** Every comparison of a rule in its order; one that stands for two elements is traced for each. */
export function traceSteps(
  rule: CompiledRule | undefined,
  { nodes, conditions, subjects: named }: Pick<CompiledRules, 'nodes' | 'conditions' | 'subjects'>,
  elements: ReadonlyMap<string, Bilingual>,
): readonly TraceStep[] {
  const visited = new Set<string>();
  const steps: TraceStep[] = [];

  function visit(index: number, about: string | null, part: boolean): void {
    const node = nodes[index];
    if (node === undefined) return;
    const topic = node.name ?? about;
    const place = `${index} ${topic ?? ''}`;
    if (visited.has(place)) return;
    visited.add(place);
    if (node.kind !== 'leaf') {
      for (const inner of node.parts) visit(inner, topic, part && node.kind === 'all');
      return;
    }
    const condition = conditions[node.condition];
    if (condition === undefined) return;
    const element = topic === null ? undefined : elements.get(topic);
    const subject = element ?? subjectText(topic, named);
    const isPart = part && element !== undefined;
    steps.push({ node: index, name: node.name, condition, subject, part: isPart });
  }

  if (rule !== undefined) visit(rule.root, null, true);
  return steps;
}
