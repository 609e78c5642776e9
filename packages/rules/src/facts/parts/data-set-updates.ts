import { doubtsOf, readEventDate } from '../../evidence/observation.ts';
import type { DataSetRecord } from '../../evidence/records.ts';
import type { Cadence } from '../../evidence/vocabulary.ts';
import { type CalendarDuration, subtractDuration } from '../../time/dates.ts';
import { unknownEntry } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import type { StateEntry } from '../core/fold-states.ts';
import type { Merged } from '../core/merge.ts';

/** The time from one update to the next that each cadence means. */
const periods: Readonly<Record<Exclude<Cadence, 'irregular'>, CalendarDuration>> = {
  daily: { value: 1, unit: 'day' },
  weekly: { value: 1, unit: 'week' },
  monthly: { value: 1, unit: 'month' },
  quarterly: { value: 1, unit: 'quarter' },
  'half-yearly': { value: 6, unit: 'month' },
  yearly: { value: 1, unit: 'year' },
};

/**
 * Whether a data set is kept up to date (持续更新): updated within its own cadence. The text sets no limit, so that a person
 * judges an older update; a data set without a printed date counts as not updated.
 */
export function readUpdate(
  { record, conflicting, seenIn }: Merged<DataSetRecord>,
  { asOf }: Context,
): StateEntry {
  const { cadence, updatedAt, failed } = record;
  if (conflicting) return unknownEntry('conflicting-evidence');
  if (updatedAt === undefined && failed !== undefined) return unknownEntry('fetch-failed');
  const when = seenIn('updatedAt');
  const reading = readEventDate(updatedAt, when, asOf);
  if (reading.kind === 'none') return { value: 'absent', doubts: doubtsOf(when, asOf) };
  if (reading.kind === 'unknown') return unknownEntry(reading.reason);
  // An update after the monitoring date says nothing of earlier ones.
  if (reading.kind === 'later' || cadence === undefined) return unknownEntry('missing-fact');
  if (cadence === 'irregular') return unknownEntry('needs-person');
  const since = subtractDuration(asOf, periods[cadence]);
  return since !== undefined && reading.day >= since
    ? { value: 'present', doubts: [] }
    : unknownEntry('needs-person');
}
