import { type Bilingual, isCivilDay } from '@liujiang/indicators';
import { compare, type Fraction, fraction, sign, ZERO } from './fraction.ts';
import { addUnknown, join, type Problems } from './problems.ts';

/**
 * A number as users give it: a JavaScript number or a text, `89`, `'89.5'`, `'4/3'`. It is read from its text and never
 * computed with as a double; up to 15 digits on each side of the point. A double that carries the noise of earlier
 * arithmetic (`0.1 + 0.2`) is refused: give the text.
 */
export type NumberInput = number | string;

/** What a number may be. */
interface NumberLimits {
  readonly positive?: boolean;
  readonly maximum?: { readonly value: Fraction; readonly expected: Bilingual };
}

/** A whole number, then either digits after a point or a denominator. */
const NUMBER = /^(\d{1,15})(?:\.(\d{1,15})|\/(\d{1,15}))?$/;

function readUnsigned(text: string): Fraction | null {
  const [, whole, digits = '', divisor = '1'] = NUMBER.exec(text) ?? [];
  const denominator = 10n ** BigInt(digits.length) * BigInt(divisor);
  if (whole === undefined || denominator === 0n) return null;
  return fraction(BigInt(whole + digits), denominator);
}

const expectedNumber: Bilingual = {
  zh: '不小于0的数，小数点前后各不超过15位（如 89、"89.5"、"4/3"）',
  en: 'a number not below 0 with at most 15 digits on each side of the point (89, "89.5", "4/3")',
};

/** Reads a number that is not negative; 0 when it is refused, and then the problem is listed. */
export function readNumber(
  value: unknown,
  path: string,
  problems: Problems,
  limits: NumberLimits = {},
): Fraction {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  const result = readUnsigned(text);
  if (result === null) {
    problems.add('not-a-number', path, expectedNumber, value);
    return ZERO;
  }
  if (limits.positive && sign(result) === 0) {
    problems.add('out-of-range', path, { zh: '大于0的数', en: 'a number above 0' }, value);
  }
  if (limits.maximum !== undefined && compare(result, limits.maximum.value) > 0) {
    problems.add('out-of-range', path, limits.maximum.expected, value);
  }
  return result;
}

/** Reads a count: a whole number from `minimum` up to the largest safe integer; `minimum` when it is refused. */
export function readCount(value: unknown, path: string, problems: Problems, minimum = 0): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum) return value;
  problems.add(
    'not-a-count',
    path,
    { zh: `不小于${minimum}的整数`, en: `a whole number, ${minimum} or more` },
    value,
  );
  return minimum;
}

/** Reads an object with members of any name. */
export function readRecord(
  value: unknown,
  path: string,
  problems: Problems,
): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  problems.add('wrong-type', path, { zh: '对象', en: 'an object' }, value);
  return {};
}

/** Reads an object, and refuses members that nobody knows. */
export function readFields(
  value: unknown,
  path: string,
  problems: Problems,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  const record = readRecord(value, path, problems);
  for (const key of Object.keys(record)) {
    if (known.includes(key)) continue;
    addUnknown(problems, join(path, key), { zh: '已知的字段', en: 'a known field' }, key, known);
  }
  return record;
}

/** Reads a list; a list left out is empty. */
export function readList(value: unknown, path: string, problems: Problems): readonly unknown[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value;
  problems.add('wrong-type', path, { zh: '列表', en: 'a list' }, value);
  return [];
}

/** Reads a list that may be empty, and may not be left out. */
export function readGivenList(
  value: unknown,
  path: string,
  problems: Problems,
): readonly unknown[] {
  if (value !== undefined) return readList(value, path, problems);
  problems.add('missing', path, { zh: '列表（可为空）', en: 'a list, which may be empty' }, value);
  return [];
}

/** Reads a text that says something. */
export function readText(value: unknown, path: string, problems: Problems): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  problems.add('wrong-type', path, { zh: '非空文字', en: 'a text that is not empty' }, value);
  return '';
}

/** Reads a civil day. */
export function readDay(value: unknown, path: string, problems: Problems): string {
  if (typeof value === 'string' && isCivilDay(value)) return value;
  problems.add(
    'not-a-day',
    path,
    { zh: '日期，如 2020-11-30', en: 'a day such as 2020-11-30' },
    value,
  );
  return '';
}

/** Reads a text in both languages. */
export function readBilingual(value: unknown, path: string, problems: Problems): Bilingual {
  const record = readFields(value, path, problems, ['zh', 'en']);
  return {
    zh: readText(record['zh'], join(path, 'zh'), problems),
    en: readText(record['en'], join(path, 'en'), problems),
  };
}

function oneOf(options: readonly string[]): Bilingual {
  return { zh: `其中之一：${options.join('、')}`, en: `one of ${options.join(', ')}` };
}

/** Reads a word of a closed list; `fallback` when it is left out. */
export function readChoice<T extends string>(
  value: unknown,
  options: readonly T[],
  path: string,
  problems: Problems,
  fallback: T,
): T {
  if (value === undefined) return fallback;
  const found = options.find((option) => option === value);
  if (found !== undefined) return found;
  addUnknown(problems, path, oneOf(options), String(value), options);
  return fallback;
}

/** Reads a word of a closed list that may not be left out; `fallback` when it is refused. */
export function readGivenChoice<T extends string>(
  value: unknown,
  options: readonly T[],
  path: string,
  problems: Problems,
  fallback: T,
): T {
  if (value === undefined) problems.add('missing', path, oneOf(options), value);
  return readChoice(value, options, path, problems, fallback);
}
