import { deepFreeze } from '@liujiang/indicators/internal';
import { atLeast, atMost } from '../../facts/core/compare-counts.ts';
import { atLeastText, atMostText, fewerNeeded, moreNeeded } from './count-text.ts';
import type { Operator } from './operator.ts';

/**
 * Whether a number of things (`Count`) reaches a count parameter; 超过（含）6次 is closed, so that 6 is enough. An open list can
 * prove that it does; "too few" needs a whole list.
 */
export const countAtLeast: Operator = /* @__PURE__ */ deepFreeze({
  name: 'countAtLeast',
  parameters: ['count'],
  evaluate: atLeast,
  predicate: atLeastText,
  remedy: moreNeeded,
});

/**
 * Whether a number of things (`Count`) stays within a count parameter. An open list can prove that it does not; keeping the
 * limit needs a whole list.
 */
export const countAtMost: Operator = /* @__PURE__ */ deepFreeze({
  name: 'countAtMost',
  parameters: ['count'],
  evaluate: atMost,
  predicate: atMostText,
  remedy: fewerNeeded,
});
