import type { EveryWords } from './every-operator.ts';
import { allAsRequired, notAsRequired } from './every-text.ts';

const wordsInChinese: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['absent', '未见'],
  ['inapplicable', '不涉及'],
  ['commercial', '商业网站'],
  ['non-government', '非政府网站'],
]);

export const everyInWords: EveryWords<string, readonly string[]> = {
  kept: allAsRequired,
  broken: notAsRequired,
  remedy: (words) =>
    words.includes('present')
      ? { zh: '应予补齐', en: 'to be added' }
      : { zh: '应予移除', en: 'to be removed' },
  detail: (value) => ({ zh: wordsInChinese.get(value) ?? value, en: value }),
};
