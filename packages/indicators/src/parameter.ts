import type { Bilingual } from './bilingual.ts';

/** Units of a duration. `workday` follows a working-day calendar, the others the civil calendar. */
export type DurationUnit = 'second' | 'day' | 'workday' | 'week' | 'month' | 'quarter' | 'year';

interface ParameterBase {
  /** Position, from 0, of the clause that prints it; `null` when no clause does. */
  readonly clause: number | null;
  /** The words of the text that this value is read from; `null` when the text prints none and the value is a reading. */
  readonly text: string | null;
  /** Why the text is read this way, where it could be read otherwise; `null` when it cannot. */
  readonly reading: Bilingual | null;
}

/** A length of time, such as 前1年内. */
export interface DurationParameter extends ParameterBase {
  readonly type: 'duration';
  /** Whole number of `unit`. */
  readonly value: number;
  readonly unit: DurationUnit;
  /** Whether the value itself still satisfies the clause (`closed`) or not (`open`). */
  readonly bound: 'closed' | 'open';
}

/** A number of things that must be reached (`at-least`), not exceeded (`at-most`) or met (`exactly`). */
export interface CountParameter extends ParameterBase {
  readonly type: 'count';
  readonly limit: 'at-least' | 'at-most' | 'exactly';
  readonly value: number;
  /** What is counted, in a word or two. */
  readonly unit: Bilingual;
  /** Whether the value itself still satisfies the clause (`closed`) or not (`open`). */
  readonly bound: 'closed' | 'open';
}

/** A pair of limits, such as 5—8个. */
export interface RangeParameter extends ParameterBase {
  readonly type: 'range';
  readonly min: number;
  readonly max: number;
  readonly unit: Bilingual;
  readonly bound: 'closed' | 'open';
}

/** A printed format, in the letters Y M D H M S. */
export interface FormatParameter extends ParameterBase {
  readonly type: 'format';
  readonly value: string;
}

/** A choice between readings, as a word of a closed list. */
export interface ChoiceParameter extends ParameterBase {
  readonly type: 'choice';
  readonly value: string;
  readonly options: readonly string[];
}

/** A number (or choice) of the text as data: rules read it, so that it stands only once. */
export type Parameter =
  | DurationParameter
  | CountParameter
  | RangeParameter
  | FormatParameter
  | ChoiceParameter;
