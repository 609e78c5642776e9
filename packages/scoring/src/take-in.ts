import { ProblemError } from '@liujiang/indicators';
import { Problems } from './problems.ts';
import { invalidInput } from './scoring-error.ts';

const readable = {
  zh: '可读取的数据（纯 JSON，无循环引用、读取时不出错）',
  en: 'data that can be read (plain JSON, without cycles, nothing that throws when it is looked at)',
};

/** More places than any input of an assessment has; past them the whole is blamed. */
const MOST_PLACES = 200_000;

/** The first place at which a value is no plain JSON; `null` when it is. Without recursion, so that no depth is too deep. */
function findUnreadable(value: unknown, name: string): { path: string; got: unknown } | null {
  const waiting: { value: unknown; path: string }[] = [{ value, path: name }];
  const seen = new Set<unknown>();
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { path } = place;
    try {
      if (typeof place.value === 'bigint' || typeof place.value === 'symbol') throw place.value;
      if (typeof place.value !== 'object' || place.value === null) continue;
      if (seen.has(place.value)) continue;
      if (seen.size > MOST_PLACES || path.length > 2000) return { path: name, got: value };
      seen.add(place.value);
      for (const [key, member] of Object.entries(place.value)) {
        waiting.push({ value: member, path: `${path}.${key}` });
      }
    } catch {
      return { path, got: place.value };
    }
  }
  return null;
}

/**
 * Works on what was handed in. Where looking at it throws (a getter, a Proxy, a cycle without end), it is refused like
 * everything else that is wrong, with its place where that can be told.
 */
export function takeIn<T>(given: Readonly<Record<string, unknown>>, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const problems = new Problems();
    for (const [name, value] of Object.entries(given)) {
      const found = findUnreadable(value, name);
      if (found !== null) problems.add('unreadable', found.path, readable, found.got);
    }
    if (problems.list.length === 0) {
      problems.add('unreadable', '', readable, Object.values(given)[0]);
    }
    problems.throwIfAny(invalidInput);
    throw error;
  }
}
