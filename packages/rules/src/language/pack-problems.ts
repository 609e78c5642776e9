import type { Bilingual, ProblemCode } from '@liujiang/indicators';
import { isOpaque, suggestions } from '@liujiang/indicators/internal';
import { isObject } from '../input/is-object.ts';
import { problemWith } from '../input/problem.ts';
import type { RuleProblem } from './rules-error.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** Where something stands in a pack: a JSON pointer, and the rule that it belongs to. */
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
  readonly #suggest = suggestions();

  /** Notes a problem at a place. */
  add(
    code: ProblemCode,
    place: Place,
    expected: Bilingual,
    got: unknown,
    known: readonly string[] = [],
  ): void {
    const { pointer, rule } = place;
    const nearest = typeof got === 'string' ? this.#suggest(got, known) : [];
    this.found.push({ ...problemWith(got, code, pointer, expected, nearest), rule });
  }

  /** The value as an object; notes a problem when it is none. */
  object(value: unknown, place: Place): Readonly<Record<string, unknown>> | null {
    if (isObject(value) && !isOpaque(value)) return value;
    this.add('wrong-type', place, wanted.object, value);
    return null;
  }

  /** The value as a list; notes a problem when it is none. */
  array(value: unknown, place: Place): readonly unknown[] | null {
    if (Array.isArray(value)) return value;
    this.add('wrong-type', place, wanted.array, value);
    return null;
  }

  /** The value as a text that is not empty; notes a problem when it is none. */
  text(value: unknown, place: Place): string | null {
    if (typeof value === 'string' && value !== '') return value;
    this.add('wrong-type', place, wanted.text, value);
    return null;
  }

  /** Notes a value that is none of some words. */
  word(value: unknown, words: readonly (string | boolean)[], place: Place): void {
    if (words.some((word) => word === value)) return;
    this.add('unknown-word', place, wanted.oneOf(words), value, words.map(String));
  }

  /** Notes every key that is not among the allowed ones. */
  keys(value: object, allowed: readonly string[], place: Place): void {
    for (const [key, member] of Object.entries(value)) {
      if (allowed.includes(key) || member === undefined) continue;
      this.add('unknown-key', below(place, key), wanted.oneOf(allowed), key, allowed);
    }
  }
}
