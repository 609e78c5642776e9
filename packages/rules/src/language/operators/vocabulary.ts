import { attestedAs, everyAttestedIn } from './attested-as.ts';
import { countAtLeast, countAtMost } from './count.ts';
import { everyFact, someFact } from './decorators.ts';
import { everyAtMost } from './every-at-most.ts';
import { everyDoneOnTime } from './every-done-on-time.ts';
import { everyEqual } from './every-equal.ts';
import { everyIn } from './every-in.ts';
import { everyMatchesFormat } from './every-matches-format.ts';
import { everyMeets } from './every-meets.ts';
import { everySame } from './every-same.ts';
import type { Operator } from './operator.ts';
import {
  contains,
  doesNotContain,
  equal,
  greaterThan,
  greaterThanInclusive,
  isIn,
  lessThan,
  lessThanInclusive,
  notEqual,
  notIn,
} from './stock.ts';
import { updatedWithin } from './updated-within.ts';

function stockOperators(): readonly Operator[] {
  return [
    equal,
    notEqual,
    isIn,
    notIn,
    contains,
    doesNotContain,
    lessThan,
    lessThanInclusive,
    greaterThan,
    greaterThanInclusive,
  ];
}

/**
 * Every operator that a rule may name: those of json-rules-engine, ours, and each with `everyFact:` or `someFact:`
 * before it.
 */
export function listOperators(): readonly Operator[] {
  const own = [
    updatedWithin,
    countAtLeast,
    countAtMost,
    everyDoneOnTime,
    everyEqual,
    everyIn,
    everyMeets,
    attestedAs,
    everyAttestedIn,
    everyAtMost,
    everySame,
    everyMatchesFormat,
  ];
  return [...stockOperators(), ...own].flatMap((operator) => [
    operator,
    everyFact(operator),
    someFact(operator),
  ]);
}

/**
 * Whether an operator could be true because something is not known, in an engine with two values only. Monotone packs do not
 * use such operators.
 */
export function isNegative(operator: string): boolean {
  return ['notEqual', 'notIn', 'doesNotContain'].includes(undecorated(operator));
}

/** Whether an operator looks for the fact in its value. */
export function isSearch(operator: string): boolean {
  return ['in', 'notIn'].includes(undecorated(operator));
}

/** Whether an operator, or what it decorates, is one of json-rules-engine. */
export function isStock(operator: string): boolean {
  const name = undecorated(operator);
  return stockOperators().some((stock) => stock.name === name);
}

/** Whether an operator has `everyFact:` or `someFact:` before it. */
export function isDecorated(operator: string): boolean {
  return operator !== undecorated(operator);
}

/** An operator's name without `everyFact:` or `someFact:`. */
export function undecorated(operator: string): string {
  return operator.replace(/^.*:/, '');
}
