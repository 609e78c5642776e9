import type { Catalogue, Indicator } from '@liujiang/indicators';
import { addTo } from '@liujiang/indicators/internal';
import type { SchemeNode } from './scheme.ts';

/** An indicator, or a weighted one that the catalogue lacks. */
export interface WeightNode {
  readonly id: string;
  readonly kind: SchemeNode['kind'];
  readonly children: readonly WeightNode[];
  readonly requirements: number;
  readonly leaves: number;
}

function nodeOf(indicator: Indicator, absent: ReadonlyMap<string, readonly string[]>): WeightNode {
  const { id } = indicator;
  if (indicator.kind === 'leaf') {
    const requirements = indicator.requirements.length;
    return { id, kind: 'leaf', children: [], requirements, leaves: 1 };
  }
  return gather(id, [
    ...indicator.children.map((child) => nodeOf(child, absent)),
    ...(absent.get(id) ?? []).map(absentNode),
  ]);
}

function absentNode(id: string): WeightNode {
  return { id, kind: 'absent', children: [], requirements: 0, leaves: 1 };
}

function gather(id: string, children: readonly WeightNode[]): WeightNode {
  const count = (field: 'requirements' | 'leaves'): number =>
    children.reduce((total, child) => total + child[field], 0);
  const [requirements, leaves] = [count('requirements'), count('leaves')];
  return { id, kind: 'branch', children, requirements, leaves };
}

/** The branch that an absent id belongs to: the longest known prefix of its path, the root (``) otherwise. */
function parentOf(id: string, branches: ReadonlySet<string>): string {
  const words = id.split('.').slice(0, -1);
  while (words.length > 0 && !branches.has(words.join('.'))) words.pop();
  return words.join('.');
}

function listBranches(indicators: readonly Indicator[]): readonly string[] {
  return indicators.flatMap((indicator) =>
    indicator.kind === 'branch' ? [indicator.id, ...listBranches(indicator.children)] : [],
  );
}

/** The catalogue as a tree of weights; its root has no id, and absent indicators are in their places. */
export function weightTree(catalogue: Catalogue, absentIds: readonly string[]): WeightNode {
  const branches = new Set(listBranches(catalogue.indicators));
  const absent = new Map<string, string[]>();
  for (const id of absentIds) {
    const parent = parentOf(id, branches);
    addTo(absent, parent, id);
  }
  return gather('', [
    ...catalogue.indicators.map((indicator) => nodeOf(indicator, absent)),
    ...(absent.get('') ?? []).map(absentNode),
  ]);
}
