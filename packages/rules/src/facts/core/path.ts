import { hasMembers } from '../../input/is-object.ts';
import { isUnknown } from './kleene.ts';

/** One step of a member path: a member's name, or the index of an entry. */
export type PathStep = string;

/**
 * Reads a member path: `$`, then `.name`, `['any name']` or `[0]`, as often as needed, brackets also after a dot. Filters, wildcards, scripts,
 * slices, unions and recursion are no member paths.
 *
 * @returns The steps, or `null` when it is no member path.
 */
export function parseMemberPath(path: string): readonly PathStep[] | null {
  if (!path.startsWith('$')) return null;
  const step = /\.([\p{L}_][\p{L}\p{N}_-]*)|\.?\['([^'\\]+)'\]|\.?\[(0|[1-9]\d*)\]/uy;
  const steps: PathStep[] = [];
  let position = 1;
  while (position < path.length) {
    step.lastIndex = position;
    const match = step.exec(path);
    if (match === null) return null;
    steps.push(match[1] ?? match[2] ?? match[3] ?? '');
    position = step.lastIndex;
  }
  return steps;
}

/**
 * Follows the steps through own members only, so that no name of a prototype (`constructor`, `toString`) is reached.
 *
 * @returns The value; `undefined` when a member is absent; an unknown on the way stays that unknown.
 */
export function resolveSteps(value: unknown, steps: readonly PathStep[]): unknown {
  let current = value;
  for (const step of steps) {
    if (!hasMembers(current)) return undefined;
    if (!Object.hasOwn(current, step)) return isUnknown(current) ? current : undefined;
    current = Reflect.get(current, step);
  }
  return current;
}
