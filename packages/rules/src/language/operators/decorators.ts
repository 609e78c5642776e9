import { EMPTY, FALSE, kleeneAll, kleeneAny, type Verdict } from '../../facts/core/kleene.ts';
import { answer } from '../../input/answer.ts';
import { anOperator } from '../../input/kinds.ts';
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
 * Asks an operator of every entry of a list: false when one fails. Unlike json-rules-engine's decorator it does not
 * call an empty list true.
 */
export function everyFact(operator: Operator): Operator {
  return answer({ operator: [operator, anOperator] }, () =>
    decorate('everyFact', operator, EMPTY, kleeneAll),
  );
}

/** Asks an operator of the entries of a list: true when one passes. */
export function someFact(operator: Operator): Operator {
  return answer({ operator: [operator, anOperator] }, () =>
    decorate('someFact', operator, FALSE, kleeneAny),
  );
}
