import { refuseValue } from './canonical-json.ts';

/**
 * A copy of a JSON value, as a round trip through JSON text would make it. Members that are `undefined` are left out,
 * list entries become `null`.
 *
 * @throws TypeError for what JSON cannot say: NaN, Infinity, a BigInt, a function.
 * @internal
 */
export function copyJson<T>(value: T): T;
export function copyJson(value: unknown): unknown {
  switch (typeof value) {
    case 'object':
      return value === null ? null : copyObject(value);
    case 'number':
      return Number.isFinite(value) ? value || 0 : refuseValue();
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    default:
      return refuseValue();
  }
}

function copyObject(value: object): unknown {
  if ('toJSON' in value && typeof value.toJSON === 'function') return copyJson(value.toJSON());
  if (Array.isArray(value)) {
    const entries: unknown[] = [];
    for (const entry of value) entries.push(copyJson(entry) ?? null);
    return entries;
  }
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member = copyJson<unknown>(Reflect.get(value, name));
    if (member === undefined) continue;
    if (name === '__proto__') define(copy, name, member);
    else copy[name] = member;
  }
  return copy;
}

/** Assigning this member would change what the copy inherits. */
function define(copy: object, name: string, value: unknown): void {
  Object.defineProperty(copy, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
