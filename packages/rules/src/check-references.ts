import { DEEPEST_CONDITION } from './check-condition.ts';
import { isObject } from './operators/operator.ts';
import { below, type PackProblems } from './pack-problems.ts';

/** What one named condition refers to, and how deep it is by itself. */
interface Shape {
  readonly references: readonly string[];
  readonly depth: number;
}

function shapeOf(condition: unknown): Shape {
  if (!isObject(condition)) return { references: [], depth: 0 };
  const reference = condition['condition'];
  if (typeof reference === 'string') return { references: [reference], depth: 1 };
  const parts = [condition['all'], condition['any'], condition['not']].flatMap(
    (part) => part ?? [],
  );
  const shapes = parts.map(shapeOf);
  return {
    references: shapes.flatMap(({ references }) => references),
    depth: 1 + Math.max(0, ...shapes.map(({ depth }) => depth)),
  };
}

/**
 * The names of conditions, each after those it refers to. Names on a cycle, or behind one, are left out.
 */
export function orderConditions(conditions: Readonly<Record<string, unknown>>): readonly string[] {
  const waiting = new Map(
    Object.entries(conditions).map(([name, condition]) => [name, shapeOf(condition).references]),
  );
  const ordered: string[] = [];
  const done = new Set<string>();
  for (let before = -1; before < done.size; ) {
    before = done.size;
    for (const [name, references] of waiting) {
      if (!references.every((reference) => done.has(reference))) continue;
      ordered.push(name);
      done.add(name);
      waiting.delete(name);
    }
  }
  return ordered;
}

/** Notes conditions that refer to one another in a circle, or in a chain beyond all reason. */
export function checkReferences(
  problems: PackProblems,
  conditions: Readonly<Record<string, unknown>>,
): void {
  const ordered = orderConditions(conditions);
  const depths = new Map<string, number>();
  for (const name of ordered) {
    const { references, depth } = shapeOf(conditions[name]);
    const deepest = Math.max(0, ...references.map((reference) => depths.get(reference) ?? 0));
    depths.set(name, depth + deepest);
  }
  for (const name of Object.keys(conditions)) {
    const place = below(below({ pointer: '', rule: null }, 'conditions'), name);
    const depth = depths.get(name);
    if (depth === undefined) {
      problems.add(
        'cyclic-condition',
        place,
        { zh: '不循环引用的条件', en: 'a condition that does not refer to itself' },
        name,
      );
    } else if (depth > DEEPEST_CONDITION) {
      problems.add(
        'too-deep',
        place,
        {
          zh: `不超过${DEEPEST_CONDITION}层的条件`,
          en: `conditions at most ${DEEPEST_CONDITION} deep`,
        },
        name,
      );
    }
  }
}
