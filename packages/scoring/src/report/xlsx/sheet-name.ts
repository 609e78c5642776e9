import { makeVisible } from '../view/text.ts';

const longest = 31;

/** The beginning of a text, no character cut in two. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** A name that a workbook accepts: at most 31 characters, without `\ / ? * [ ] :` or an apostrophe at either end. */
function allowed(name: string): string {
  const plain = makeVisible(name)
    .replace(/[\\/?*[\]:\s]+/g, ' ')
    .replace(/^['\s]+|['\s]+$/g, '');
  return cut(plain === '' ? '—' : plain, longest);
}

/** Names of sheets, each unlike all others, whatever the case of its letters. */
export function sheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const wanted = allowed(name);
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
      const suffix = ` (${number})`;
      free = `${cut(wanted, longest - suffix.length)}${suffix}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}
