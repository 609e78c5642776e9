import type { Problem } from '@liujiang/indicators';
import type { Engine } from 'json-rules-engine';
import { answer } from '../input/answer.ts';
import { anObject } from '../input/kinds.ts';
import { problemWith } from '../input/problem.ts';
import { compileRules } from '../language/compile.ts';
import { compareBy, type Operator } from '../language/operators/operator.ts';
import {
  isDecorated,
  isStock,
  listOperators,
  undecorated,
} from '../language/operators/vocabulary.ts';
import { refuseIf } from '../language/rules-error.ts';
import { comparisonIn } from './inside-engine.ts';
import { anEngine } from './kinds.ts';
import * as wanted from './wanted-in-engines.ts';

/** What {@link addLiujiangOperators} can be given. */
export interface OperatorSettings {
  /** Operators of one’s own, beside those of the package. */
  readonly operators?: readonly Operator[];
}

/** What {@link addLiujiangOperators} did. */
export interface AddedOperators {
  /** The names of the operators that it added; those that it had added before are not among them. */
  readonly operators: readonly string[];
}

/** A comparison as json-rules-engine calls it, by which operator. */
interface Comparison {
  (actual: unknown, expected: unknown): boolean;
  readonly liujiang: Operator;
}

function comparison(operator: Operator): Comparison {
  const compare = (actual: unknown, expected: unknown) =>
    compareBy(operator, actual, expected).outcome === 'true';
  return Object.assign(compare, { liujiang: operator });
}

/** Whether an engine has an operator from here: the same one, or one that this package has had everywhere. */
function isOurs(found: unknown, operator: Operator, own: readonly Operator[]): boolean {
  const ours = typeof found === 'function' ? (found as Partial<Comparison>).liujiang : undefined;
  return ours !== undefined && (ours === operator || !own.includes(operator));
}

/** Puts operators into an engine, whatever it has of the same names. */
export function putOperators(engine: Engine, operators: readonly Operator[]): void {
  for (const operator of operators) engine.addOperator(operator.name, comparison(operator));
}

/**
 * The operators that an engine lacks, and which of their names it has for something else. A decorated one is there with the
 * operator that it decorates: asked for alone, the engine would make it up.
 */
export function lackingIn(
  engine: Engine,
  own: readonly Operator[],
): { readonly lacking: readonly Operator[]; readonly problems: readonly Problem[] } {
  const operators = [...own, ...listOperators().filter(({ name }) => !isStock(name))];
  const there = new Set<string>();
  const lacking: Operator[] = [];
  const problems: Problem[] = [];
  for (const operator of operators) {
    const { name } = operator;
    if (isDecorated(name) && there.has(undecorated(name))) continue;
    const found = comparisonIn(engine, name);
    if (found === undefined) {
      lacking.push(operator);
      continue;
    }
    there.add(name);
    if (isOurs(found, operator, own)) continue;
    const path = `engine.operators['${name}']`;
    problems.push(problemWith(name, 'duplicate-operator', path, wanted.noOtherOperator));
  }
  return { lacking, problems };
}

/**
 * Puts the operators of this package (`updatedWithin`, `countAtLeast`, `everyIn` and so on, each with `everyFact:` and
 * `someFact:` before it, too) into an engine that is there. Those of json-rules-engine (`equal`, `in`, `lessThan`) and its
 * decorators stay as they are, so that the engine's own rules go on as before. Called again, it adds what is lacking.
 *
 * Rules need more than operators: {@link addRules} adds them with all that they need.
 *
 * @throws RulesError (`engine-clash`) when the engine has another operator of one of these names, (`invalid-rules`) when two
 * operators bear one name. Nothing is added then.
 *
 * @example
 * ```ts
 * import { addLiujiangOperators } from '@liujiang/rules/engine';
 * import { Engine } from 'json-rules-engine';
 * addLiujiangOperators(new Engine()).operators.includes('updatedWithin'); //=> true
 * ```
 */
export function addLiujiangOperators(
  engine: Engine,
  settings: OperatorSettings = {},
): AddedOperators {
  return answer({ engine: [engine, anEngine], settings: [settings, anObject] }, () => {
    const { operators = [] } = settings;
    // Without rules there is nothing to check but their names.
    compileRules({ id: 'operators', version: '1', dialect: 'general', rules: [] }, { operators });
    const { lacking, problems } = lackingIn(engine, operators);
    refuseIf('engine-clash', problems);
    putOperators(engine, lacking);
    return { operators: lacking.map(({ name }) => name) };
  });
}
