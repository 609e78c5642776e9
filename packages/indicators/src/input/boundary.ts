import type { Bilingual } from '../model/bilingual.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { describeValue } from './describe-value.ts';

/**
 * A kind of thing that a public function takes: what it is and how it is made, and whether a value looks like one. It looks
 * at the outside only, so that nothing is slowed; {@link answering} sees to what is wrong further in.
 */
export interface Kind {
  readonly expected: Bilingual;
  readonly fits: (value: unknown) => boolean;
}

/** What a function was given, by the name of its parameter, with the kind that it wants there. */
export type Given = Readonly<Record<string, readonly [value: unknown, kind: Kind]>>;

/** Makes the package's own error of problems. */
type Refuse = (problems: readonly Problem[]) => ProblemError;

/** Refuses what is not even of the kind that a function wants: everything at once, each with what it should be. */
export function expectKinds(given: Given, refuse: Refuse): void {
  let problems: Problem[] | undefined;
  for (const path in given) {
    const [value, { expected, fits }] = given[path] as Given[string];
    if (looksRight(value, fits)) continue;
    const got = describeValue(value);
    const code = value === undefined ? 'missing' : 'wrong-type';
    problems ??= [];
    problems.push({ code, path, expected, got, nearest: [] });
  }
  if (problems !== undefined) throw refuse(problems);
}

function looksRight(value: unknown, fits: Kind['fits']): boolean {
  try {
    return fits(value);
  } catch {
    return false; // members that cannot be looked at
  }
}

/**
 * Does what works on things from outside. Every public entry of the three packages that can break stands in it: within
 * {@link answering} where kinds are asked for beforehand, within scoring's own `within` where readers look at every part. An
 * error that a package has no words for becomes the one that `refuse` makes, with what broke as its cause.
 */
export function guarding<T>(work: () => T, refuse: () => ProblemError): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    const error = refuse();
    error.cause = cause;
    throw error;
  }
}

/**
 * Answers a call from outside: what is of the wrong kind is refused before, and where the answer fails on something further
 * in, that is an error of the package too, which names what it was given and how that should have been made. Valid things
 * are looked at no more than once, at their outside.
 */
export function answering<T>(given: Given, refuse: Refuse, answer: () => T): T {
  expectKinds(given, refuse);
  return guarding(answer, () => refuse(whatIsUnsound(given)));
}

/** What to say of things which look right and are not. */
function whatIsUnsound(given: Given): readonly Problem[] {
  const isObject = ([, [value]]: [string, Given[string]]) =>
    typeof value === 'object' && value !== null;
  const all = Object.entries(given);
  return (all.some(isObject) ? all.filter(isObject) : all).map(
    ([path, [value, { expected }]]): Problem => {
      const got = describeValue(value);
      return { code: 'unreadable', path, expected: whole(expected), got, nearest: [] };
    },
  );
}

function whole({ zh, en }: Bilingual): Bilingual {
  return { zh: `${zh}，其各项内容均须完整有效`, en: `${en}, sound in all its parts` };
}
