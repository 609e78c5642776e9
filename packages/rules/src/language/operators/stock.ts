import type { Reason } from '@liujiang/indicators';
import { deepFreeze } from '@liujiang/indicators/internal';
import {
  decided,
  FALSE,
  isUnknown,
  kleeneNot,
  MISSING,
  TRUE,
  undecided,
  type Verdict,
} from '../../facts/core/kleene.ts';
import { isObject } from '../../input/is-object.ts';
import type { Operator } from './operator.ts';
import { comparisonRemedy, comparisonText, type Relation } from './stock-text.ts';

/** An operator of json-rules-engine, with its verdicts on known values. */
function stockOperator(name: Relation, evaluate: Operator['evaluate']): Operator {
  return {
    name,
    evaluate,
    predicate: (occasion) => comparisonText(name, occasion),
    remedy: comparisonRemedy,
  };
}

/** Whether a fact is the same word, number or flag. */
export const equal: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('equal', (a, b) => decided(a === b)),
);

/** Whether a fact is another word, number or flag. Not in monotone packs. */
export const notEqual: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('notEqual', (a, b) => decided(a !== b)),
);

// The text that `indexOf` looks for in a text: 1 is in "123".
function textOf(entry: unknown): string {
  return isObject(entry) ? '[object Object]' : String(entry);
}

// A text is searched as by `indexOf` in json-rules-engine; an unknown entry keeps "no" open.
function holds(list: unknown, entry: unknown): Verdict {
  if (!Array.isArray(list))
    return decided(typeof list === 'string' && list.includes(textOf(entry)));
  let unknowns: Reason[] | undefined;
  for (const one of list) {
    if (one === entry) return TRUE;
    if (!isUnknown(one)) continue;
    unknowns ??= [];
    unknowns.push(...one.unknown);
  }
  return unknowns === undefined ? FALSE : undecided(unknowns);
}

/** Whether something can be looked for in a value; json-rules-engine stops where not, and here nothing is known. */
function isSearchable(value: unknown): boolean {
  return typeof value === 'string' || Array.isArray(value);
}

/** Whether a fact is one of several words. */
export const isIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('in', (a, b) => (isSearchable(b) ? holds(b, a) : MISSING)),
);

/** Whether a fact is none of several words. Not in monotone packs. */
export const notIn: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('notIn', (a, b) =>
    isSearchable(b) ? kleeneNot(holds(b, a)) : MISSING,
  ),
);

/** Whether a list has an entry. An unknown entry keeps "no" open. */
export const contains: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('contains', (a, b) => (Array.isArray(a) ? holds(a, b) : FALSE)),
);

/** Whether a list lacks an entry. Not in monotone packs. */
export const doesNotContain: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ stockOperator('doesNotContain', (a, b) =>
    Array.isArray(a) ? kleeneNot(holds(a, b)) : FALSE,
  ),
);

// json-rules-engine accepts everything whose text begins with a number, and compares as JavaScript does.
function isNumeric(value: unknown): boolean {
  if (isObject(value)) return false;
  return !Number.isNaN(Number.parseFloat(String(value)));
}

function comparator(name: Relation, test: (a: number, b: number) => boolean): Operator {
  return stockOperator(name, (a, b) => decided(isNumeric(a) && test(a as number, b as number)));
}

/** Whether a fact is less than a number. */
export const lessThan: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator('lessThan', (a, b) => a < b),
);

/** Whether a fact is at most a number. */
export const lessThanInclusive: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator('lessThanInclusive', (a, b) => a <= b),
);

/** Whether a fact is greater than a number. */
export const greaterThan: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator('greaterThan', (a, b) => a > b),
);

/** Whether a fact is at least a number. */
export const greaterThanInclusive: Operator = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ comparator('greaterThanInclusive', (a, b) => a >= b),
);
