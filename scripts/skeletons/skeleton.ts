/** New and changed files by their path from the root of the repository, and what to do next. */
export interface Skeleton {
  readonly added: Readonly<Record<string, string>>;
  readonly changed: Readonly<Record<string, string>>;
  readonly next: string;
}

/** Makes the skeleton of a name or id; `read` gives the text of a file of the repository. */
export type MakeSkeleton = (name: string, read: (path: string) => string) => Skeleton;

/** The words of a name: two of `pass-rate`. */
function wordsOf(name: string): readonly string[] {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error(`a name in small letters, words joined by "-": got "${name}"`);
  }
  return name.split('-');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `pass-rate` as `PassRate`. */
export function pascalCase(name: string): string {
  return wordsOf(name).map(capital).join('');
}

/** `pass-rate` as `passRate`. */
export function camelCase(name: string): string {
  const [first = '', ...others] = wordsOf(name);
  return [first, ...others.map(capital)].join('');
}

/** A text with `more` inserted before the first match of a mark at or after a place. */
export function insertBefore(text: string, mark: string, from: string, more: string): string {
  const start = text.indexOf(from);
  const place = text.indexOf(mark, start);
  if (start < 0 || place < 0) throw new Error(`no "${mark}" after "${from}"`);
  return text.slice(0, place) + more + text.slice(place);
}
