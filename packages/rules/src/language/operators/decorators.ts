import { EMPTY, FALSE, kleeneAll, kleeneAny, type Verdict } from '../../facts/core/kleene.ts';
import { decoratedText } from './decorators-text.ts';
import { compareBy, type Operator } from './operator.ts';

function decorate(
  decorator: string,
  operator: Operator,
  empty: Verdict,
  join: (parts: readonly Verdict[]) => Verdict,
): Operator {
  return {
    name: `${decorator}:${operator.name}`,
    ...(operator.parameters !== undefined && { parameters: operator.parameters }),
    evaluate: (actual, expected) => {
      if (!Array.isArray(actual)) return FALSE;
      if (actual.length === 0) return empty;
      return join(actual.map((entry) => compareBy(operator, entry, expected)));
    },
    predicate: decoratedText,
  };
}

/**
 * Applies an operator to every entry of a list: false when one fails. An empty list is not true, unlike in json-rules-engine.
 */
export function everyFact(operator: Operator): Operator {
  return decorate('everyFact', operator, EMPTY, kleeneAll);
}

/** Applies an operator to the entries of a list: true when one passes. */
export function someFact(operator: Operator): Operator {
  return decorate('someFact', operator, FALSE, kleeneAny);
}
