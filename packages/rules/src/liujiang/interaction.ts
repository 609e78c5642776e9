import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';

/** Rules of 互动交流. */
export const interactionRules: readonly Rule[] = [
  {
    name: 'interaction.consulting.realtime/1',
    conditions: {
      all: [
        {
          name: 'replies-on-time',
          fact: 'dues',
          path: "$['interaction.consulting.realtime/1']",
          operator: 'everyDoneOnTime',
          value: { fact: 'parameters', path: "$['interaction.consulting.realtime/1'].replyTime" },
        },
        {
          name: 'replies-accurate',
          fact: 'enquiries',
          path: '$.accurate',
          operator: 'everyEqual',
          value: true,
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'interaction.consulting.realtime/1' } },
  },
  {
    name: 'interaction.collection.channels/2',
    conditions: {
      all: [
        {
          name: 'feedback-on-time',
          fact: 'dues',
          path: "$['interaction.collection.channels/2']",
          operator: 'everyDoneOnTime',
          value: {
            fact: 'parameters',
            path: "$['interaction.collection.channels/2'].feedbackTime",
          },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'interaction.collection.channels/2' } },
  },
  {
    name: 'interaction.collection.quantity/1',
    conditions: {
      all: [
        {
          name: 'consultations',
          fact: 'counts',
          path: "$['interaction.collection.quantity/1']",
          operator: 'countAtLeast',
          value: { fact: 'parameters', path: "$['interaction.collection.quantity/1'].minimum" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'interaction.collection.quantity/1' } },
  },
];

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
