import type { Reason } from '@liujiang/indicators';

/** The order of reasons in facts, whatever the order of the evidence. */
const order: readonly Reason[] = [
  'conflicting-evidence',
  'fetch-failed',
  'under-maintenance',
  'unreadable-date',
  'future-date',
  'missing-fact',
  'needs-person',
  'incomplete-list',
  'empty-list',
  'stale-observation',
  'undated-observation',
  'expired-evidence',
  'calendar-not-covered',
];

/** Reasons without repetition, in one fixed order. */
export function sortReasons(reasons: readonly Reason[]): Reason[] {
  if (reasons.length < 2) return [...reasons];
  return [...new Set(reasons)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
