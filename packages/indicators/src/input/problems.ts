import type * as z from 'zod/mini';
import type { Bilingual } from '../model/bilingual.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { describeValue, expectingNoDate } from './describe-value.ts';
import { expectationOf, oneOf, unionWords } from './expectation.ts';
import { knownKeysAt } from './known-keys.ts';
import { suggestions } from './nearest.ts';
import { formatPath, sortByPlace, valueAt } from './path.ts';

/** The `params` of a `custom` issue; each field replaces the derived one. */
export interface ProblemParams {
  /** Stable code, e.g. `unknown-id`. */
  readonly code?: ProblemCode;
  /** What was expected, in both languages. */
  readonly expected?: Bilingual;
  /** Known ids or words: the nearest to the value found are offered. */
  readonly known?: readonly string[];
  /** The word that was found, when it is a key of the input and not the value at the path. */
  readonly word?: string;
}

interface Located {
  readonly path: readonly PropertyKey[];
  readonly problem: Problem;
}

const codes: Readonly<Record<string, ProblemCode>> = {
  invalid_type: 'wrong-type',
  invalid_value: 'unknown-word',
  invalid_union: 'wrong-type',
  invalid_format: 'wrong-format',
  invalid_key: 'wrong-key',
  too_small: 'out-of-range',
  too_big: 'out-of-range',
  not_multiple_of: 'out-of-range',
};

function locate(
  issue: z.core.$ZodIssue,
  input: unknown,
  schema: z.core.$ZodType | undefined,
  suggest: ReturnType<typeof suggestions>,
): Located[] {
  const nearest = (word: unknown, known: readonly unknown[]): readonly string[] => {
    if (typeof word !== 'string') return [];
    return suggest(
      word,
      known.filter((one) => typeof one === 'string'),
    );
  };
  const { path } = issue;
  const value = valueAt(input, path);
  const isEntry = typeof path.at(-1) === 'number'; // of a list, in which undefined is no absence
  const one = ({ expected = expectationOf(issue), ...part }: Partial<Problem>): Located[] => [
    {
      path,
      problem: {
        code: value === undefined && !isEntry ? 'missing' : (codes[issue.code] ?? 'invalid'),
        path: formatPath(path),
        expected: expectingNoDate(expected, value),
        got: value === undefined && isEntry ? 'undefined' : describeValue(value),
        nearest: [],
        ...part,
      },
    },
  ];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = schema === undefined ? [] : knownKeysAt(schema, input, path);
      const expected = known.length === 0 ? expectationOf(issue) : oneOf(known);
      return issue.keys.map((key) => ({
        path: [...path, key],
        problem: {
          code: 'unknown-key',
          path: formatPath([...path, key]),
          expected,
          got: describeValue(key),
          nearest: nearest(key, known),
        },
      }));
    }
    case 'invalid_value':
      return one({ nearest: nearest(value, issue.values) });
    case 'invalid_key':
      return one({ code: 'wrong-key', got: describeValue(path.at(-1)) });
    case 'invalid_union': {
      const words = unionWords(issue);
      if (words !== undefined) return one({ nearest: nearest(value, words) });
      // the option whose type fits was meant: its issues lie further in
      const meant = issue.errors.filter((errors) => errors.every((inner) => inner.path.length > 0));
      const [only, ...others] = meant;
      if (only === undefined || others.length > 0) return one({});
      return only.flatMap((inner) =>
        locate({ ...inner, path: [...path, ...inner.path] }, input, schema, suggest),
      );
    }
    case 'custom': {
      const { code, expected, known, word }: ProblemParams = issue.params ?? {};
      return one({
        ...(code !== undefined && { code }),
        ...(expected !== undefined && { expected }),
        ...(word !== undefined && { got: describeValue(word) }),
        ...(known !== undefined && { nearest: nearest(word ?? value, known) }),
      });
    }
    default:
      return one({});
  }
}

/**
 * Turns the issues of a zod schema into problems that a person can act on, in the order of the input: path, what was
 * expected in both languages, what was found, and the nearest known word.
 *
 * With the schema, unknown keys are answered with the nearest known key. Own expectations come from {@link expecting}
 * as the `error` of a schema or check, or from {@link ProblemParams} as the `params` of a custom issue.
 */
export function problemsFromIssues(
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  schema?: z.core.$ZodType,
): Problem[] {
  const suggest = suggestions();
  const located = issues.flatMap((issue) => locate(issue, input, schema, suggest));
  return sortByPlace(input, located).map(({ problem }) => problem);
}
