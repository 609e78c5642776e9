import { plainText } from './cell.ts';

const longest = 31;

/** The beginning of a text, no character cut in two, no apostrophe or space at its end. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/['\s]+$/, '');
}

/** A name that a workbook accepts: at most 31 characters, without `\ / ? * [ ] :` or an apostrophe at either end. */
function allowed(name: string): string {
  const plain = plainText(name)
    .replace(/[\\/?*[\]:\s]+/g, ' ')
    .replace(/^['\s]+/, '');
  return cut(plain, longest) || '—';
}

/** What a program may take for the same name: whatever the case of its letters, full or half width, composed or not. */
function fold(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}

/** Names of sheets, each unlike all others; the same names in the same order every time. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  // How often a name was wanted already, so that a thousand equal ones do not each count from 2.
  const wantedBefore = new Map<string, number>();
  return names.map((name) => {
    const wanted = allowed(name);
    let number = wantedBefore.get(fold(wanted)) ?? 1;
    let free = wanted;
    while (taken.has(fold(free))) {
      number += 1;
      const suffix = ` (${number})`;
      free = `${cut(wanted, longest - suffix.length)}${suffix}`;
    }
    wantedBefore.set(fold(wanted), number);
    taken.add(fold(free));
    return free;
  });
}
