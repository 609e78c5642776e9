import type { Element, Requirement } from '@liujiang/indicators';
import { leavesOf } from '../facts/core/leaves-of.ts';
import { answer } from '../input/answer.ts';
import { aList, aRequirement } from '../input/kinds.ts';
import { askedFor } from './asked-for.ts';
import type { Condition, Rule } from './rule.ts';
import { ruleOf } from './rule-of.ts';

/** A condition on the state of an element, or on that of each member. */
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

/** Where all is asked for, what does not arise is not missing; where one is enough, one has to be there. */
const notMissing: readonly string[] = ['present', 'inapplicable'];

/**
 * The rules of a requirement that asks for what it enumerates: `passed` when nothing of it is missing, down to the innermost
 * elements (or any one is there, where the text allows that), `inapplicable` when none of it arises. What does not arise is
 * ignored. A task of each member of a group asks it of every member. Empty where nothing is enumerated.
 *
 * `elements` are the requirement's own unless others are given: those of its leaf, where the words before the first point
 * apply to every point; then all are asked for.
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
  return answer({ requirement: [requirement, aRequirement], elements: [elements, aList] }, () => {
    const { id, scope, enumeration } = requirement;
    const leaves = leavesOf(elements);
    if (leaves.length === 0) return [];
    const read = scope === 'each' ? ofMembers(requirement) : own(requirement);
    const oneIsEnough = enumeration === 'any' && elements === requirement.elements;
    const states = oneIsEnough ? ['present'] : notMissing;
    const parts = elements.map((element) => presence(element, read, states));
    const none = leaves.map((element) => read(element, ['inapplicable']));
    return [
      ruleOf(id, 'passed', oneIsEnough ? { any: parts } : { all: parts }),
      ruleOf(id, 'inapplicable', { all: none }),
    ];
  });
}

/**
 * The rules of a requirement that asks for one thing and enumerates nothing: `passed` when it is there, for a group with each
 * member; `inapplicable` when it does not arise.
 *
 * @example
 * ```ts
 * import { getRequirement, liujiang } from '@liujiang/indicators';
 * import { featureRules } from '@liujiang/rules';
 * const [rule] = featureRules(getRequirement(liujiang, 'interaction.consulting.smart-answers/1'));
 * rule?.name; //=> 'interaction.consulting.smart-answers/1'
 * ```
 */
export function featureRules(requirement: Requirement): readonly Rule[] {
  return answer({ requirement: [requirement, aRequirement] }, () => {
    const { id, scope } = requirement;
    const name = askedFor(requirement) === 'column' ? 'column' : 'feature';
    const reads = (states: readonly string[]): Condition =>
      scope === 'each'
        ? { name, fact: 'members', path: `$['${id}'].feature`, operator: 'everyIn', value: states }
        : { name, fact: 'features', path: `$['${id}']`, operator: 'in', value: states };
    return [
      ruleOf(id, 'passed', { all: [reads(notMissing)] }),
      ruleOf(id, 'inapplicable', { all: [reads(['inapplicable'])] }),
    ];
  });
}
