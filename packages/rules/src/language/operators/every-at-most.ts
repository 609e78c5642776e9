import { deepFreeze } from '@liujiang/indicators/internal';
import { bounds } from '../../facts/core/compare-counts.ts';
import { everyWith } from './every.ts';
import { everyAtMostWords } from './every-at-most-text.ts';
import type { Operator } from './operator.ts';

/** Whether every number of a list stays within a count parameter. */
export const everyAtMost: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ everyWith(
    {
      name: 'everyAtMost',
      parameters: ['count'],
      isValue: (value) => typeof value === 'number',
      isExpected: (value) => bounds(value, 'at-most'),
      test: (value, limit) =>
        limit.bound === 'closed' ? value <= limit.value : value < limit.value,
    },
    everyAtMostWords,
  ),
);
