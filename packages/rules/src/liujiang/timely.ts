import { getRequirement, liujiang, type RequirementId } from '@liujiang/indicators';
import { leavesOf } from '../leaves-of.ts';
import { presenceRules } from '../presence-rules.ts';
import type { Condition, Rule } from '../rule.ts';

/** Requirements that ask for things to be published in time (及时公开、发布和更新) and print no limit of their own. */
export const timelyRequirements: readonly RequirementId[] = [
  'disclosure.welfare.poverty-alleviation/1',
  'new-media.disclosure/1',
];

/** How 及时 and 更新 are read where no limit is printed. */
export type Timeliness = 'person' | 'late' | 'once';

/** Each thing was published within the window, or does not arise. */
function withinWindow(id: RequirementId): Condition {
  return {
    all: leavesOf(getRequirement(liujiang, id).elements).map((element) => ({
      any: [
        {
          name: element.id,
          fact: 'updates',
          path: `$['${id}']['${element.id}']`,
          operator: 'updatedWithin',
          value: { fact: 'parameters', path: `$['${id}'].window` },
        },
        {
          name: element.id,
          fact: 'elements',
          path: `$['${id}']['${element.id}']`,
          operator: 'equal',
          value: 'inapplicable',
        },
      ],
    })),
  };
}

/**
 * The rules of a requirement that asks for things in time: all of them are there, and each was published within the window.
 * What is older is for a person to judge (`person`), is late (`late`), or is enough (`once`).
 */
export function timelyRules(id: RequirementId, timeliness: Timeliness): readonly Rule[] {
  const rules = presenceRules(getRequirement(liujiang, id));
  if (timeliness === 'once') return rules;
  const judgement: Condition = {
    name: 'judgement',
    fact: 'attestations',
    path: `$['${id}']`,
    operator: 'attestedAs',
    value: 'met',
  };
  const within = withinWindow(id);
  const inTime = timeliness === 'late' ? within : { any: [within, judgement] };
  return rules.map((rule) => {
    const { conditions, event } = rule;
    if (event.type !== 'passed' || !('all' in conditions)) return rule;
    return { ...rule, conditions: { all: [...conditions.all, inTime] } };
  });
}
