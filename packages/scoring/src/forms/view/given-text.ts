import type { Language } from '@liujiang/indicators/export';
import { Given } from '../../input/given.ts';
import { aList, readItems, readWords } from '../../input/read.ts';
import { invalidInput } from '../../input/scoring-error.ts';
import { within } from '../../input/within.ts';
import { readLanguage } from './read-language.ts';
import * as text from './text.ts';

/** Checks outside arguments: texts, lists of texts and a language, each under its name. */
function check(texts: Readonly<Record<string, unknown>>, language: unknown): Language {
  const given = new Given({ ...texts, language });
  for (const name of Object.keys(texts)) {
    const one = given.at(name);
    if (name !== 'names') readWords(one);
    else within(one, aList, () => readItems(one).forEach(readWords));
  }
  const chosen = readLanguage(given.at('language'));
  given.problems.throwIfAny(invalidInput);
  return chosen;
}

/**
 * Text in the brackets of the language, with the space before it.
 *
 * @throws ScoringError with `invalid-input` when it is not a text, or the language is unknown.
 *
 * @example
 * ```ts
 * import { inBrackets } from '@liujiang/scoring/forms/view';
 * `2.1.4${inBrackets('2', 'zh')}`; //=> '2.1.4（2）'
 * `2.1.4${inBrackets('2', 'en')}`; //=> '2.1.4 (2)'
 * ```
 */
export function inBrackets(inside: string, language: Language): string {
  return text.inBrackets(inside, check({ text: inside }, language));
}

/**
 * Names joined by the comma of the language.
 *
 * @throws ScoringError with `invalid-input` when they are not texts, or the language is unknown.
 *
 * @example
 * ```ts
 * import { listNames } from '@liujiang/scoring/forms/view';
 * listNames(['区财政局', '区统计局'], 'zh'); //=> '区财政局、区统计局'
 * ```
 */
export function listNames(names: readonly string[], language: Language): string {
  return text.listNames(names, check({ names }, language));
}

/**
 * A label and its value, with the colon of the language.
 *
 * @throws ScoringError with `invalid-input` when they are not texts, or the language is unknown.
 *
 * @example
 * ```ts
 * import { withLabel } from '@liujiang/scoring/forms/view';
 * withLabel('监测时间点', '2020-11-30', 'zh'); //=> '监测时间点：2020-11-30'
 * ```
 */
export function withLabel(label: string, about: string, language: Language): string {
  return text.withLabel(label, about, check({ label, text: about }, language));
}
