import { isObject } from './is-object.ts';

/** Whether two values are equal as JSON: key order does not matter, and an `undefined` member is absent. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => sameJson(entry, b[index]));
  }
  if (!isObject(a) || !isObject(b)) return false;
  return (
    Object.keys(a).every((key) => sameJson(a[key], b[key])) &&
    Object.keys(b).every((key) => b[key] === undefined || Object.hasOwn(a, key))
  );
}
