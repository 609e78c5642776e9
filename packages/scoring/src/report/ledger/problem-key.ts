import { canonicalHash, normaliseName } from '@liujiang/indicators';

const longest = 60;

/** A name in the form in which two runs compare it, without the separator; a long one by its beginning and digest. */
function fold(name: string): string {
  const plain = normaliseName(name).replace(/[%|]/g, encodeURIComponent);
  const characters = [...plain];
  if (characters.length <= longest) return plain;
  const digest = canonicalHash(plain).slice('sha256:'.length, 'sha256:'.length + 16);
  return `${characters.slice(0, longest / 2).join('')}…${digest}`;
}

/** Joins what makes a problem the same in every run: `item|unit|part`. */
export function problemKey(item: string, unit: string | null, part: string | null): string {
  return [item, fold(unit ?? ''), fold(part ?? '')].join('|');
}

/** The requirement id, or the leaf and the item of the standard (`health#replies-stale`), of a key. */
export function itemOfKey(key: string): string {
  return key.split('|')[0] ?? '';
}

/** The item of an inspection standard, as it stands in a key. */
export function inspectionItem(leaf: string, item: string): string {
  return `${leaf}#${fold(item)}`;
}
