import type { Bilingual, Problem, ProblemCode } from '@liujiang/indicators';
import { describeValue, expectingNoDate } from '@liujiang/indicators/internal';

/** What is wrong with a value at a path. */
export function problemWith(
  value: unknown,
  code: ProblemCode,
  path: string,
  expected: Bilingual,
  nearest: readonly string[] = [],
): Problem {
  return {
    code,
    path,
    expected: expectingNoDate(expected, value),
    got: describeValue(value),
    nearest,
  };
}
