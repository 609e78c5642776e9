/** Stands for what is no JSON, so that every schema refuses it. */
const noJson: unique symbol = Symbol('no JSON');

/** Whether an object keeps its contents where no reader of JSON looks: a Date, a Map, a Set, a Promise. */
export function isOpaque(value: object): boolean {
  return !Array.isArray(value) && Object.prototype.toString.call(value) !== '[object Object]';
}

function isObjectOrList(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether an input holds neither a member that is `undefined` nor anything opaque. Without recursion, each object once. */
function isPlain(input: unknown): boolean {
  if (!isObjectOrList(input)) return true;
  const seen = new Set<object>([input]);
  for (const value of seen) {
    if (isOpaque(value)) return false;
    const isList = Array.isArray(value);
    for (const member of Object.values(value)) {
      if (member === undefined && !isList) return false;
      if (isObjectOrList(member)) seen.add(member);
    }
  }
  return true;
}

/**
 * An input as readers of JSON take it: a member that is `undefined` is absent, and in the place of a Date, a Map and the like
 * stands what `instead` makes of it, usually something that no schema accepts. The input itself where it has none of these.
 * Places in it stay what they are.
 */
export function plainInput(
  input: unknown,
  instead: (opaque: object) => unknown = () => noJson,
): unknown {
  if (isPlain(input)) return input;
  const copies = new Map<object, object>();
  const copyOf = (value: unknown): unknown => {
    if (!isObjectOrList(value)) return value;
    if (isOpaque(value)) return instead(value);
    const copy = copies.get(value) ?? (Array.isArray(value) ? [] : {});
    copies.set(value, copy);
    return copy;
  };
  const whole = copyOf(input);
  for (const [value, copy] of copies) {
    const isList = Array.isArray(value);
    for (const name of isList ? value.keys() : Object.keys(value)) {
      const member: unknown = Reflect.get(value, name);
      if (member === undefined && !isList) continue;
      // Assigning a member called `__proto__` would change what the copy inherits.
      const own = { value: copyOf(member), enumerable: true, writable: true, configurable: true };
      Object.defineProperty(copy, name, own);
    }
  }
  return whole;
}
