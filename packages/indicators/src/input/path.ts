/**
 * A path into a JSON value as text. Keys that would be read as something else (with a dot, a bracket, a quote or white
 * space, or only digits) are quoted.
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

/** The positions of keys, computed once for each object, because one object may have thousands of unknown keys. */
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

/** Sorts items by where their paths stand in the input, parents first; members missing from the input come last. */
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
