/** What {@link deepFreeze} was given: nothing in it can change any more. */
const fixed: WeakSet<object> = new WeakSet();

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.freeze(value); // a frozen value may hold one that is not
  for (const member of Object.values(value)) freeze(member);
}

/** Freezes a tree of plain objects and arrays, and returns it. */
export function deepFreeze<T>(value: T): T {
  freeze(value);
  if (typeof value === 'object' && value !== null) fixed.add(value);
  return value;
}

/** Whether {@link deepFreeze} was given this very object; a shallow `Object.freeze` is not enough. */
export function isDeepFrozen(value: object): boolean {
  return fixed.has(value);
}
