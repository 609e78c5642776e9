import type { GroupCondition, Rule } from './rule.ts';

/** A rule of a requirement, named after it. */
export function ruleOf(
  requirement: string,
  type: Rule['event']['type'],
  conditions: GroupCondition,
): Rule {
  const name = type === 'passed' ? requirement : `${requirement} ${type}`;
  return { name, conditions, event: { type, params: { requirement } } };
}
