import { CatalogueError, type CatalogueErrorCode } from '../input/error.ts';
import type { Problem } from '../model/problem.ts';

/** The problems that an action is refused with; fails when it is not refused, or with another code. */
export function caughtProblems(
  code: CatalogueErrorCode,
  action: () => unknown,
): readonly Problem[] {
  try {
    action();
  } catch (error) {
    if (error instanceof CatalogueError && error.code === code) return error.problems;
    throw error;
  }
  throw new Error(`expected a CatalogueError with the code ${code}`);
}

/** `code path` of each problem, for comparison with a list. */
export function inShort(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path }) => `${code} ${path}`);
}
