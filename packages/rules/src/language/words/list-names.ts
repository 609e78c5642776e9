import type { Bilingual } from '@liujiang/indicators';
import { nouns } from '../../evidence/kinds.ts';

const summary: Bilingual = { zh: '条目概要', en: 'summary of items' };

/** What the things in a list are called. */
export function listNoun(name: string): Bilingual {
  if (name === 'summary') return summary;
  return Object.hasOwn(nouns, name)
    ? (nouns[name] ?? { zh: name, en: name })
    : { zh: name, en: name };
}
