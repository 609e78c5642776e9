import type { Element, Requirement } from '@liujiang/indicators';
import { leavesOf } from '../facts/core/leaves-of.ts';
import { answer } from '../input/answer.ts';
import { aList, aRequirement } from '../input/kinds.ts';
import { askedFor } from './asked-for.ts';
import type { Condition, GroupCondition, Rule } from './rule.ts';

/** What an element's presence is read from: its own state, or that of each member. */
type Read = (element: Element, states: readonly string[]) => Condition;

function own({ id }: Requirement): Read {
  return (element, states) => {
    const place = { name: element.id, fact: 'elements', path: `$['${id}']['${element.id}']` };
    const [only, ...others] = states;
    return others.length === 0 && only !== undefined
      ? { ...place, operator: 'equal', value: only }
      : { ...place, operator: 'in', value: states };
  };
}

function ofMembers({ id }: Requirement): Read {
  return (element, states) => ({
    name: element.id,
    fact: 'members',
    path: `$['${id}'].elements['${element.id}']`,
    operator: 'everyIn',
    value: states,
  });
}

function presence(element: Element, read: Read, states: readonly string[]): Condition {
  const { id, children } = element;
  if (children.length === 0) return read(element, states);
  return { name: id, all: children.map((child) => presence(child, read, states)) };
}

/** Where all is asked for, what does not arise is not missing; where one thing is enough, that one has to be there. */
const notMissing: readonly string[] = ['present', 'inapplicable'];

function rule(requirement: string, type: Rule['event']['type'], conditions: GroupCondition): Rule {
  const name = type === 'passed' ? requirement : `${requirement} ${type}`;
  return { name, conditions, event: { type, params: { requirement } } };
}

/**
 * The rules of a requirement that asks for what it enumerates: `passed` when nothing of it is missing, down to the innermost
 * (or any one thing is there, where the text lets one do), `inapplicable` when none of it arises. What does not arise is left
 * out: whose task it is has none of it to show. A task of each member of a group asks it of every member. Empty where nothing
 * is enumerated. `elements` are the requirement's own unless others are given: those of its leaf, where the words before the
 * first point say what every point applies to; they are all asked for.
 *
 * @example
 * ```ts
 * import { getRequirement, liujiang } from '@liujiang/indicators';
 * import { presenceRules } from '@liujiang/rules';
 * const [rule] = presenceRules(getRequirement(liujiang, 'disclosure.projects.approval-services/1'));
 * rule?.event.params.requirement; //=> 'disclosure.projects.approval-services/1'
 * ```
 */
export function presenceRules(
  requirement: Requirement,
  elements: readonly Element[] = requirement.elements,
): readonly Rule[] {
  return answer({ requirement: [requirement, aRequirement], elements: [elements, aList] }, () =>
    unguardedPresenceRules(requirement, elements),
  );
}

function unguardedPresenceRules(
  requirement: Requirement,
  elements: readonly Element[] = requirement.elements,
): readonly Rule[] {
  const { id, scope, enumeration } = requirement;
  const leaves = leavesOf(elements);
  if (leaves.length === 0) return [];
  const read = scope === 'each' ? ofMembers(requirement) : own(requirement);
  const oneIsEnough = enumeration === 'any' && elements === requirement.elements;
  const states = oneIsEnough ? ['present'] : notMissing;
  const parts = elements.map((element) => presence(element, read, states));
  const none = leaves.map((element) => read(element, ['inapplicable']));
  return [
    rule(id, 'passed', oneIsEnough ? { any: parts } : { all: parts }),
    rule(id, 'inapplicable', { all: none }),
  ];
}

/**
 * The rules of a requirement that asks for one thing and enumerates nothing: `passed` when it is there, with each member where
 * a group is asked; `inapplicable` when it does not arise.
 *
 * @example
 * ```ts
 * import { getRequirement, liujiang } from '@liujiang/indicators';
 * import { featureRules } from '@liujiang/rules';
 * const [rule] = featureRules(getRequirement(liujiang, 'interaction.consulting.smart-answers/1'));
 * rule?.name; //=> 'interaction.consulting.smart-answers/1'
 * ```
 */
export function featureRules(options: Requirement): readonly Rule[] {
  return answer({ options: [options, aRequirement] }, () => unguardedFeatureRules(options));
}

function unguardedFeatureRules(requirement: Requirement): readonly Rule[] {
  const { id, scope } = requirement;
  const name = askedFor(requirement) === 'column' ? 'column' : 'feature';
  const reads = (states: readonly string[]): Condition =>
    scope === 'each'
      ? { name, fact: 'members', path: `$['${id}'].feature`, operator: 'everyIn', value: states }
      : { name, fact: 'features', path: `$['${id}']`, operator: 'in', value: states };
  return [
    rule(id, 'passed', { all: [reads(notMissing)] }),
    rule(id, 'inapplicable', { all: [reads(['inapplicable'])] }),
  ];
}

/** The condition that a requirement is vouched for in one way, or in one of several. */
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
 * that it does not arise. A task of each member of a group needs an attestation for every member. What evidence must show
 * besides stands in `others`.
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
  return answer({ requirement: [requirement, aRequirement], others: [others, aList] }, () =>
    unguardedAttestationRules(requirement, others),
  );
}

function unguardedAttestationRules(
  requirement: Requirement,
  others: readonly Condition[] = [],
): readonly Rule[] {
  const met = requirement.scope === 'each' ? ['met', 'inapplicable'] : ['met'];
  return [
    rule(requirement.id, 'passed', { all: [...others, attested(requirement, ...met)] }),
    rule(requirement.id, 'inapplicable', { all: [attested(requirement, 'inapplicable')] }),
  ];
}

/**
 * Rules that read evidence, with a person's judgement beside it: `passed` takes both. Whether the requirement arises stays a
 * matter of evidence: what is seen not to be as asked fails, whether or not anybody has judged the rest.
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
  return answer({ requirement: [requirement, aRequirement], rules: [rules, aList] }, () =>
    unguardedWithJudgement(requirement, rules),
  );
}

function unguardedWithJudgement(requirement: Requirement, rules: readonly Rule[]): readonly Rule[] {
  const judgement = attested(requirement, 'met');
  return rules.map(({ name, conditions, event }) => {
    if (event.type !== 'passed') return { name, conditions, event };
    const parts = 'all' in conditions ? conditions.all : [conditions];
    return { name, conditions: { all: [...parts, judgement] }, event };
  });
}
