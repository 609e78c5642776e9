import type { Language } from '@liujiang/indicators/export';
import { findUntranslated } from '@liujiang/indicators/internal';
import type { AssessmentDocument } from '../../document/assessment-document.ts';

/** Most places that a form names; `listUntranslated` names them all. */
const most = 50;

/**
 * In an English form, which texts of catalogue and scheme have no English, so that the Chinese is shown: one notice with the
 * first place of each in the document. What findings tell of evidence is no text of anybody's, and is not counted.
 */
export function tellUntranslated(
  { catalogue, scheme, requirements, report }: AssessmentDocument,
  language: Language,
): readonly string[] {
  if (language === 'zh') return [];
  const texts = findUntranslated({
    catalogue,
    scheme,
    requirements,
    report: { indicators: report.indicators, units: report.units },
  });
  if (texts.length === 0) return [];
  const first = new Map<string, string>();
  for (const { zh, path } of texts) if (!first.has(zh)) first.set(zh, path);
  const places = [...first.values()];
  const more = places.length > most ? ` and ${places.length - most} more` : '';
  const named = places.slice(0, most).join(', ');
  return [`Without English, so that the Chinese is shown: ${named}${more}`];
}
