import { describeProblem } from '@liujiang/indicators';
import { ScoringError } from '../input/scoring-error.ts';

/** Code and problems of the ScoringError that a call throws, a line each. */
export function problemsOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (!(error instanceof ScoringError)) throw error;
    return [error.code, ...error.problems.map((problem) => describeProblem(problem, 'en'))];
  }
  return [];
}
