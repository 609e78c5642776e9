import type { Language } from '@liujiang/indicators/export';
import { readChoice } from '../../arithmetic/read.ts';
import type { Given } from '../../input/given.ts';

const languages: readonly Language[] = ['zh', 'en'];

/** Reads the language of a form; `zh` when it is left out. */
export function readLanguage(given: Given): Language {
  return readChoice(given, languages, 'zh');
}
