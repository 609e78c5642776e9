import { type Bilingual, labels, type Reason } from '@liujiang/indicators';
import { listText } from './list-text.ts';

/** Reasons in words, joined as a list. */
export function reasonsText(reasons: readonly Reason[]): Bilingual {
  return listText(reasons.map((reason) => labels.reason[reason]));
}
