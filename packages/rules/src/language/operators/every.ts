import type { Bilingual, Parameter, Reason } from '@liujiang/indicators';
import type { ListFact } from '../../facts/core/facts.ts';
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
import { answer } from '../../input/answer.ts';
import { isObject } from '../../input/is-object.ts';
import { anEveryOperator } from '../../input/kinds.ts';
import { listText } from '../words/list-text.ts';
import { reasonsText } from '../words/reason-text.ts';
import type { Occasion, Operator } from './operator.ts';

/** How an operator that judges each entry of a list tells entries apart and talks about them. */
export interface EveryOperator<T, E> {
  readonly name: string;
  /** Types of the parameters that entries are compared with, if they are. */
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
  /** Last civil day on which an entry was still in time, where it had to be done by one. */
  readonly due?: (value: T) => string;
  /** What is known of an entry that is not settled, said beside its label; `undefined` where nothing is. */
  readonly doubt?: (value: unknown) => Bilingual | undefined;
}

/** Whether a fact is a list that is judged entry by entry. */
export function isList(value: unknown): value is ListFact<unknown> {
  return isObject(value) && Array.isArray(value['items']) && Array.isArray(value['reasons']);
}

interface Sorted<T> {
  readonly seen: number;
  readonly failing: readonly { readonly label: string; readonly value: T }[];
  readonly undecided: readonly string[];
}

const nothing: Pick<Sorted<never>, 'seen' | 'undecided'> = { seen: 0, undecided: [] };

function sort<T, E>(
  operator: EveryOperator<T, E>,
  list: ListFact<unknown>,
  expected: E,
): Sorted<T> {
  const failing: { label: string; value: T }[] = [];
  const undecided: string[] = [];
  for (const { label, value, reasons = [] } of list.items) {
    if (isUnknown(value) || !operator.isValue(value)) undecided.push(label);
    else if (operator.test(value, expected)) continue;
    else if (reasons.length > 0) undecided.push(label);
    else failing.push({ label, value });
  }
  return { seen: list.items.length, failing, undecided };
}

function evaluate<T, E>(
  operator: EveryOperator<T, E>,
  actual: unknown,
  expected: unknown,
): Verdict {
  if (!isList(actual) || !operator.isExpected(expected)) return MISSING;
  let unknowns: (readonly Reason[])[] | undefined;
  for (const { value, reasons } of actual.items) {
    if (!isUnknown(value) && operator.isValue(value)) {
      if (operator.test(value, expected)) continue;
      if (reasons === undefined || reasons.length === 0) return FALSE;
      unknowns ??= [];
      unknowns.push(reasons);
    } else {
      unknowns ??= [];
      unknowns.push(isUnknown(value) ? undecided(value.unknown).reasons : MISSING.reasons);
    }
  }
  if (unknowns !== undefined) return undecided(joinReasons([actual.reasons, ...unknowns]));
  if (actual.reasons.length > 0) return undecided(joinReasons([actual.reasons]));
  return actual.items.length === 0 ? EMPTY : TRUE;
}

/** What is known of the entries that are not settled, to be put behind the rest. */
function doubtsText<T, E>({ doubt }: EveryOperator<T, E>, { items }: ListFact<unknown>): Bilingual {
  const doubts = items.flatMap(({ label, value }) => {
    const said = doubt?.(value);
    return said === undefined ? [] : [{ zh: `${label}${said.zh}`, en: `${label} ${said.en}` }];
  });
  if (doubts.length === 0) return { zh: '', en: '' };
  return {
    zh: `：${doubts.map(({ zh }) => zh).join('；')}`,
    en: `: ${doubts.map(({ en }) => en).join('; ')}`,
  };
}

function predicate<T, E>(operator: EveryOperator<T, E>, occasion: Occasion): Bilingual {
  const { actual, expected, verdict, requirement } = occasion;
  const known = isList(actual) && operator.isExpected(expected);
  if (!known || verdict.outcome === 'unknown') {
    if (known && requirement.scope === 'each' && actual.reasons.length > 0) {
      return {
        zh: '无法逐个单位判断（名录未列出全部成员）',
        en: 'cannot be told unit by unit (no directory names all the members)',
      };
    }
    const why = reasonsText(verdict.reasons);
    const { seen, undecided } = known ? sort(operator, actual, expected) : nothing;
    const fine = seen - undecided.length;
    const doubts = known ? doubtsText(operator, actual) : { zh: '', en: '' };
    if (fine === 0) {
      return {
        zh: `无法判断（${why.zh}）${doubts.zh}`,
        en: `cannot be told (${why.en})${doubts.en}`,
      };
    }
    return {
      zh: `已查明${fine}项符合要求，但${why.zh}，无法判断是否全部符合${doubts.zh}`,
      en: `${fine} found as required, but ${why.en}, so that the whole cannot be told${doubts.en}`,
    };
  }
  const { seen, failing } = sort(operator, actual, expected);
  const counter = actual.items.some(({ unit }) => unit !== undefined) ? '个单位' : '项';
  if (failing.length === 0) {
    const kept = operator.kept(expected);
    return { zh: `共查${seen}${counter}，${kept.zh}`, en: `${seen} checked, ${kept.en}` };
  }
  const broken = operator.broken(expected);
  const named = listText(
    failing.map(({ label, value }) => {
      const detail = operator.detail?.(value, expected);
      if (detail === undefined) return { zh: label, en: label };
      return { zh: `${label}（${detail.zh}）`, en: `${label} (${detail.en})` };
    }),
  );
  return {
    zh: `共查${seen}${counter}，其中${failing.length}${counter}${broken.zh}：${named.zh}`,
    en: `${seen} checked, ${failing.length} ${broken.en}: ${named.en}`,
  };
}

function remedy<T, E>(operator: EveryOperator<T, E>, { actual, expected }: Occasion): Bilingual {
  const asked = { zh: '应按要求整改', en: 'to be put right as required' };
  if (!isList(actual) || !operator.isExpected(expected)) return asked;
  const { zh, en } = operator.remedy?.(expected) ?? asked;
  const { failing } = sort(operator, actual, expected);
  const named = failing.map(({ label }) => label);
  return {
    zh: `${zh}（${named.join('、')}）`,
    en: `${en} (${named.join(', ')})`,
  };
}

/**
 * Makes an operator that holds when every entry of a list (`ListFact`) passes a test. One failing entry settles it
 * even in an open list, unless it may stand otherwise at the monitoring date (`reasons` of the entry); "every" needs a
 * whole list with at least one entry and none unknown.
 */
export function everyOperator<T, E>(operator: EveryOperator<T, E>): Operator {
  return answer({ operator: [operator, anEveryOperator] }, () => unguardedEveryOperator(operator));
}

function unguardedEveryOperator<T, E>(operator: EveryOperator<T, E>): Operator {
  return {
    name: operator.name,
    ...(operator.parameters !== undefined && { parameters: operator.parameters }),
    evaluate: (actual, expected) => evaluate(operator, actual, expected),
    predicate: (occasion) => predicate(operator, occasion),
    remedy: (occasion) => remedy(operator, occasion),
    entries: (actual, expected) => {
      if (!isList(actual) || !operator.isExpected(expected)) return undefined;
      const { failing, undecided } = sort(operator, actual, expected);
      return {
        failing: failing.map(({ label, value }) => {
          const due = operator.due?.(value);
          return { label, ...(due !== undefined && { due }), actual: value };
        }),
        undecided,
        whole: actual.reasons.length === 0,
      };
    },
    // The entries that pass are too many to be kept.
    show: (actual) =>
      isList(actual) ? { seen: actual.items.length, reasons: actual.reasons } : actual,
  };
}
