import type { Bilingual, ConditionTrace, Parameter, Requirement } from '@liujiang/indicators';
import { isUnknown, MISSING, undecided, type Verdict } from '../../facts/core/kleene.ts';
import type { Predicate } from '../words/predicate.ts';

/** What an operator knows when it puts its verdict into words. */
export interface Occasion {
  /** What the fact shows; `undefined` when there is none. */
  readonly actual: unknown;
  /** What it was compared with; `undefined` when there is none. */
  readonly expected: unknown;
  readonly verdict: Verdict;
  /** How the entries came out, as `entries` of the operator gives it; left out where it has none. */
  readonly entries?: JudgedEntries | undefined;
  /** The requirement that is judged. */
  readonly requirement: Requirement;
}

/** How the entries of a list came out. */
export type JudgedEntries = Required<Pick<ConditionTrace, 'failing' | 'undecided' | 'whole'>>;

/**
 * Compares a fact with one argument, both neither missing nor unknown. Its `true` and `false` must be final: whatever more
 * becomes known, they stay.
 */
export interface Operator {
  /** As rules write it. */
  readonly name: string;
  /** Types of the parameters that it compares with; left out where it compares with words, flags or other facts. */
  readonly parameters?: readonly Parameter['type'][];
  /** Compares two values that are there: neither missing nor unknown. */
  readonly evaluate: (actual: unknown, expected: unknown) => Verdict;
  /** The rest of a sentence whose subject stands before it: "…最近一次更新为2019-11-02，距监测时间点超过1年". */
  readonly predicate: (occasion: Occasion) => Predicate;
  /** What has to be done where it does not hold, said of the same subject: "…应每1年至少更新一次". */
  readonly remedy?: (occasion: Occasion) => Bilingual;
  /** Of a condition on every entry of a list: the entries that do not meet it, and those that are undecided. */
  readonly entries?: (actual: unknown, expected: unknown) => JudgedEntries | undefined;
  /** What a trace keeps of the fact, where the whole would be too long; the whole when left out. */
  readonly show?: (actual: unknown, expected: unknown) => unknown;
}

/** Evaluates an operator on values that may be missing (`undefined`) or unknown. */
export function compareBy(operator: Operator, actual: unknown, expected: unknown): Verdict {
  if (actual === undefined || expected === undefined) return MISSING;
  if (isUnknown(actual)) return undecided(actual.unknown);
  if (isUnknown(expected)) return undecided(expected.unknown);
  return operator.evaluate(actual, expected);
}
