import type { Bilingual } from '../model/bilingual.ts';
import { looksRight } from './looks-right.ts';

const longestText = 80;

/** A value in a few words: JSON, cut after 80 characters; `—` where there is nothing. Never throws. */
export function describeValue(value: unknown): string {
  try {
    return describe(value);
  } catch {
    return typeof value; // its members cannot be read
  }
}

function describe(value: unknown): string {
  if (value === undefined) return '—';
  if (Array.isArray(value)) return `[${value.length}]`;
  if (typeof value === 'object' && value !== null) return cut(describeObject(value));
  if (typeof value === 'function') return cut(`function ${value.name}`);
  if (typeof value === 'bigint') return cut(`${value}n`);
  // JSON would say null for NaN.
  return cut(
    typeof value === 'string' ? JSON.stringify(value.slice(0, 2 * longestText)) : String(value),
  );
}

/** What an object is by itself, whatever its members: `Date`, `Map`, `Object`. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function isDate(value: unknown): value is Date {
  return tagOf(value) === 'Date';
}

function describeObject(value: object): string {
  if (isDate(value)) return describeDate(value);
  const tag = tagOf(value);
  if (tag === 'Map' || tag === 'Set') return `${tag}(${(value as Map<unknown, unknown>).size})`;
  const keys = Object.keys(value);
  const fields = keys.length > 3 ? `${keys.slice(0, 3).join(', ')}, …` : keys.join(', ');
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || prototype === Object.prototype;
  return isPlain ? `{${fields}}` : `${value.constructor.name} {${fields}}`;
}

function describeDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'Date (invalid)' : `Date ${date.toISOString()}`;
}

/** What was expected; where a `Date` was found, with how its day is had. */
export function expectingNoDate(expected: Bilingual, value: unknown): Bilingual {
  if (!looksRight(value, isDate)) return expected;
  return {
    zh: `${expected.zh}；Date 须先用 @liujiang/rules 的 chinaDate(date) 换成日期`,
    en: `${expected.en}; chinaDate(date) of @liujiang/rules gives the day of a Date`,
  };
}

function cut(text: string): string {
  const letters = [...text.slice(0, 2 * longestText)];
  return letters.length > longestText ? `${letters.slice(0, longestText).join('')}…` : text;
}
