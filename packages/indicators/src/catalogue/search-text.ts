import type { Bilingual } from '../model/bilingual.ts';
import { normaliseName } from '../text/normalise-name.ts';

const latinTerm = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{P}]*$/u;
const wordLetter = /[\p{Script=Latin}\p{N}]/u;

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function beginsWord(text: string, term: string): boolean {
  let at = text.indexOf(term);
  while (at !== -1) {
    if (at === 0 || !wordLetter.test(text.charAt(at - 1))) return true;
    at = text.indexOf(term, at + 1);
  }
  return false;
}

function occurs(term: string, { zh, en }: Bilingual): boolean {
  if (latinTerm.test(term)) return beginsWord(fold(en), term) || beginsWord(fold(zh), term);
  return normaliseName(fold(zh)).includes(term);
}

/**
 * Makes a test from the words of a search: all of them must occur in the texts, Chinese anywhere in a Chinese text,
 * Latin words and numbers at the beginning of a word. Case, width, quotation marks and white space in Chinese do not
 * matter. Without words every text fits.
 */
export function compileSearch(words: string): (texts: readonly Bilingual[]) => boolean {
  const terms = fold(words)
    .split(/\s+/u)
    .map(normaliseName)
    .filter((term) => term !== '');
  return (texts) => terms.every((term) => texts.some((text) => occurs(term, text)));
}
