import type { Bilingual } from './bilingual.ts';

/** Units of a duration. `workday` follows a working-day calendar, the others the civil calendar. */
export type DurationUnit = (typeof durationUnits)[number];

/** Every {@link DurationUnit}, the shortest first. */
export const durationUnits = [
  'second',
  'day',
  'workday',
  'week',
  'month',
  'quarter',
  'year',
] as const;

/** The fields of every parameter. */
export interface ParameterBase {
  /** Position, from 0, of the clause that prints it; `null` when no clause does. */
  readonly clause: number | null;
  /** The words of the text that this value is read from; `null` when no words print it and the value is a reading. */
  readonly text: string | null;
  /** Why the text is read this way when it has other readings; `null` when it has none. */
  readonly reading: Bilingual | null;
}

/** A length of time, such as 前1年内. */
export interface DurationParameter extends ParameterBase {
  /** Tells it from the other types of parameters. */
  readonly type: 'duration';
  /** Whole number of `unit`. */
  readonly value: number;
  /** What the value counts. */
  readonly unit: DurationUnit;
  /** Whether the value itself still satisfies the clause (`closed`) or not (`open`). */
  readonly bound: Bound;
}

/** A number of things that must be reached (`at-least`), not exceeded (`at-most`) or met (`exactly`). */
export interface CountParameter extends ParameterBase {
  /** Tells it from the other types of parameters. */
  readonly type: 'count';
  /** Which way it bounds. */
  readonly limit: Limit;
  /** The number. */
  readonly value: number;
  /** What is counted, in a word or two. */
  readonly unit: Bilingual;
  /** Whether the value itself still satisfies the clause (`closed`) or not (`open`). */
  readonly bound: Bound;
}

/** A pair of limits, such as 5—8个. */
export interface RangeParameter extends ParameterBase {
  /** Tells it from the other types of parameters. */
  readonly type: 'range';
  /** The lower limit. */
  readonly min: number;
  /** The upper limit. */
  readonly max: number;
  /** What is counted, in a word or two. */
  readonly unit: Bilingual;
  /** Whether the limits themselves still satisfy the clause (`closed`) or not (`open`). */
  readonly bound: Bound;
}

/** A printed format, in the letters Y M D H M S. */
export interface FormatParameter extends ParameterBase {
  /** Tells it from the other types of parameters. */
  readonly type: 'format';
  /** The format: `YYYY-MM-DD HH:MM`. */
  readonly value: string;
}

/** A choice between readings, as a word of a closed list. */
export interface ChoiceParameter extends ParameterBase {
  /** Tells it from the other types of parameters. */
  readonly type: 'choice';
  /** The word chosen, one of `options`. */
  readonly value: string;
  /** Every word that may be chosen. */
  readonly options: readonly string[];
}

/** A number (or choice) of the text as data: rules read it, so that it stands only once. */
export type Parameter =
  | DurationParameter
  | CountParameter
  | RangeParameter
  | FormatParameter
  | ChoiceParameter;

export const bounds = ['closed', 'open'] as const;

/** Whether a bound itself still satisfies the clause. */
export type Bound = (typeof bounds)[number];

export const limits = ['at-least', 'at-most', 'exactly'] as const;

/** Directions of a count. */
export type Limit = (typeof limits)[number];
