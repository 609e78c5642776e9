import type { Text } from '@liujiang/indicators';
import type { NumberInput } from '../arithmetic/read-number.ts';

/** Something an inspection found. */
export interface InspectionFinding {
  /** Id of a veto, counter, deduction or bonus item of the standard. */
  readonly item: string;
  /** How often; 1 when left out. */
  readonly occurrences?: number;
  /** Address of the page, or what proves it. */
  readonly at?: string;
  /** Unit that has to act on it. */
  readonly unit?: string;
  /** Anything a reader should know; never counted. */
  readonly note?: string;
}

/** One quarter's check under a standard. */
export interface Inspection {
  /** `2019-Q2`. */
  readonly quarter: string;
  /** Monitoring date, a civil day (YYYY-MM-DD). */
  readonly date: string;
  /** Who inspected. */
  readonly examiner: string;
  /** Everything that was found. */
  readonly findings: readonly InspectionFinding[];
  /** Group of deductions that does not concern this body, such as 办事服务 for one without services. */
  readonly withoutDuty?: string;
}

/** A veto as somebody else's inspection states it. */
export interface StatedVeto {
  /** What it is called. */
  readonly name: Text;
  /** Clause of the standard. */
  readonly clause?: string | null;
}

/** The score of a quarter that was inspected elsewhere. */
export interface QuarterScore {
  /** `2019-Q2`. */
  readonly quarter: string;
  /**
   * Points of part 2 (the deduction items), 0 to 100, without any bonus. May be left out where a veto is stated; given
   * beside a veto, it stays visible and does not count.
   */
  readonly score?: NumberInput;
  /** The vetoes, if any: the quarter counts 0. */
  readonly vetoes?: readonly StatedVeto[];
  /** Points of the bonus: shown, never counted. */
  readonly bonus?: NumberInput;
  /** Monitoring date, a civil day (YYYY-MM-DD). */
  readonly date?: string;
  /** Who inspected. */
  readonly examiner?: string;
}
