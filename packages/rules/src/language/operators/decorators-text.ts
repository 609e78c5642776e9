import { inBrackets, type Predicate } from '../words/predicate.ts';
import { cannotBeTold } from '../words/reason-text.ts';
import { valueText } from '../words/value-text.ts';
import type { Occasion } from './operator.ts';

/** What is said of a list whose entries another operator judges. */
export function decoratedText({ actual, verdict, requirement }: Occasion): Predicate {
  if (verdict.outcome === 'unknown') return cannotBeTold(verdict.reasons);
  const said =
    verdict.outcome === 'true'
      ? { zh: '符合要求', en: 'as required' }
      : { zh: '不符合要求', en: 'not as required' };
  return inBrackets(said, valueText(actual, requirement));
}
