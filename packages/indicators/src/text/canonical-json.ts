/**
 * The canonical text of a JSON value (RFC 8785): members sorted by the UTF-16 code units of their names, no white
 * space, numbers and texts as `JSON.stringify` writes them. Members that are `undefined` are left out, list entries
 * become `null`.
 *
 * @throws TypeError for what JSON cannot say: NaN, Infinity, a BigInt, a function, `undefined` alone.
 * @internal
 */
export function canonicalJson(value: unknown): string {
  return write(value, new Map());
}

/** The canonical text of an object, joined from that of each member. @internal */
export function canonicalObject(texts: Readonly<Record<string, string>>): string {
  const names = Object.keys(texts).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${texts[name]}`).join(',')}}`;
}

/** `names` holds the text before a member of each name: a document has few names, each of them thousands of times. */
function write(value: unknown, names: Map<string, string>): string {
  if (typeof value !== 'object' || value === null) return writeSimple(value);
  if (Array.isArray(value)) {
    let text = '';
    for (const entry of value) text += `${text === '' ? '' : ','}${write(entry ?? null, names)}`;
    return `[${text}]`;
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return write(value.toJSON(), names);
  }
  let text = '';
  for (const name of Object.keys(value).sort()) {
    const member: unknown = Reflect.get(value, name);
    if (member === undefined) continue;
    let head = names.get(name);
    if (head === undefined) {
      head = `${JSON.stringify(name)}:`;
      names.set(name, head);
    }
    text += `${text === '' ? '' : ','}${head}${write(member, names)}`;
  }
  return `{${text}}`;
}

function writeSimple(value: unknown): string {
  const text =
    Number.isFinite(value) || typeof value !== 'number' ? JSON.stringify(value) : undefined;
  return text ?? refuseValue();
}

export function refuseValue(): never {
  throw new TypeError('没有 JSON 形式的值 / a value without a JSON form');
}
