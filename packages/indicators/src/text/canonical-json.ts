/**
 * The canonical text of a JSON value (RFC 8785): members sorted by the UTF-16 code units of their names, no white space,
 * numbers and texts as `JSON.stringify` has them. Members that are `undefined` are left out, list entries become `null`.
 *
 * @throws TypeError for what JSON cannot say: NaN, Infinity, a function, `undefined` alone.
 * @internal
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${Array.from(value, (entry: unknown) => canonicalJson(entry ?? null)).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    if ('toJSON' in value && typeof value.toJSON === 'function') {
      return canonicalJson(value.toJSON());
    }
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    members.sort(([a], [b]) => (a < b ? -1 : 1));
    const texts = members.map(
      ([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`,
    );
    return `{${texts.join(',')}}`;
  }
  const text =
    Number.isFinite(value) || typeof value !== 'number' ? JSON.stringify(value) : undefined;
  if (text === undefined) throw new TypeError('没有 JSON 形式的值 / a value without a JSON form');
  return text;
}
