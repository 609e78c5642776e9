import type { Bilingual } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import { addTo } from '@liujiang/indicators/internal';
import type { AssessmentDocument } from '../../document/assessment-document.ts';
import { words } from './fixed-texts.ts';
import { inBrackets, listNames, makeVisible } from './text.ts';

/** The number of places with the same warning. */
function placesText(count: number): Bilingual {
  return { zh: `等${count}处`, en: ` (${count} places)` };
}

/**
 * Warnings, with equal ones of several places given once: the first place and the number. The document has them all.
 */
export function viewWarnings(
  { findings }: AssessmentDocument,
  language: Language,
): readonly string[] {
  const alike = new Map<string, string[]>();
  for (const { path, message, nearest } of findings.warnings) {
    // a word in the message is not repeated
    const unsaid = nearest.filter((name) => !message[language].includes(name));
    const names = `${words.nearest[language]} ${listNames(unsaid, language)}`;
    const text = `${message[language]}${unsaid.length === 0 ? '' : inBrackets(names, language)}`;
    addTo(alike, text, path);
  }
  return [...alike].map(([text, paths]) => {
    const [first = ''] = paths;
    const more = paths.length === 1 ? '' : placesText(paths.length)[language];
    return makeVisible(`${first === '' ? '' : `${first}${more}: `}${text}`);
  });
}
