import { type Given, isRecord } from '../input/given.ts';
import { readList } from '../input/read.ts';

/** The quarters that are expected: listed, or from one to another, both included. */
export type Period = readonly string[] | { readonly from: string; readonly to: string };

const QUARTER = /^(\d{4})-Q([1-4])$/;
const expected = { zh: '季度，如 2020-Q3', en: 'a quarter such as 2020-Q3' };
const numerals = ['一', '二', '三', '四'] as const;

/** Quarters since year 0, so that neighbours differ by 1; `null` when it is not a quarter. */
function parseQuarter(value: unknown): number | null {
  const match = typeof value === 'string' ? QUARTER.exec(value) : null;
  return match === null ? null : Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** Quarters since year 0. When it is refused, the problem is listed and the result is `null`. */
export function readQuarter(given: Given): number | null {
  const index = parseQuarter(given.value);
  if (index === null) given.refuse('not-a-quarter', expected);
  return index;
}

function formatQuarter(index: number): string {
  return `${String(Math.floor(index / 4)).padStart(4, '0')}-Q${(index % 4) + 1}`;
}

/** A century of quarters; more is a slip of the pen. */
const LONGEST = 400;

/** The quarters of a period in order of time, each once. */
export function readPeriod(given: Given): readonly string[] {
  const { value } = given;
  if (isRecord(value) && 'from' in value && 'to' in value) {
    const last = given.at('to');
    const from = readQuarter(given.at('from'));
    const to = readQuarter(last);
    if (from === null || to === null) return [];
    if (to >= from && to - from < LONGEST) {
      return Array.from({ length: to - from + 1 }, (_, index) => formatQuarter(from + index));
    }
    last.refuse('out-of-range', {
      zh: '不早于起始季度的季度',
      en: 'a quarter not before the first',
    });
    return [];
  }
  const indexes = readList(given).map(readQuarter);
  if (indexes.length === 0) {
    given.refuse('empty', { zh: '至少一个季度', en: 'at least one quarter' });
  }
  const known = indexes.filter((index) => index !== null);
  const seen = new Set<number>();
  known.forEach((quarter) => {
    if (seen.has(quarter)) {
      const once = { zh: '每个季度只列一次', en: 'each quarter once' };
      given.refuse('duplicate', once, formatQuarter(quarter));
    }
    seen.add(quarter);
  });
  return known.sort((a, b) => a - b).map(formatQuarter);
}

/** 第三季度, with the year where `withYear`. */
export function nameQuarter(quarter: string, language: 'zh' | 'en', withYear: boolean): string {
  const [year = '', part = ''] = quarter.split('-');
  if (language === 'en') return withYear ? `${part} ${year}` : part;
  const numeral = numerals[Number(part.slice(1)) - 1] ?? '';
  return `${withYear ? `${year}年` : ''}第${numeral}季度`;
}
