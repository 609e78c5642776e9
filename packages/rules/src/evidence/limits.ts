import type { Problem } from '@liujiang/indicators';
import { formatPath } from '@liujiang/indicators/internal';
import { hasMembers } from '../input/is-object.ts';
import * as wanted from './wanted-in-evidence.ts';

/** The document nests 9 levels deep at most (an item of a section of a column). */
const deepest = 12;

/** Values of a document: 60 columns of 2,000 items are about 600,000. */
export const mostValues = 5_000_000;

interface Place {
  readonly value: object;
  readonly depth: number;
  /** The beginning of the path, which is all that is shown of it. */
  readonly path: readonly PropertyKey[];
}

/**
 * The first limit that an input breaks, or `undefined`. It is looked for before anything else and without recursion, so that no
 * input exhausts the stack or the time; a cycle is too deep.
 */
export function findBrokenLimit(input: unknown): Problem | undefined {
  const pending: Place[] = hasMembers(input) ? [{ value: input, depth: 0, path: [] }] : [];
  let values = 1;
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { value, depth, path } = place;
    if (depth === deepest) {
      const expected = wanted.atMostLevels(deepest);
      return { code: 'too-deep', path: formatPath(path), expected, got: '…', nearest: [] };
    }
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    values += Array.isArray(value) ? value.length : Object.keys(value).length;
    if (values > mostValues) {
      const expected = wanted.atMostValues(mostValues);
      return { code: 'too-many-values', path: '', expected, got: '…', nearest: [] };
    }
    for (const key of keys) {
      const member: unknown = Reflect.get(value, key);
      if (!hasMembers(member)) continue;
      pending.push({ value: member, depth: depth + 1, path: depth < 3 ? [...path, key] : path });
    }
  }
  return undefined;
}
