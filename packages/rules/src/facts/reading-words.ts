import { type Bilingual, type ChosenReading, nearestTo, type Problem } from '@liujiang/indicators';
import { describeValue } from '@liujiang/indicators/internal';

/** What each way of reading each topic says; the first of a topic is ordinary practice. */
export type ReadingWords<T extends object> = {
  readonly [K in keyof T]: Readonly<Record<T[K] & string, Bilingual>>;
};

type AnyWords = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

/** Every topic as it is read: as somebody chose, and as ordinary practice has it for the rest. */
export function completeBy<T extends object>(words: ReadingWords<T>, chosen: Partial<T>): T {
  const ordinary = Object.entries(words as AnyWords).map(([topic, ways]) => {
    const [first] = Object.keys(ways);
    return [topic, first];
  });
  const known = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(ordinary), ...Object.fromEntries(known) } as T;
}

/** The readings that are not those of ordinary practice, with what they say, in an order of their own. */
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

/** What is wrong with the readings that somebody chose. */
export function checkBy<T extends object>(
  words: ReadingWords<T>,
  chosen: unknown,
  path: string,
): readonly Problem[] {
  if (chosen === undefined) return [];
  if (typeof chosen !== 'object' || chosen === null || Array.isArray(chosen)) {
    const expected = { zh: '由理解组成的对象', en: 'an object of readings' };
    return [{ code: 'wrong-type', path, expected, got: describeValue(chosen), nearest: [] }];
  }
  const topics = words as AnyWords;
  return Object.entries(chosen).flatMap(([id, value]): readonly Problem[] => {
    const at = `${path}.${id}`;
    const ways = Object.hasOwn(topics, id) ? topics[id] : undefined;
    if (ways === undefined) {
      const known = Object.keys(topics);
      const expected = { zh: known.join('、'), en: known.join(', ') };
      return [
        {
          code: 'unknown-key',
          path: at,
          expected,
          got: describeValue(id),
          nearest: nearestTo(id, known),
        },
      ];
    }
    const values = Object.keys(ways);
    if (typeof value === 'string' && values.includes(value)) return [];
    const expected = { zh: values.join('、'), en: values.join(', ') };
    const nearest = typeof value === 'string' ? nearestTo(value, values) : values;
    return [{ code: 'wrong-value', path: at, expected, got: describeValue(value), nearest }];
  });
}
