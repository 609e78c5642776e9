import type { Bilingual } from '@liujiang/indicators';

function joinEnglish(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** An enumeration: 、 in Chinese, commas and "and" in English. */
export function listText(parts: readonly Bilingual[]): Bilingual {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  return {
    zh: parts.map(({ zh }) => zh).join('、'),
    en: joinEnglish(parts.map(({ en }) => en)),
  };
}
