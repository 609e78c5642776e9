import type * as z from 'zod/mini';
import { formatPath } from './path.ts';

/** A name that has a meaning in every object, and that zod silently drops from a record. */
const lostName = '__proto__';

interface Place {
  readonly value: unknown;
  readonly key: string | number;
  readonly above: Place | null;
}

function pathTo(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at.above !== null; at = at.above) path.push(at.key);
  return path.reverse();
}

/** Every object with this member; each is visited once, without recursion. */
function findLost(input: unknown): readonly Place[] {
  const found: Place[] = [];
  const seen = new Set<unknown>();
  const waiting: Place[] = [{ value: input, key: '', above: null }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value } = place;
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    const isList = Array.isArray(value);
    for (const [key, member] of Object.entries(value)) {
      const part = { value: member, key: isList ? Number(key) : key, above: place };
      if (key === lostName) found.push(part);
      waiting.push(part);
    }
  }
  return found;
}

/**
 * Adds issues for members called `__proto__`. zod refuses them in objects with known members, but silently drops them
 * from records.
 */
export function lostNames(input: unknown, issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  const found = findLost(input).map(pathTo);
  if (found.length === 0) return [];
  const told = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.keys.includes(lostName)
        ? [formatPath([...issue.path, lostName])]
        : [],
    ),
  );
  const expected = { zh: '其他名称', en: 'another name' };
  return found
    .filter((path) => !told.has(formatPath(path)))
    .map((path) => ({
      code: 'custom',
      path,
      message: '',
      params: { code: 'wrong-key', expected, word: lostName },
    }));
}
