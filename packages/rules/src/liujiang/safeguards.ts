import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';

/** Rules of 机制保障. */
export const safeguardsRules: readonly Rule[] = [
  {
    name: 'safeguards.routine-supervision/2',
    conditions: {
      all: [
        {
          name: 'daily-patrol',
          fact: 'logs',
          path: "$['safeguards.routine-supervision/2'].daily",
          operator: 'everyDoneOnTime',
          value: { fact: 'parameters', path: "$['safeguards.routine-supervision/2'].daily" },
        },
        {
          name: 'weekly-check',
          fact: 'logs',
          path: "$['safeguards.routine-supervision/2'].weekly",
          operator: 'everyDoneOnTime',
          value: { fact: 'parameters', path: "$['safeguards.routine-supervision/2'].weekly" },
        },
        {
          name: 'monthly-monitoring',
          fact: 'logs',
          path: "$['safeguards.routine-supervision/2'].monthly",
          operator: 'everyDoneOnTime',
          value: { fact: 'parameters', path: "$['safeguards.routine-supervision/2'].monthly" },
        },
        {
          name: 'quarterly-survey',
          fact: 'logs',
          path: "$['safeguards.routine-supervision/2'].quarterly",
          operator: 'everyDoneOnTime',
          value: { fact: 'parameters', path: "$['safeguards.routine-supervision/2'].quarterly" },
        },
        {
          name: 'annual-report',
          fact: 'logs',
          path: "$['safeguards.routine-supervision/2'].yearly",
          operator: 'everyDoneOnTime',
          value: { fact: 'parameters', path: "$['safeguards.routine-supervision/2'].yearly" },
        },
        {
          name: 'published-results',
          fact: 'elements',
          path: "$['safeguards.routine-supervision/2']['published-results']",
          operator: 'equal',
          value: 'present',
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'safeguards.routine-supervision/2' } },
  },
  {
    name: 'safeguards.training/2',
    conditions: {
      all: [
        {
          name: 'trainings',
          fact: 'counts',
          path: "$['safeguards.training/2']",
          operator: 'countAtLeast',
          value: { fact: 'parameters', path: "$['safeguards.training/2'].minimum" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'safeguards.training/2' } },
  },
];

/** Requirements of 机制保障 that ask for a paper on each thing they enumerate. */
export const safeguardsPresence: readonly RequirementId[] = [
  'safeguards.routine-supervision/1',
  'safeguards.routine-supervision/3',
  'safeguards.operations/1',
];

/** Requirements of 机制保障 that a person judges from the papers handed in. */
export const safeguardsAttestations: readonly RequirementId[] = ['safeguards.training/1'];
