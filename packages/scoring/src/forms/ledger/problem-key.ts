import { canonicalHash, normaliseName } from '@liujiang/indicators';

const longest = 60;

/** A name as two runs compare it, without the separator; a long one by its beginning and digest. */
function fold(name: string): string {
  const plain = normaliseName(name).replace(/[%|]/g, encodeURIComponent);
  const characters = [...plain];
  if (characters.length <= longest) return plain;
  const digest = canonicalHash(plain).slice('sha256:'.length, 'sha256:'.length + 16);
  return `${characters.slice(0, longest / 2).join('')}…${digest}`;
}

/** Joins what identifies a problem in every run: `item|unit|part`. */
export function problemKey(item: string, unit: string | null, part: string | null): string {
  return [item, fold(unit ?? ''), fold(part ?? '')].join('|');
}

interface KeyParts {
  /** The requirement id, or the leaf and the item of the standard (`health#replies-stale`). */
  readonly item: string;
  readonly part: string;
  /** The key of the same item and unit as a whole. */
  readonly whole: string;
}

export function readKey(key: string): KeyParts {
  const [item = '', unit = '', part = ''] = key.split('|');
  return { item, part, whole: `${item}|${unit}|` };
}

/** A part as it stands in a key. */
export function partOfKey(part: string): string {
  return fold(part);
}

/** The item of an inspection standard, as it stands in a key. */
export function inspectionItem(leaf: string, item: string): string {
  return `${leaf}#${fold(item)}`;
}

/** The leaf and the item of {@link inspectionItem}; `null` when a key is about a requirement. */
export function readInspectionItem(item: string): { leaf: string; item: string } | null {
  const at = item.indexOf('#');
  return at < 0 ? null : { leaf: item.slice(0, at), item: item.slice(at + 1) };
}
