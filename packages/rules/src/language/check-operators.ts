import { problemWith } from '../input/problem.ts';
import type { Operator } from './operators/operator.ts';
import type { RuleProblem } from './rules-error.ts';
import * as wanted from './words/wanted-in-packs.ts';

/** Operators of the same name: a rule could mean either. */
export function checkOperators(operators: readonly Operator[]): readonly RuleProblem[] {
  const names = operators.map(({ name }) => name);
  return names
    .filter((name, index) => names.indexOf(name) !== index)
    .map((name) => ({
      ...problemWith(name, 'duplicate-operator', '', wanted.operatorNames),
      rule: null,
    }));
}
