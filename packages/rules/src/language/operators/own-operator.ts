import { reasons as allReasons } from '@liujiang/indicators/internal';
import type { Verdict } from '../../facts/core/kleene.ts';
import { isObject } from '../../input/is-object.ts';
import { problemWith } from '../../input/problem.ts';
import { RulesError } from '../rules-error.ts';
import { verdict as aVerdict } from '../words/wanted-in-packs.ts';
import type { Operator } from './operator.ts';

function isVerdict(value: unknown): value is Verdict {
  if (!isObject(value) || !Array.isArray(value['reasons'])) return false;
  const { outcome, reasons } = value;
  if (outcome !== 'unknown') return outcome === 'true' || outcome === 'false';
  return (reasons as unknown[]).every((reason) => allReasons.some((known) => known === reason));
}

/**
 * An operator of the caller, whose answers are looked at: anything but a verdict would be taken for "true".
 *
 * @throws RulesError (`invalid-rules`) from its `evaluate`, when that gives something else.
 */
export function guardOperator(operator: Operator): Operator {
  const evaluate: Operator['evaluate'] = (actual, expected) => {
    const answer: unknown = operator.evaluate(actual, expected);
    if (isVerdict(answer)) return answer;
    const path = `operators['${operator.name}'].evaluate(…)`;
    throw new RulesError('invalid-rules', [problemWith(answer, 'wrong-type', path, aVerdict)]);
  };
  return Object.create(operator, { evaluate: { value: evaluate, enumerable: true } }) as Operator;
}
