import type { Bilingual } from '@liujiang/indicators';
import { listText } from '../../language/words/list-text.ts';

/** How many days may be looked ahead. */
export function wantedWithin(most: number): Bilingual {
  return { zh: `1至${most}的整数`, en: `a whole number from 1 to ${most}` };
}

/** Until when a requirement still passes, and what lapses then. */
export function deadlineText(
  leaf: Bilingual,
  lapsing: readonly Bilingual[],
  lastDay: string,
): Bilingual {
  const { zh, en } = listText(lapsing);
  return {
    zh: `“${leaf.zh}”${zh === '' ? '' : `（${zh}）`}如无新的更新，最迟到${lastDay}仍达标，次日起不再达标。`,
    en: `“${leaf.en}”${en === '' ? '' : ` (${en})`} passes through ${lastDay} and no longer, unless something new is published.`,
  };
}
