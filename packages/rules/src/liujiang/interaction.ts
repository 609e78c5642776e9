import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';
import { passes } from './rule-parts.ts';

/** Rules of 互动交流. */
export function interactionRules(): readonly Rule[] {
  return [
    passes('interaction.consulting.realtime/1', ({ compare, parameter }) => [
      compare('replies-on-time', ['dues'], 'everyDoneOnTime', parameter('replyTime')),
      {
        name: 'replies-accurate',
        fact: 'enquiries',
        path: '$.accurate',
        operator: 'everyEqual',
        value: true,
      },
    ]),
    passes('interaction.collection.channels/2', ({ compare, parameter }) => [
      compare('feedback-on-time', ['dues'], 'everyDoneOnTime', parameter('feedbackTime')),
    ]),
    passes('interaction.collection.quantity/1', ({ compare, parameter }) => [
      compare('consultations', ['counts'], 'countAtLeast', parameter('minimum')),
    ]),
  ];
}

/** Requirements of 互动交流 that ask for each thing they enumerate. */
export const interactionPresence: readonly RequirementId[] = ['interaction.collection.quality/2'];

/** Requirements of 互动交流 that ask for one thing. */
export const interactionFeatures: readonly RequirementId[] = [
  'interaction.consulting.smart-answers/1',
  'interaction.consulting.smart-answers/2',
  'interaction.collection.channels/1',
];

/** Requirements of 互动交流 that only a person can judge. */
export const interactionAttestations: readonly RequirementId[] = [
  'interaction.collection.quality/1',
];
