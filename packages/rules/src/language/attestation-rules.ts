import type { Requirement } from '@liujiang/indicators';
import { answer } from '../input/answer.ts';
import { aList, aRequirement } from '../input/kinds.ts';
import type { Condition, Rule } from './rule.ts';
import { ruleOf } from './rule-of.ts';

/** The condition that a requirement is attested with one of some outcomes. */
export function attested({ id, scope }: Requirement, ...outcomes: readonly string[]): Condition {
  const [first = 'met'] = outcomes;
  return scope === 'each'
    ? {
        name: 'judgement',
        fact: 'members',
        path: `$['${id}'].attestation`,
        operator: 'everyAttestedIn',
        value: outcomes,
      }
    : {
        name: 'judgement',
        fact: 'attestations',
        path: `$['${id}']`,
        operator: 'attestedAs',
        value: first,
      };
}

/**
 * The rules of a requirement that only a person can judge: `passed` when somebody vouches that it is met, `inapplicable` when
 * somebody vouches that it does not arise. A task of each member of a group needs an attestation for every member. `others`
 * are what evidence must show as well.
 *
 * @example
 * ```ts
 * import { getRequirement, liujiang } from '@liujiang/indicators';
 * import { attestationRules } from '@liujiang/rules';
 * attestationRules(getRequirement(liujiang, 'design.topics/3')).map(({ event }) => event.type); //=> ['passed', 'inapplicable']
 * ```
 */
export function attestationRules(
  requirement: Requirement,
  others: readonly Condition[] = [],
): readonly Rule[] {
  return answer({ requirement: [requirement, aRequirement], others: [others, aList] }, () => {
    const met = requirement.scope === 'each' ? ['met', 'inapplicable'] : ['met'];
    return [
      ruleOf(requirement.id, 'passed', { all: [...others, attested(requirement, ...met)] }),
      ruleOf(requirement.id, 'inapplicable', { all: [attested(requirement, 'inapplicable')] }),
    ];
  });
}

/**
 * Rules that read evidence, with a person's judgement added: `passed` needs both. Whether the requirement arises stays a
 * matter of evidence, and evidence that something is not as asked fails it whether or not a person has judged.
 *
 * @example
 * ```ts
 * import { getRequirement, liujiang } from '@liujiang/indicators';
 * import { presenceRules, withJudgement } from '@liujiang/rules';
 * const requirement = getRequirement(liujiang, 'disclosure.basic.statistics/3');
 * const [passed] = withJudgement(requirement, presenceRules(requirement));
 * passed !== undefined && 'all' in passed.conditions && passed.conditions.all.at(-1)?.name; //=> 'judgement'
 * ```
 */
export function withJudgement(requirement: Requirement, rules: readonly Rule[]): readonly Rule[] {
  return answer({ requirement: [requirement, aRequirement], rules: [rules, aList] }, () => {
    const judgement = attested(requirement, 'met');
    return rules.map(({ name, conditions, event }) => {
      if (event.type !== 'passed') return { name, conditions, event };
      const parts = 'all' in conditions ? conditions.all : [conditions];
      return { name, conditions: { all: [...parts, judgement] }, event };
    });
  });
}
