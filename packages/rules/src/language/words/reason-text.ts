import type { Bilingual, Reason } from '@liujiang/indicators';
import { reasonLabels } from '@liujiang/indicators/internal';
import { listText } from './list-text.ts';
import { inBrackets, type Predicate } from './predicate.ts';

/** Reasons in words, joined as a list. */
export function reasonsText(reasons: readonly Reason[]): Bilingual {
  return listText(reasons.map((reason) => reasonLabels[reason]));
}

/** That something cannot be told, and why. */
export function cannotBeTold(reasons: readonly Reason[]): Predicate {
  return inBrackets({ zh: '无法判断', en: 'cannot be told' }, reasonsText(reasons));
}
