import type { Language } from '@liujiang/indicators/export';
import type { Given } from '../../input/given.ts';
import { readChoice } from '../../input/read.ts';

const languages: readonly Language[] = ['zh', 'en'];

/** Reads the language of a form; `zh` when it is left out. */
export function readLanguage(given: Given): Language {
  return readChoice(given, languages, 'zh');
}
