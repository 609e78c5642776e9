import { listText } from '../words/list-text.ts';
import type { EveryWords } from './every-operator.ts';

export const everySameWords: EveryWords<readonly string[], true> = {
  kept: () => ({ zh: '均保持一致', en: 'all consistent' }),
  broken: () => ({ zh: '不一致', en: 'inconsistent' }),
  remedy: () => ({ zh: '应统一', en: 'to be made the same' }),
  detail: (names) => listText(names.map((name) => ({ zh: `“${name}”`, en: `"${name}"` }))),
};
