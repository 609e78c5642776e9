import type { Bilingual } from '@liujiang/indicators';
import { UNKNOWN_RATE } from '../arithmetic/evaluation.ts';
import { type ExactBounds, exactBounds } from '../arithmetic/exact-bounds.ts';
import { formatExact, HUNDRED } from '../arithmetic/fraction.ts';
import { type Interval, NOTHING, scaleInterval, settled } from '../arithmetic/interval.ts';
import type { InspectionTrace } from '../inspection/inspection-trace.ts';
import { notInspected, type Quarter } from './read-quarters.ts';

export const missingQuarterPolicies = ['open', 'exclude', 'zero'] as const;

/**
 * How a quarter without an inspection counts: it leaves the score open (`open`), is left out of the mean (`exclude`),
 * or counts 0 (`zero`).
 */
export type MissingQuarter = (typeof missingQuarterPolicies)[number];

export const quarterStates = ['scored', 'vetoed', 'missing'] as const;

/** One quarter of the mean. */
export interface QuarterTrace {
  /** The quarter: `2019-Q2`. */
  readonly quarter: string;
  /** Whether it was scored, vetoed, or not inspected. */
  readonly state: (typeof quarterStates)[number];
  /** Monitoring date of the inspection, a civil day (YYYY-MM-DD); `null` when none is given. */
  readonly date: string | null;
  /** Who inspected; `null` when nobody is named. */
  readonly examiner: string | null;
  /** Names of the vetoes. */
  readonly vetoes: readonly Bilingual[];
  /** Points of part 2 as inspected; `null` when not known. In a vetoed quarter they are shown and do not count. */
  readonly points: ExactBounds | null;
  /** Points that enter the mean; `null` when the quarter is left out of it. */
  readonly counted: ExactBounds | null;
  /** Points of a bonus, which never count here; `null` when there is none. */
  readonly bonusNotCounted: string | null;
  /** The inspection with everything it found; `null` for a ready score and a missing quarter. */
  readonly inspection: InspectionTrace | null;
}

const UNKNOWN_POINTS: Interval = /* @__PURE__ */ scaleInterval(UNKNOWN_RATE, HUNDRED);

function countMissing(policy: MissingQuarter): Interval | null {
  switch (policy) {
    case 'open':
      return UNKNOWN_POINTS;
    case 'exclude':
      return null;
    case 'zero':
      return NOTHING;
  }
}

/** The points that a quarter counts in the mean; `null` when it is left out. */
export function countQuarter(
  quarter: string,
  found: Quarter | undefined,
  missing: MissingQuarter,
): { readonly trace: QuarterTrace; readonly counted: Interval | null } {
  const { date, examiner, vetoes, points, vetoRecords, bonus, inspection } = found ?? notInspected;
  const vetoed = vetoes.length > 0;
  const inspected = vetoed ? settled(vetoRecords) : (points ?? UNKNOWN_POINTS);
  const counted = found === undefined ? countMissing(missing) : inspected;
  const trace: QuarterTrace = {
    quarter,
    state: found === undefined ? 'missing' : vetoed ? 'vetoed' : 'scored',
    date,
    examiner,
    vetoes,
    points: points && exactBounds(points),
    counted: counted && exactBounds(counted),
    bonusNotCounted: bonus && formatExact(bonus),
    inspection,
  };
  return { trace, counted };
}
