/** Freezes a tree of plain objects and arrays, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value); // a frozen value may hold one that is not
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
