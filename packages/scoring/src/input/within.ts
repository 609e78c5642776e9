import type { Bilingual } from '@liujiang/indicators';
import { guarding, type Kind } from '@liujiang/indicators/internal';
import { Given } from './given.ts';
import { readFields } from './read.ts';
import { invalidInput } from './scoring-error.ts';
import { unreadablePlaces } from './unreadable-places.ts';

const readable: Bilingual = {
  zh: '可读取的数据（纯 JSON，无循环引用、读取时不出错）',
  en: 'data that can be read: plain JSON without cycles, in which no member throws',
};

/** Reports each place at which an input cannot be read; returns whether there is any. */
function tellUnreadable(given: Given): boolean {
  const places = unreadablePlaces(given);
  for (const { path, value } of places) given.problems.add('unreadable', path, readable, value);
  return places.length > 0;
}

/**
 * Works with outside values. Readers check every part and list what is wrong, so no kind is checked beforehand. When
 * something else breaks on the way, the input was of the wrong kind, which is reported together with what the readers
 * listed.
 */
export function within<T>(given: Given, wanted: Bilingual, work: () => T): T {
  return guarding(work, () => {
    given.refuse('wrong-kind', wanted);
    tellUnreadable(given);
    return given.problems.error(invalidInput);
  });
}

/** {@link within} for all arguments of a function, by parameter name. */
export function takeIn<T>(things: Readonly<Record<string, unknown>>, work: () => T): T {
  return guarding(work, () => {
    const given = new Given(things);
    if (!tellUnreadable(given)) given.refuse('unreadable', readable);
    return given.problems.error(invalidInput);
  });
}

/** Refuses a value of another kind. */
export function needKind(given: Given, { expected, fits }: Kind): void {
  if (!fits(given.value)) given.refuse('wrong-kind', expected);
}

/** The thing to work with and its options: an object with these fields, from which `read` makes what `work` needs. */
interface Asked<O> {
  readonly options: unknown;
  readonly fields: readonly string[];
  readonly read: (options: Given) => O;
}

/** Works with one thing of a kind, called `name`, as its options say. */
export function withKind<O, T>(
  kind: Kind,
  name: string,
  value: unknown,
  { options, fields, read }: Asked<O>,
  work: (options: O) => T,
): T {
  const given = new Given({ [name]: value, options });
  const thing = given.at(name);
  return within(thing, kind.expected, () => {
    needKind(thing, kind);
    const chosen = read(readFields(given.at('options'), fields));
    given.problems.throwIfAny(invalidInput);
    return work(chosen);
  });
}
