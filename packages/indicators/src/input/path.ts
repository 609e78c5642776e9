/**
 * A path into a JSON value as text. Keys that would read as something else (with a dot, a bracket, a quote or white
 * space, or all digits) are quoted.
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

/** The places of keys in objects, counted once an object: thousands of unknown keys may stand in one. */
class Places {
  readonly #known = new Map<object, ReadonlyMap<string, number>>();

  of(value: unknown, key: PropertyKey): number {
    if (typeof key === 'number') return key;
    if (typeof value !== 'object' || value === null) return 0;
    const keys =
      this.#known.get(value) ??
      new Map(Object.keys(value).map((name, index): [string, number] => [name, index]));
    this.#known.set(value, keys);
    return keys.get(String(key)) ?? keys.size;
  }
}

/**
 * Items in the order in which their paths stand in the input, a thing before what is in it; what is missing there comes
 * after what is present.
 */
export function sortByPlace<T extends { readonly path: readonly PropertyKey[] }>(
  input: unknown,
  items: readonly T[],
): T[] {
  const places = new Places();
  const placed = items.map((item) => {
    let value = input;
    const order = item.path.map((key) => {
      const place = places.of(value, key);
      value = valueAt(value, [key]);
      return place;
    });
    return { item, order };
  });
  return placed.sort((a, b) => compareOrders(a.order, b.order)).map(({ item }) => item);
}

function compareOrders(a: readonly number[], b: readonly number[]): number {
  for (const [depth, place] of a.entries()) {
    const other = b[depth];
    if (other === undefined) return 1;
    if (place !== other) return place - other;
  }
  return a.length - b.length;
}
