/** Whether a value is an object and no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return hasMembers(value) && !Array.isArray(value);
}

/** Whether a value is an object or a list. */
export function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
