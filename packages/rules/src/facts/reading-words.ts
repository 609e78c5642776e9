import { type Bilingual, type ChosenReading, nearestTo, type Problem } from '@liujiang/indicators';
import { isObject } from '../input/is-object.ts';
import { problemWith } from '../input/problem.ts';
import { oneOf } from '../input/wanted.ts';
import * as wanted from './wanted-in-options.ts';

/** What each way of reading each topic says; the first of a topic is ordinary practice. */
export type ReadingWords<T extends object> = {
  readonly [K in keyof T]: Readonly<Record<T[K] & string, Bilingual>>;
};

type AnyWords = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** Every topic with its reading: the chosen one, or that of ordinary practice. */
export function completeBy<T extends object>(words: ReadingWords<T>, chosen: Partial<T>): T {
  const ordinary = Object.entries(words as AnyWords).map(([topic, ways]) => {
    const [first] = Object.keys(ways);
    return [topic, first];
  });
  const known = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(ordinary), ...Object.fromEntries(known) } as T;
}

/** The readings that differ from ordinary practice, with what they say, in the order of the topics. */
export function listChosenBy<T extends object>(
  words: ReadingWords<T>,
  chosen: Partial<T>,
): readonly ChosenReading[] {
  const complete = completeBy(words, chosen) as Readonly<Record<string, string>>;
  return Object.entries(words as AnyWords).flatMap(([id, ways]) => {
    const value = complete[id] ?? '';
    const message = ways[value];
    const [first] = Object.keys(ways);
    return message === undefined || value === first ? [] : [{ id, value, message }];
  });
}

/** What is wrong with chosen readings. */
export function checkBy<T extends object>(
  words: ReadingWords<T>,
  chosen: unknown,
  path: string,
): readonly Problem[] {
  if (chosen === undefined) return [];
  if (!isObject(chosen)) return [problemWith(chosen, 'wrong-type', path, wanted.readings)];
  const topics = words as AnyWords;
  return Object.entries(chosen).flatMap(([id, value]): readonly Problem[] => {
    const at = `${path}.${id}`;
    const ways = Object.hasOwn(topics, id) ? topics[id] : undefined;
    if (ways === undefined) {
      const known = Object.keys(topics);
      return [problemWith(id, 'unknown-key', at, oneOf(known), nearestTo(id, known))];
    }
    const values = Object.keys(ways);
    if (typeof value === 'string' && values.includes(value)) return [];
    const nearest = typeof value === 'string' ? nearestTo(value, values) : values;
    return [problemWith(value, 'wrong-value', at, oneOf(values), nearest)];
  });
}
