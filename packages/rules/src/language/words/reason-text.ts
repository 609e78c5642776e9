import { type Bilingual, labels, type Reason } from '@liujiang/indicators';
import { listText } from './list-text.ts';

/** Reasons in words, joined as a list. */
export function reasonsText(reasons: readonly Reason[]): Bilingual {
  return listText(reasons.map((reason) => labels.reason[reason]));
}

/** That something cannot be told, and why. */
export function cannotBeTold(reasons: readonly Reason[]): Bilingual {
  const why = reasonsText(reasons);
  return { zh: `无法判断（${why.zh}）`, en: `cannot be told (${why.en})` };
}
