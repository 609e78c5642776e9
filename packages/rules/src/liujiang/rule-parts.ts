import type { RequirementId } from '@liujiang/indicators';
import type {
  Condition,
  ConditionValue,
  FactReference,
  GroupCondition,
  Rule,
} from '../language/rule.ts';
import { ruleOf } from '../language/rule-of.ts';

/** Parts of the conditions of one requirement: its id stands in all their paths. */
export interface RuleParts {
  /** A parameter of the requirement, to compare with. */
  readonly parameter: (key: string) => FactReference;
  /** A comparison of a fact of the requirement, or of one thing that it asks for. */
  readonly compare: (
    name: string,
    place: readonly [fact: string, key?: string],
    operator: string,
    value: ConditionValue,
  ) => Condition;
  /** A condition that a person vouches that it is met. */
  readonly judgement: Condition;
}

/** `$['design.layout/7'].sample`, `$['design.layout/7']['site-name']`. */
function pathTo(id: string, key?: string): string {
  if (key === undefined) return `$['${id}']`;
  return /^[a-z]+$/i.test(key) ? `$['${id}'].${key}` : `$['${id}']['${key}']`;
}

function partsOf(id: RequirementId): RuleParts {
  const compare: RuleParts['compare'] = (name, [fact, key], operator, value) => ({
    name,
    fact,
    path: pathTo(id, key),
    operator,
    value,
  });
  return {
    parameter: (key) => ({ fact: 'parameters', path: pathTo(id, key) }),
    compare,
    judgement: compare('judgement', ['attestations'], 'attestedAs', 'met'),
  };
}

/** The rule that passes a requirement: when all of some conditions hold, or by another group. */
export function passes(
  id: RequirementId,
  make: (parts: RuleParts) => readonly Condition[] | GroupCondition,
): Rule {
  const made = make(partsOf(id));
  return ruleOf(id, 'passed', 'length' in made ? { all: made } : made);
}
