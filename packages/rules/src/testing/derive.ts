import { liujiang } from '@liujiang/indicators';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import type { DerivedFacts } from '../facts/derive-facts.ts';
import { type DeriveOptions, deriveFactsWithWarnings } from '../liujiang/derive-facts.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';

/** What follows from a document, read as a user would: at 2020-11-30, with Liujiang's catalogue and China's calendar. */
export function derive(input: unknown, options: Partial<DeriveOptions> = {}): DerivedFacts {
  return deriveFactsWithWarnings(parseEvidence(input), {
    asOf: '2020-11-30',
    catalogue: liujiang,
    calendar: chinaWorkCalendar,
    ...options,
  });
}

/** A list that is whole. */
export function whole<T>(...records: readonly T[]): {
  readonly records: readonly T[];
  readonly complete: true;
  readonly count: number;
} {
  return { records, complete: true, count: records.length };
}

/** A list of which more may exist. */
export function open<T>(...records: readonly T[]): { readonly records: readonly T[] } {
  return { records };
}

/** A list of which one record was lost. */
export function lossy<T>(...records: readonly T[]): {
  readonly records: readonly T[];
  readonly complete: true;
  readonly count: number;
} {
  return { records, complete: true, count: records.length + 1 };
}

/** A fetch that failed. */
export const failure: { readonly at: string; readonly reason: string } = {
  at: '2020-12-01T10:00',
  reason: 'HTTP 503',
};
