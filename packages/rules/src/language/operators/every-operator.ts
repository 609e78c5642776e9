import type { Bilingual, Parameter } from '@liujiang/indicators';
import type { ListFact } from '../../facts/core/facts.ts';
import { isObject } from '../../input/is-object.ts';
import type { Predicate } from '../words/predicate.ts';

/** The parts of an operator that judges each entry of a list: its test, and its words. */
export interface EveryOperator<T, E> {
  readonly name: string;
  /** Types of the parameters that entries are compared with; left out where they are compared with none. */
  readonly parameters?: readonly Parameter['type'][];
  /** Whether an entry's value has the shape that is judged. */
  readonly isValue: (value: unknown) => value is T;
  /** Whether the argument has the shape that entries are compared with. */
  readonly isExpected: (value: unknown) => value is E;
  /** Whether an entry passes. */
  readonly test: (value: T, expected: E) => boolean;
  /** What is said of the whole list when every entry passes. */
  readonly kept: (expected: E) => Bilingual;
  /** What is said of the entries that do not pass. */
  readonly broken: (expected: E) => Bilingual;
  /** What has to be done about those entries; "put right as required" when left out. */
  readonly remedy?: (expected: E) => Bilingual;
  /** What is said of one entry beside its label. */
  readonly detail?: (value: T, expected: E) => Bilingual;
  /** The last civil day on which an entry was in time, where it had to be done in time. */
  readonly due?: (value: T) => string;
  /** What is known of an entry that is not settled, said after its label; `undefined` where nothing is. */
  readonly doubt?: (value: unknown) => Predicate | undefined;
}

/** The words of such an operator. */
export type EveryWords<T, E> = Pick<
  EveryOperator<T, E>,
  'kept' | 'broken' | 'remedy' | 'detail' | 'doubt'
>;

/** Whether a fact is a list that is judged entry by entry. */
export function isList(value: unknown): value is ListFact<unknown> {
  return isObject(value) && Array.isArray(value['items']) && Array.isArray(value['reasons']);
}
