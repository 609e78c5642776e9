import { deepFreeze } from '../model/deep-freeze.ts';
/** Words of Liujiang's table that hold a numeral or a word of the calendar and are no number: 统一, 一般, 老年人. */
export const numberExclusions: readonly string[] = /* @__PURE__ */ deepFreeze([
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
]);

/** Digits, the letters of a printed date format, numerals, words of the calendar. */
const numberWord = /\d+|[YMDHS]{2,}|[零〇一二三四五六七八九十百千万两双半每日周月季年]/g;

interface Span {
  readonly from: number;
  readonly to: number;
}

function findAll(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
    spans.push({ from, to: from + word.length });
  }
  return spans;
}

/** The numbers and calendar words of a text that no text of `covering` covers, each with three characters around it. */
export function findUncoveredNumbers(text: string, covering: readonly string[]): string[] {
  const covered = covering.filter((words) => words !== '').flatMap((words) => findAll(text, words));
  return [...text.matchAll(numberWord)]
    .map(({ index, 0: word }): Span => ({ from: index, to: index + word.length }))
    .filter((found) => !covered.some(({ from, to }) => from <= found.from && found.to <= to))
    .map(({ from, to }) => text.slice(Math.max(0, from - 3), to + 3));
}
