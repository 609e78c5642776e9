import { answer } from '../input/answer.ts';
import { anything } from '../input/kinds.ts';
import { formatPath } from '../input/path.ts';

/** A text in which the Chinese stands in for the English, and its place. */
export interface Untranslated {
  readonly path: string;
  readonly zh: string;
}

/** Every text of a document in which the Chinese stands in for the English. */
export function findUntranslated(document: unknown): readonly Untranslated[] {
  const found: Untranslated[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const isList = Array.isArray(value);
    const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown };
    if (typeof zh === 'string' && zh === en && /\p{Script=Han}/u.test(zh)) {
      found.push({ path: formatPath(path), zh });
    }
    for (const [key, member] of Object.entries(value)) {
      visit(member, [...path, isList ? Number(key) : key]);
    }
  };
  visit(document, []);
  return found;
}

/**
 * The places of a catalogue, profile, scheme or other document where the Chinese stands in for the English: the two are the
 * same and have Chinese characters. Texts of Chinese alone are filled in like that when they are read, so that this tells all
 * that was left open; a text that is the same in both languages (a number, a name in letters) is not named.
 *
 * @example
 * ```ts
 * import { listUntranslated, liujiang } from '@liujiang/indicators';
 * listUntranslated(liujiang); //=> []
 * listUntranslated({ title: { zh: '本区指标', en: '本区指标' } }); //=> ['title']
 * ```
 */
export function listUntranslated(document: unknown): readonly string[] {
  return answer({ document: [document, anything] }, () =>
    findUntranslated(document).map(({ path }) => path),
  );
}
