import type { Bilingual } from '../model/bilingual.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { describeValue } from './describe-value.ts';
import { looksRight } from './looks-right.ts';

/** A kind of argument: what it is, how it is made, and a shallow test. {@link answering} handles faults further in. */
export interface Kind {
  readonly expected: Bilingual;
  readonly fits: (value: unknown) => boolean;
}

/** The arguments of a call by the name of the parameter, each with the kind it must be. */
export type Given = Readonly<Record<string, readonly [value: unknown, kind: Kind]>>;

/** Makes the package's own error from problems. */
type Refuse = (problems: readonly Problem[]) => ProblemError;

/** Refuses arguments of the wrong kind, all at once, each with what it should be. */
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

/**
 * Runs work on outside values. Every public function that may break runs in it, through {@link answering} or through
 * scoring's `within`. An unexpected error becomes the one that `refuse` makes, with the original as its cause.
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
 * Answers a public call. Arguments of the wrong kind are refused first; when the answer then fails on something further
 * in, the package's own error names the arguments and how they are made. Valid arguments are looked at once, from
 * outside.
 */
export function answering<T>(given: Given, refuse: Refuse, answer: () => T): T {
  expectKinds(given, refuse);
  return guarding(answer, () => refuse(whatIsUnsound(given)));
}

/** The problems of arguments that look right and are not. */
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
