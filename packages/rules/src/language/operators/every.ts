import type { Reason } from '@liujiang/indicators';
import type { ListItem } from '../../facts/core/facts.ts';
import {
  EMPTY,
  FALSE,
  isUnknown,
  joinReasons,
  MISSING,
  TRUE,
  undecided,
  type Verdict,
} from '../../facts/core/kleene.ts';
import { type EveryOperator, type EveryWords, isList } from './every-operator.ts';
import { everyPredicate, everyRemedy } from './every-text.ts';
import type { JudgedEntries, Operator } from './operator.ts';

/** Whether an entry passes, or why that is unknown. */
function judgeEntry<T, E>(
  operator: EveryOperator<T, E>,
  { value, reasons }: ListItem<unknown>,
  expected: E,
): boolean | readonly Reason[] {
  if (isUnknown(value)) return undecided(value.unknown).reasons;
  if (!operator.isValue(value)) return MISSING.reasons;
  if (operator.test(value, expected)) return true;
  return reasons === undefined || reasons.length === 0 ? false : reasons;
}

function evaluate<T, E>(
  operator: EveryOperator<T, E>,
  actual: unknown,
  expected: unknown,
): Verdict {
  if (!isList(actual) || !operator.isExpected(expected)) return MISSING;
  let unknowns: (readonly Reason[])[] | undefined;
  for (const item of actual.items) {
    const judged = judgeEntry(operator, item, expected);
    if (judged === true) continue;
    if (judged === false) return FALSE;
    unknowns ??= [actual.reasons];
    unknowns.push(judged);
  }
  if (unknowns !== undefined) return undecided(joinReasons(unknowns));
  if (actual.reasons.length > 0) return undecided(joinReasons([actual.reasons]));
  return actual.items.length === 0 ? EMPTY : TRUE;
}

function judgeEntries<T, E>(
  operator: EveryOperator<T, E>,
  actual: unknown,
  expected: unknown,
): JudgedEntries | undefined {
  if (!isList(actual) || !operator.isExpected(expected)) return undefined;
  const failing: JudgedEntries['failing'][number][] = [];
  const undecided: string[] = [];
  for (const item of actual.items) {
    const judged = judgeEntry(operator, item, expected);
    const { label, value } = item;
    if (judged === false) {
      const due = operator.due?.(value as T);
      failing.push({ label, ...(due !== undefined && { due }), actual: value });
    } else if (judged !== true) undecided.push(label);
  }
  return { failing, undecided, whole: actual.reasons.length === 0 };
}

/**
 * Makes an operator that holds when every entry of a list (`ListFact`) passes a test. One failing entry decides it even in an
 * open list, unless the entry may be different at the monitoring date (its `reasons`); "every" needs a whole list with at
 * least one entry and none unknown.
 */
export function everyOperator<T, E>(operator: EveryOperator<T, E>): Operator {
  return {
    name: operator.name,
    ...(operator.parameters !== undefined && { parameters: operator.parameters }),
    evaluate: (actual, expected) => evaluate(operator, actual, expected),
    predicate: (occasion) => everyPredicate(operator, occasion),
    remedy: (occasion) => everyRemedy(operator, occasion),
    entries: (actual, expected) => judgeEntries(operator, actual, expected),
    // The entries that pass are too many to be kept.
    show: (actual) =>
      isList(actual) ? { seen: actual.items.length, reasons: actual.reasons } : actual,
  };
}

/** {@link everyOperator} of parts that stand in two files: the test and the words. */
export function everyWith<T, E>(
  judging: Omit<EveryOperator<T, E>, keyof EveryWords<T, E>>,
  words: EveryWords<T, E>,
): Operator {
  return everyOperator({ ...judging, ...words });
}
