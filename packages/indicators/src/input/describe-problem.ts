import { describeInChinese, describeInEnglish, type Problem } from '../model/problem.ts';
import { answer } from './answer.ts';
import { aLanguage, anObject } from './kinds.ts';

/**
 * One line for a person: path, what was expected, what was found, and the nearest known word.
 *
 * @example
 * ```ts
 * import { describeProblem } from '@liujiang/indicators';
 * describeProblem(
 *   { code: 'unknown-id', path: 'weights.helth', expected: { zh: '指标编号', en: 'an indicator id' }, got: '"helth"', nearest: ['health'] },
 *   'en',
 * ); //=> 'weights.helth: expected an indicator id, got "helth" (did you mean health?)'
 * ```
 */
export function describeProblem(
  problem: Omit<Problem, 'code'> & { readonly code?: string },
  language: 'zh' | 'en',
): string {
  return answer({ problem: [problem, anObject], language: [language, aLanguage] }, () =>
    unguardedDescribeProblem(problem, language),
  );
}

function unguardedDescribeProblem(
  problem: Omit<Problem, 'code'> & { readonly code?: string },
  language: 'zh' | 'en',
): string {
  const { path } = problem;
  return language === 'en'
    ? `${path || '(whole)'}: ${describeInEnglish(problem)}`
    : `${path || '（整体）'}：${describeInChinese(problem)}`;
}
