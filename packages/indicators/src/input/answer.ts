import type { Problem } from '../model/problem.ts';
import { answering, expectKinds, type Given } from './boundary.ts';
import { CatalogueError } from './error.ts';

function refuse(problems: readonly Problem[]): CatalogueError {
  const title = { zh: '参数有误', en: 'The arguments are not valid' };
  return new CatalogueError('invalid-argument', title, problems);
}

/** {@link answering} with this package's error. */
export function answer<T>(given: Given, run: () => T): T {
  return answering(given, refuse, run);
}

/** {@link answer} for a function that returns what is wrong instead of throwing it. */
export function answerSafely<T>(
  given: Given,
  run: () => T,
): T | { readonly success: false; readonly problems: readonly Problem[] } {
  try {
    return answer(given, run);
  } catch (error) {
    if (error instanceof CatalogueError) return { success: false, problems: error.problems };
    throw error;
  }
}

/** {@link expectKinds} with this package's error. */
export function expectThings(given: Given): void {
  expectKinds(given, refuse);
}
