import type { Problem } from '@liujiang/indicators';
import { formatPath } from '@liujiang/indicators/internal';

/** The document nests 9 levels deep at most (an item of a section of a column). */
const deepest = 12;

/** Values of a document: 60 columns of 2,000 items are about 600,000. */
export const mostValues = 5_000_000;

interface Place {
  readonly value: object;
  readonly depth: number;
  /** The beginning of the path: more of it is never shown. */
  readonly path: readonly PropertyKey[];
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * The first limit that an input breaks, or `undefined`. Looked at before anything else, without recursion, so that no input
 * can exhaust the stack or keep a check busy for long; a cycle shows as too deep.
 */
export function findBrokenLimit(input: unknown): Problem | undefined {
  const pending: Place[] = isTree(input) ? [{ value: input, depth: 0, path: [] }] : [];
  let values = 1;
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    const { value, depth, path } = place;
    if (depth === deepest) {
      const expected = {
        zh: `至多 ${deepest} 层嵌套`,
        en: `at most ${deepest} levels of nesting`,
      };
      return { code: 'too-deep', path: formatPath(path), expected, got: '…', nearest: [] };
    }
    const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
    values += Array.isArray(value) ? value.length : Object.keys(value).length;
    if (values > mostValues) {
      const expected = { zh: `至多 ${mostValues} 个值`, en: `at most ${mostValues} values` };
      return { code: 'too-many-values', path: '', expected, got: '…', nearest: [] };
    }
    for (const key of keys) {
      const member: unknown = Reflect.get(value, key);
      if (!isTree(member)) continue;
      pending.push({ value: member, depth: depth + 1, path: depth < 3 ? [...path, key] : path });
    }
  }
  return undefined;
}
