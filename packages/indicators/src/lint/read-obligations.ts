import { deepFreeze } from '../model/deep-freeze.ts';
import type { Obligation } from '../model/requirement.ts';

/** Words of Liujiang's table that contain a modal character and oblige nobody: 主要, 供应, 可行性. */
export const modalExclusions: readonly string[] = /* @__PURE__ */ deepFreeze([
  '主要',
  '重要',
  '需要',
  '要闻',
  '要求',
  '要素',
  '应用',
  '应急',
  '应对',
  '对应',
  '回应',
  '供应',
  '应主动公开',
  '可行性',
  '可视化',
  '可读',
  '可公开',
  '可按',
  '可网上运行',
  '不可用',
  '用户可',
]);

/** Longer forms first: later patterns do not see what an earlier one matched. */
const modals: readonly (readonly [Obligation, RegExp])[] = [
  ['should-not', /原则上不得|不宜/g],
  ['should', /原则上[应要须]?|宜/g],
  ['must-not', /不得/g],
  ['must', /[应要须]/g],
  ['may', /可/g],
];

/** The obligations in the words of a clause; empty when it has no modal word. */
export function readObligations(clause: string, exclusions: readonly string[]): Obligation[] {
  let rest = exclusions.reduce((text, word) => text.replaceAll(word, '　'), clause);
  return modals
    .filter(([, pattern]) => {
      const before = rest;
      rest = rest.replaceAll(pattern, '　');
      return rest !== before;
    })
    .map(([obligation]) => obligation);
}
