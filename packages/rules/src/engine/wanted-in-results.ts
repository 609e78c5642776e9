import type { Bilingual } from '@liujiang/indicators';

// What the results of a run of the engine should have been.

export const result: Bilingual = { zh: '该规则的运行结果', en: 'the result of this rule' };

export function sameAsConditions(outcome: string): Bilingual {
  return {
    zh: `与条件一致的结果（${outcome}）`,
    en: `what its conditions give (${outcome})`,
  };
}
