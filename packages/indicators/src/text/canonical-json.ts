/**
 * The canonical text of a JSON value (RFC 8785): members sorted by the UTF-16 code units of their names, no white
 * space, numbers and texts as `JSON.stringify` writes them. Members that are `undefined` are left out, list entries
 * become `null`.
 *
 * @throws TypeError for what JSON cannot say: NaN, Infinity, a BigInt, a function, `undefined` alone.
 * @internal
 */
export function canonicalJson(value: unknown): string {
  const writer = new Writer();
  writer.write(value);
  return writer.text;
}

/** The name of a member, and the text before its value. @internal */
export type MemberHead = readonly [name: string, head: string];

/** The members of an object in canonical order, from their names. @internal */
export function memberHeads(names: readonly string[]): readonly MemberHead[] {
  return [...names].sort().map((name) => [name, `${JSON.stringify(name)}:`]);
}

/**
 * The objects that have these names in this order. A document has few such kinds of objects and thousands of each, so the
 * names of each kind are sorted once.
 */
class Shape {
  readonly #longer = new Map<string, Shape>();
  #heads: readonly MemberHead[] | undefined;

  with(name: string): Shape {
    const known = this.#longer.get(name);
    if (known !== undefined) return known;
    const longer = new Shape();
    this.#longer.set(name, longer);
    return longer;
  }

  headsOf(names: readonly string[]): readonly MemberHead[] {
    this.#heads ??= memberHeads(names);
    return this.#heads;
  }
}

class Writer {
  text = '';
  readonly #empty = new Shape();

  write(value: unknown): void {
    if (typeof value !== 'object' || value === null) this.text += simpleText(value);
    else if (Array.isArray(value)) this.#writeList(value);
    else if ('toJSON' in value && typeof value.toJSON === 'function') this.write(value.toJSON());
    else this.#writeObject(value as Readonly<Record<string, unknown>>);
  }

  #writeList(entries: readonly unknown[]): void {
    let before = '[';
    for (const entry of entries) {
      this.text += before;
      this.write(entry ?? null);
      before = ',';
    }
    this.text += before === '[' ? '[]' : ']';
  }

  #writeObject(value: Readonly<Record<string, unknown>>): void {
    const names = Object.keys(value);
    let shape = this.#empty;
    for (const name of names) shape = shape.with(name);
    let before = '{';
    for (const [name, head] of shape.headsOf(names)) {
      const member = value[name];
      if (member === undefined) continue;
      this.text += before + head;
      this.write(member);
      before = ',';
    }
    this.text += before === '{' ? '{}' : '}';
  }
}

function simpleText(value: unknown): string {
  const text =
    Number.isFinite(value) || typeof value !== 'number' ? JSON.stringify(value) : undefined;
  return text ?? refuseValue();
}

export function refuseValue(): never {
  throw new TypeError('没有 JSON 形式的值 / a value without a JSON form');
}
