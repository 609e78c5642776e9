import { type Bilingual, nearestTo, type ProblemCode } from '@liujiang/indicators';
import type { RuleProblem } from './rules-error.ts';

const LONGEST_QUOTE = 60;

/** A value as a short text for an error message; safe for cyclic and hostile input. */
export function shortText(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (Array.isArray(value)) return `array(${value.length})`;
  if (typeof value === 'object' && value !== null) return 'object';
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Where the validator stands: a JSON pointer and the rule it belongs to. */
export interface Place {
  readonly pointer: string;
  readonly rule: string | null;
}

/** The place of a member below a place. */
export function below({ pointer, rule }: Place, member: string | number): Place {
  const escaped = String(member).replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `${pointer}/${escaped}`, rule };
}

/** Collects what is wrong with a pack. */
export class PackProblems {
  /** Everything found so far, in the order of the pack. */
  readonly found: RuleProblem[] = [];

  /** Notes a problem at a place. */
  add(
    code: ProblemCode,
    place: Place,
    expected: Bilingual,
    got: unknown,
    known: readonly string[] = [],
  ): void {
    this.found.push({
      code,
      path: place.pointer,
      rule: place.rule,
      expected,
      got: shortText(got),
      nearest: typeof got === 'string' ? nearestTo(got, known) : [],
    });
  }

  /** The value as a plain object, noting a problem when it is none. */
  object(value: unknown, place: Place): Readonly<Record<string, unknown>> | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Readonly<Record<string, unknown>>;
    }
    this.add('wrong-type', place, { zh: '对象', en: 'an object' }, value);
    return null;
  }

  /** The value as an array, noting a problem when it is none. */
  array(value: unknown, place: Place): readonly unknown[] | null {
    if (Array.isArray(value)) return value;
    this.add('wrong-type', place, { zh: '数组', en: 'an array' }, value);
    return null;
  }

  /** The value as a text that is not empty, noting a problem when it is none. */
  text(value: unknown, place: Place): string | null {
    if (typeof value === 'string' && value !== '') return value;
    this.add('wrong-type', place, { zh: '非空文本', en: 'a text that is not empty' }, value);
    return null;
  }

  /** Notes a value that is none of some words. */
  word(value: unknown, words: readonly (string | boolean)[], place: Place): void {
    if (words.some((word) => word === value)) return;
    const list = words.join(', ');
    const expected = { zh: `以下之一：${list}`, en: `one of ${list}` };
    this.add('unknown-word', place, expected, value, words.map(String));
  }

  /** Notes every key that is not among the allowed ones. */
  keys(value: object, allowed: readonly string[], place: Place): void {
    for (const key of Object.keys(value)) {
      if (allowed.includes(key)) continue;
      const list = allowed.join(', ');
      this.add(
        'unknown-key',
        below(place, key),
        { zh: `以下之一：${list}`, en: `one of ${list}` },
        key,
        allowed,
      );
    }
  }
}
