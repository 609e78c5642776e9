import type { Bilingual, Problem, ProblemCode } from '@liujiang/indicators';
import { describeValue } from '@liujiang/indicators/internal';

/** What is wrong with a value at a path. */
export function problemWith(
  value: unknown,
  code: ProblemCode,
  path: string,
  expected: Bilingual,
  nearest: readonly string[] = [],
): Problem {
  return { code, path, expected, got: describeValue(value), nearest };
}
