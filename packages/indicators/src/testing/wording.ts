import type { Obligation } from '../requirement.ts';

/** Words with a modal character that bind nobody. */
export const modalExclusions: readonly string[] = [
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
];

/** Words with a numeral or a word of the calendar that count nothing. */
export const numberExclusions: readonly string[] = [
  '统一',
  '同一',
  '一致',
  '一般',
  '一体化',
  '一定周期',
  '时间周期',
  '年度工作计划',
  '年度建设计划',
  '年报制度',
  '老年人',
  '年龄',
];

/** Longer forms first: what one of them takes, a later one does not see. */
const MODALS: readonly (readonly [Obligation, RegExp])[] = [
  ['should-not', /原则上不得|不宜/g],
  ['should', /原则上[应要须]?|宜/g],
  ['must-not', /不得/g],
  ['must', /[应要须]/g],
  ['may', /可/g],
];

/** Digits, the letters of a printed date format, numerals, words of the calendar. */
const NUMBER = /\d+|[YMDHS]{2,}|[零〇一二三四五六七八九十百千万两双半每日周月季年]/g;

/** Every way in which the words of a clause bind; empty where no modal word stands in it. */
export function readObligations(clause: string): Obligation[] {
  let rest = modalExclusions.reduce((text, word) => text.replaceAll(word, '　'), clause);
  return MODALS.filter(([, pattern]) => {
    const before = rest;
    rest = rest.replaceAll(pattern, '　');
    return rest !== before;
  }).map(([obligation]) => obligation);
}

function findAll(text: string, word: string): { from: number; to: number }[] {
  const from = text.indexOf(word);
  if (from === -1) return [];
  const to = from + word.length;
  const later = findAll(text.slice(to), word);
  return [{ from, to }, ...later.map((found) => ({ from: to + found.from, to: to + found.to }))];
}

/** The numbers and calendar words of a text that neither a mark nor an exclusion covers, each with its surroundings. */
export function findUncoveredNumbers(text: string, marks: readonly string[]): string[] {
  const covered = [...marks, ...numberExclusions].flatMap((mark) => findAll(text, mark));
  return [...text.matchAll(NUMBER)]
    .map(({ index, 0: word }) => ({ from: index, to: index + word.length }))
    .filter((found) => !covered.some(({ from, to }) => from <= found.from && found.to <= to))
    .map(({ from, to }) => text.slice(Math.max(0, from - 3), to + 3));
}
