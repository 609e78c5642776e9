/**
 * A path into a JSON value as text. Keys that would read as something else (with a dot, a bracket, a quote or white
 * space, or all digits) are quoted.
 *
 * @example
 * ```ts
 * import { formatPath } from '@liujiang/indicators';
 * formatPath(['indicators', 1, 'children', 0, 'id']); //=> 'indicators[1].children[0].id'
 * formatPath(['weights', 'disclosure.basic']); //=> 'weights["disclosure.basic"]'
 * ```
 */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^$|[.[\]"\s]|^\d+$/.test(String(key))) text += `[${JSON.stringify(String(key))}]`;
    else text += text === '' ? String(key) : `.${String(key)}`;
  }
  return text;
}

/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return value;
}

/** Orders two paths as their places stand in the input; what is missing there comes after what is present. */
export function comparePlaces(
  input: unknown,
  a: readonly PropertyKey[],
  b: readonly PropertyKey[],
): number {
  let value = input;
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const [left, right] = [a[depth], b[depth]];
    if (left !== right) return place(value, left) - place(value, right);
    value = valueAt(value, a.slice(depth, depth + 1));
  }
  return a.length - b.length;
}

function place(value: unknown, key: PropertyKey | undefined): number {
  if (typeof key === 'number') return key;
  if (typeof value !== 'object' || value === null) return 0;
  const keys = Object.keys(value);
  const index = keys.indexOf(String(key));
  return index === -1 ? keys.length : index;
}
