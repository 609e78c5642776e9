import type { Reason } from '@liujiang/indicators';
import type { Context } from '../core/context.ts';
import type { Entry, ListSource } from '../core/entries.ts';

/** The parameter that a measurement is compared with. */
interface Measured {
  readonly requirement: string;
  readonly parameter: string;
}

/** The numbers for one parameter that a list shows. */
export interface MeasuredSource extends Measured {
  readonly source: ListSource<number | null>;
}

/**
 * Whether the catalogue has a parameter, and what was counted or timed can be compared with it. Pages are timed in seconds; a
 * catalogue that counts otherwise needs measurements of its own.
 */
export function isComparable(
  { requirement, parameter }: Measured,
  { parameters }: Context,
): boolean {
  const known = parameters[requirement]?.[parameter];
  return known !== undefined && (known.type !== 'duration' || known.unit === 'second');
}

/** In which forms one sample is shown. */
export interface SeenForms {
  readonly entry: Entry<boolean>;
  /** Ids of elements, each seen at least once. */
  readonly forms: readonly string[];
  /** Whether it is shown in a form that is no element, which only a person can accept. */
  readonly other: boolean;
  /** Why it may be shown in further forms; empty when it is not. */
  readonly reasons: readonly Reason[];
}

/** The samples of one requirement that a list shows. */
export interface DrawnSource {
  readonly requirement: string;
  readonly source: ListSource<boolean>;
  /** In which forms each is shown, where the list says so. */
  readonly forms?: readonly SeenForms[];
}
