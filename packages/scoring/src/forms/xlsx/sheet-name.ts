import { plainText } from './cell.ts';

const longest = 31;

/** The beginning of a text, without a character cut in two or an apostrophe or space at its end. */
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

/** The form in which programs compare names: they may ignore case, width and composition. */
function fold(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}

/** Unique names for sheets; the same names in the same order every time. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  // how often each name was wanted, so that a thousand equal ones do not each count from 2
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
