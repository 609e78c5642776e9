import type { Bilingual } from '@liujiang/indicators';
import { cannotBeTold } from '../words/reason-text.ts';
import { valueText } from '../words/value-text.ts';
import type { Occasion } from './operator.ts';

/** What is said of a list whose entries another operator judges. */
export function decoratedText({ actual, verdict, requirement }: Occasion): Bilingual {
  if (verdict.outcome === 'unknown') return cannotBeTold(verdict.reasons);
  const found = valueText(actual, requirement);
  return verdict.outcome === 'true'
    ? { zh: `符合要求（${found.zh}）`, en: `as required (${found.en})` }
    : { zh: `不符合要求（${found.zh}）`, en: `not as required (${found.en})` };
}
