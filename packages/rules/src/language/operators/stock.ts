import { type Bilingual, deepFreeze } from '@liujiang/indicators';
import {
  decided,
  FALSE,
  isUnknown,
  MISSING,
  TRUE,
  undecided,
  type Verdict,
} from '../../facts/core/kleene.ts';
import { isObject } from '../../input/is-object.ts';
import { reasonsText } from '../words/reason-text.ts';
import { valueText } from '../words/value-text.ts';
import type { Occasion, Operator } from './operator.ts';

/** Operators of json-rules-engine, with its verdicts on known values, lifted to what is unknown. */
function stockOperator(
  name: string,
  relation: Bilingual,
  evaluate: Operator['evaluate'],
): Operator {
  return { name, evaluate, predicate: (occasion) => comparison(relation, occasion), remedy };
}

function comparison(
  relation: Bilingual,
  { actual, expected, verdict, requirement }: Occasion,
): Bilingual {
  if (verdict.outcome === 'unknown') {
    const why = reasonsText(verdict.reasons);
    return { zh: `无法判断（${why.zh}）`, en: `cannot be told (${why.en})` };
  }
  const found = valueText(actual, requirement);
  // The state of an element says all; "未公开，应为已公开" would say it twice.
  if (actual === 'present' || actual === 'absent') return found;
  const asked = valueText(expected, requirement);
  if (verdict.outcome === 'true') return found;
  return {
    zh: `为${found.zh}，不符合“${relation.zh}${asked.zh}”的要求`,
    en: `${found.en}, where it must be ${relation.en} ${asked.en}`,
  };
}

const provide: Readonly<Record<string, Bilingual>> = {
  已公开: { zh: '应予公开', en: 'to be published' },
  已设置: { zh: '应予设置', en: 'to be set up' },
};

function remedy({ actual, expected, requirement }: Occasion): Bilingual {
  const wanted = Array.isArray(expected) ? expected[0] : expected;
  if (wanted !== 'present') {
    const { zh, en } = valueText(expected, requirement);
    return { zh: `应改为${zh}`, en: `to be made ${en}` };
  }
  const done = valueText('present', requirement);
  const what = provide[done.zh] ?? { zh: '应予提供', en: 'to be provided' };
  return actual === 'inapplicable'
    ? { zh: `不得按不适用处理，${what.zh}`, en: `asked for in every case, ${what.en}` }
    : what;
}

const is: Bilingual = { zh: '应为', en: 'equal to' };
const isNot: Bilingual = { zh: '不得为', en: 'other than' };

/**
 * Whether a fact is the same word, number or flag.
 *
 * @example
 * ```ts
 * import { applyOperator, equal } from '@liujiang/rules';
 * applyOperator(equal, 'present', 'present').outcome; //=> 'true'
 * applyOperator(equal, undefined, 'present').outcome; //=> 'unknown'
 * ```
 */
export const equal: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('equal', is, (a, b) => decided(a === b)),
);

/** Whether a fact is another word, number or flag. Not in monotone packs. */
export const notEqual: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('notEqual', isNot, (a, b) => decided(a !== b)),
);

// What `indexOf` makes of an entry that is looked for in a text: 1 stands in "123".
function textOf(entry: unknown): string {
  return isObject(entry) && !Array.isArray(entry) ? '[object Object]' : String(entry);
}

// A text is searched as a text, as `indexOf` does in json-rules-engine; an unknown entry keeps "no" open.
function holds(list: unknown, entry: unknown): Verdict {
  if (typeof list === 'string') return decided(list.includes(textOf(entry)));
  if (!Array.isArray(list)) return FALSE;
  if (list.indexOf(entry) >= 0) return TRUE;
  const unknowns = list.filter(isUnknown).flatMap(({ unknown }) => unknown);
  return list.some(isUnknown) ? undecided(unknowns) : FALSE;
}

/** json-rules-engine stops where it is to look for something in neither a text nor a list: nothing is known then. */
function isSearchable(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

function opposite(verdict: Verdict): Verdict {
  if (verdict.outcome === 'unknown') return verdict;
  return decided(verdict.outcome === 'false');
}

/**
 * Whether a fact is one of several words.
 *
 * @example
 * ```ts
 * import { applyOperator, isIn } from '@liujiang/rules';
 * applyOperator(isIn, 'inapplicable', ['present', 'inapplicable']).outcome; //=> 'true'
 * ```
 */
export const isIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('in', is, (a, b) => (isSearchable(b) ? holds(b, a) : MISSING)),
);

/** Whether a fact is none of several words. Not in monotone packs. */
export const notIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('notIn', isNot, (a, b) =>
    isSearchable(b) ? opposite(holds(b, a)) : MISSING,
  ),
);

/**
 * Whether a list has an entry. An unknown entry keeps "no" open.
 *
 * @example
 * ```ts
 * import { applyOperator, contains } from '@liujiang/rules';
 * applyOperator(contains, ['a', 'b'], 'b').outcome; //=> 'true'
 * applyOperator(contains, ['a', { unknown: ['fetch-failed'] }], 'b').outcome; //=> 'unknown'
 * ```
 */
export const contains: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('contains', { zh: '应包含', en: 'a list with' }, (a, b) =>
    Array.isArray(a) ? holds(a, b) : FALSE,
  ),
);

/** Whether a list lacks an entry. Not in monotone packs. */
export const doesNotContain: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator(
    'doesNotContain',
    { zh: '不得包含', en: 'a list without' },
    (a, b) => (Array.isArray(a) ? opposite(holds(a, b)) : FALSE),
  ),
);

// json-rules-engine lets everything through whose text begins with a number, then compares as JavaScript does.
function isNumeric(value: unknown): boolean {
  if (isObject(value) && !Array.isArray(value)) return false;
  return !Number.isNaN(Number.parseFloat(String(value)));
}

function comparator(
  name: string,
  relation: Bilingual,
  test: (a: number, b: number) => boolean,
): Operator {
  return stockOperator(name, relation, (a, b) =>
    decided(isNumeric(a) && test(a as number, b as number)),
  );
}

/** Whether a fact is less than a number. */
export const lessThan: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator('lessThan', { zh: '应小于', en: 'less than' }, (a, b) => a < b),
);

/** Whether a fact is at most a number. */
export const lessThanInclusive: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator(
    'lessThanInclusive',
    { zh: '应不大于', en: 'at most' },
    (a, b) => a <= b,
  ),
);

/** Whether a fact is greater than a number. */
export const greaterThan: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator('greaterThan', { zh: '应大于', en: 'greater than' }, (a, b) => a > b),
);

/** Whether a fact is at least a number. */
export const greaterThanInclusive: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator(
    'greaterThanInclusive',
    { zh: '应不小于', en: 'at least' },
    (a, b) => a >= b,
  ),
);
