import { getRequirement, liujiang, type RequirementId } from '@liujiang/indicators';
import { leavesOf } from '../facts/core/leaves-of.ts';
import { attested } from '../language/attestation-rules.ts';
import { presenceRules } from '../language/presence-rules.ts';
import type { Condition, Rule } from '../language/rule.ts';
import type { LiujiangReadings } from './liujiang-readings.ts';

/** A condition that each thing was published within the window, or does not arise. */
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
 * The rules of a requirement that asks for things in time: all are there, and each was published within the window. What is
 * older a person judges (`person`), is late (`late`), or is enough (`once`).
 */
export function timelyRules(
  id: RequirementId,
  timeliness: LiujiangReadings['timeliness'],
): readonly Rule[] {
  const rules = presenceRules(getRequirement(liujiang, id));
  if (timeliness === 'once') return rules;
  const judgement = attested(getRequirement(liujiang, id), 'met');
  const within = withinWindow(id);
  const inTime = timeliness === 'late' ? within : { any: [within, judgement] };
  return rules.map((rule) => {
    const { conditions, event } = rule;
    if (event.type !== 'passed' || !('all' in conditions)) return rule;
    return { ...rule, conditions: { all: [...conditions.all, inTime] } };
  });
}
