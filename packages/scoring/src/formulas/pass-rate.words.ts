import { plural } from '../arithmetic/said-figure.ts';
import type { WordsOf } from './formula-words.ts';
import type { PassRateTrace } from './pass-rate.ts';

export const words: WordsOf<PassRateTrace> = {
  zh: {
    needs: '检查次数和不合格次数',
    reason({ checks, failures }, { full, say }) {
      if (checks === 0) return '未经检查，不作评定';
      return `检查${checks}次，${failures}次不合格，${say(full)}×(${checks}−${failures})/${checks}`;
    },
  },
  en: {
    needs: 'the numbers of checks and failures',
    reason({ checks, failures }, { full, say }) {
      if (checks === 0) return 'never checked, so not assessed';
      return `${failures} of ${plural(checks, 'check')} failed, ${say(full)}×(${checks}−${failures})/${checks}`;
    },
  },
};
