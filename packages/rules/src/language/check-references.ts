import { addTo } from '../input/add-to.ts';
import { isObject } from '../input/is-object.ts';
import { DEEPEST_CONDITION } from './check-condition.ts';
import { below, type PackProblems } from './pack-problems.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** What one named condition refers to, and its own depth. */
interface Shape {
  readonly references: ReadonlySet<string>;
  readonly depth: number;
}

function partsOf(condition: Readonly<Record<string, unknown>>): readonly unknown[] {
  return [condition['all'], condition['any'], condition['not']].flatMap((part) => part ?? []);
}

/** The shape of a condition; each object is looked at once, in however many places it stands. */
function shapeOf(condition: unknown): Shape {
  const references = new Set<string>();
  const depths = new Map<object, number>();
  function depthOf(value: unknown): number {
    if (!isObject(value)) return 0;
    const known = depths.get(value);
    if (known !== undefined) return known;
    const reference = value['condition'];
    if (typeof reference === 'string') references.add(reference);
    const depth =
      1 + partsOf(value).reduce<number>((most, part) => Math.max(most, depthOf(part)), 0);
    depths.set(value, depth);
    return depth;
  }
  return { depth: depthOf(condition), references };
}

function shapesOf(conditions: Readonly<Record<string, unknown>>): ReadonlyMap<string, Shape> {
  return new Map(Object.entries(conditions).map(([name, condition]) => [name, shapeOf(condition)]));
}

/** Names, each after those it refers to. Names on a cycle, or behind one, are left out. */
function order(shapes: ReadonlyMap<string, Shape>): readonly string[] {
  const open = new Map([...shapes].map(([name, { references }]) => [name, references.size]));
  const waiting = new Map<string, string[]>();
  for (const [name, { references }] of shapes) {
    for (const reference of references) {
      addTo(waiting, reference, name);
    }
  }
  const ordered = [...open].flatMap(([name, count]) => (count === 0 ? [name] : []));
  // What becomes ready is added at the end, and is reached in its turn.
  for (const name of ordered) {
    for (const next of waiting.get(name) ?? []) {
      const left = (open.get(next) ?? 0) - 1;
      open.set(next, left);
      if (left === 0) ordered.push(next);
    }
  }
  return ordered;
}

/** Notes conditions that refer to one another in a circle, or in too long a chain. */
export function checkReferences(
  problems: PackProblems,
  conditions: Readonly<Record<string, unknown>>,
): void {
  const shapes = shapesOf(conditions);
  const depths = new Map<string, number>();
  for (const name of order(shapes)) {
    const { references = [], depth = 0 } = shapes.get(name) ?? {};
    let deepest = 0;
    for (const reference of references) deepest = Math.max(deepest, depths.get(reference) ?? 0);
    depths.set(name, depth + deepest);
  }
  for (const name of Object.keys(conditions)) {
    const place = below(below({ pointer: '', rule: null }, 'conditions'), name);
    const depth = depths.get(name);
    if (depth === undefined) {
      problems.add('cyclic-condition', place, wanted.noCircle, name);
    } else if (depth > DEEPEST_CONDITION) {
      problems.add('too-deep', place, wanted.atMostDeep(DEEPEST_CONDITION), name);
    }
  }
}
