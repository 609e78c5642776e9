import { type Bilingual, isCivilDay } from '@liujiang/indicators';
import { inBothLanguages } from '@liujiang/indicators/internal';
import { type Given, isRecord } from './given.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** Reads a count: a whole number from `minimum` to the largest safe integer; `minimum` when it is refused. */
export function readCount(given: Given, minimum = 0): number {
  const { value } = given;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum) return value;
  given.refuse('not-a-count', {
    zh: `不小于${minimum}的整数`,
    en: `a whole number, ${minimum} or more`,
  });
  return minimum;
}

/** Reads an object with members of any name. */
export function readRecord(given: Given): Readonly<Record<string, unknown>> {
  if (isRecord(given.value)) return given.value;
  given.refuse('wrong-type', { zh: '对象', en: 'an object' });
  return {};
}

/** Reads the members of an object, whatever their names; one that is `undefined` is none. */
export function readEntries(given: Given): readonly (readonly [string, Given])[] {
  return Object.entries(readRecord(given)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, given.at(name)] as const],
  );
}

/** Reads the members of an object; none when it is left out. */
export function readOptionalEntries(given: Given): readonly (readonly [string, Given])[] {
  return (given.value ?? null) === null ? [] : readEntries(given);
}

/** Reads an object, and refuses unknown members; one that is `undefined` is none. */
export function readFields(given: Given, known: readonly string[]): Given {
  for (const [name, value] of Object.entries(readRecord(given))) {
    if (known.includes(name) || value === undefined) continue;
    refuseUnknown(given.at(name), { zh: '已知的字段', en: 'a known field' }, known, name);
  }
  return given;
}

/** {@link readFields} of a whole document, which may say where its JSON Schema stands. */
export function readDocumentFields(given: Given, known: readonly string[]): Given {
  readFields(given, [...known, '$schema']);
  readOptional(given.at('$schema'), readWords);
  return given;
}

/** The expectation where a list is missing. */
export const aList: Bilingual = { zh: '列表', en: 'a list' };

/** Reads a list, each entry at its place; `expected` describes the list. */
export function readItems(given: Given, expected: Bilingual = aList): readonly Given[] {
  const { value } = given;
  if (Array.isArray(value)) return Array.from(value, (entry, index) => given.enter(index, entry));
  given.refuse('wrong-type', expected);
  return [];
}

/** Reads a list; an empty one when it is left out. */
export function readList(given: Given): readonly Given[] {
  return given.value === undefined ? [] : readItems(given);
}

/** Reads a list that may be empty but must be given. */
export function readGivenList(given: Given): readonly Given[] {
  if (given.value !== undefined) return readItems(given);
  given.refuse('missing', { zh: '列表（可为空）', en: 'a list, which may be empty' });
  return [];
}

/** Whether a value is a text that is not blank. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Reads a text that is not blank. */
export function readText(given: Given): string {
  if (isText(given.value)) return given.value;
  given.refuse('wrong-type', { zh: '非空文本', en: 'a text that is not empty' });
  return '';
}

/** Reads a text that may be empty. */
export function readWords(given: Given): string {
  if (typeof given.value === 'string') return given.value;
  given.refuse('wrong-type', { zh: '文本', en: 'a text' });
  return '';
}

export function readFlag(given: Given): boolean {
  if (typeof given.value === 'boolean') return given.value;
  given.refuse('wrong-type', { zh: 'true 或 false', en: 'true or false' });
  return false;
}

/** Reads true or false; false when it is left out. */
export function readOptionalFlag(given: Given): boolean {
  return given.value === undefined ? false : readFlag(given);
}

export function readDay(given: Given): string {
  if (typeof given.value === 'string' && isCivilDay(given.value)) return given.value;
  given.refuse('not-a-day', { zh: '日期，如 2020-11-30', en: 'a day such as 2020-11-30' });
  return '';
}

/** A text in both languages, as our own documents have it. */
export function readBilingual(given: Given): Bilingual {
  readFields(given, ['zh', 'en']);
  return { zh: readText(given.at('zh')), en: readText(given.at('en')) };
}

/** A text as people give it: where it is Chinese alone, that stands in for the English. */
export function readTexts(given: Given): Bilingual {
  return readBilingual(given.instead(inBothLanguages(given.value)));
}

/** The result of `read`; `null` when it was left out. */
export function readOptional<T>(given: Given, read: (given: Given) => T): T | null {
  return given.value === undefined ? null : read(given);
}

/** The result of `read`; `null` for `null`. */
export function readNullable<T>(given: Given, read: (given: Given) => T): T | null {
  return given.value === null ? null : read(given);
}

/** The expectation for a word of a closed list. */
export function oneOf(options: readonly string[]): Bilingual {
  return { zh: `其中之一：${options.join('、')}`, en: `one of ${options.join(', ')}` };
}

/** Reads a word of a closed list; `fallback` when it is left out. */
export function readChoice<T extends string>(given: Given, options: readonly T[], fallback: T): T {
  if (given.value === undefined) return fallback;
  const found = options.find((option) => option === given.value);
  if (found !== undefined) return found;
  refuseUnknown(given, oneOf(options), options);
  return fallback;
}

/** Reads a word of a closed list that must be given; `fallback` when it is refused. */
export function readGivenChoice<T extends string>(
  given: Given,
  options: readonly T[],
  fallback: T,
): T {
  if (given.value === undefined) given.refuse('missing', oneOf(options));
  return readChoice(given, options, fallback);
}
