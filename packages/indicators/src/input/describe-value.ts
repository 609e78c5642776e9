const longestText = 80;

/** A value in a few words: JSON, cut after 80 characters; `—` where there is nothing. Never throws. */
export function describeValue(value: unknown): string {
  try {
    return describe(value);
  } catch {
    return typeof value; // its members cannot be read
  }
}

function describe(value: unknown): string {
  if (value === undefined) return '—';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return cut(describeObject(value));
  if (typeof value === 'function') return cut(`function ${value.name}`);
  // JSON would say null for NaN, and cannot say 1n.
  return cut(
    typeof value === 'string' ? JSON.stringify(value.slice(0, 2 * longestText)) : String(value),
  );
}

function describeObject(value: object): string {
  const keys = Object.keys(value);
  const fields = keys.length > 3 ? `${keys.slice(0, 3).join(', ')}, …` : keys.join(', ');
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || prototype === Object.prototype;
  return isPlain ? `{${fields}}` : `${value.constructor.name} {${fields}}`;
}

function cut(text: string): string {
  const letters = [...text.slice(0, 2 * longestText)];
  return letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text;
}
