import { deepFreeze } from '@liujiang/indicators/internal';
import { FALSE, MISSING, TRUE, undecided, type Verdict } from '../../facts/core/kleene.ts';
import type { Operator } from './operator.ts';
import { isSeries, isWindow, updatedText, updateNeeded } from './updated-within-text.ts';

function evaluate(actual: unknown, expected: unknown): Verdict {
  if (!isSeries(actual) || !isWindow(expected)) return MISSING;
  const [latest] = actual.dates;
  if (latest !== undefined && latest >= expected.since) return TRUE;
  return actual.reasons.length > 0 ? undecided(actual.reasons) : FALSE;
}

/**
 * Whether a series of dates (`DateSeries`) has one within a duration parameter before the monitoring date. One date in the
 * window decides it, whatever else is unknown; "no" needs a series without gaps.
 */
export const updatedWithin: Operator = /* @__PURE__ */ deepFreeze({
  name: 'updatedWithin',
  parameters: ['duration'],
  evaluate,
  predicate: updatedText,
  remedy: updateNeeded,
  show: (actual) =>
    isSeries(actual) ? { latest: actual.dates[0] ?? null, reasons: actual.reasons } : actual,
});
