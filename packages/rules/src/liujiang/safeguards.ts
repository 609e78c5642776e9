import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';
import { passes } from './rule-parts.ts';

/** Rules of 机制保障. */
export function safeguardsRules(): readonly Rule[] {
  return [
    passes('safeguards.routine-supervision/2', ({ compare, parameter }) => {
      const done = (name: string, cadence: string) =>
        compare(name, ['logs', cadence], 'everyDoneOnTime', parameter(cadence));
      return [
        done('daily-patrol', 'daily'),
        done('weekly-check', 'weekly'),
        done('monthly-monitoring', 'monthly'),
        done('quarterly-survey', 'quarterly'),
        done('annual-report', 'yearly'),
        compare('published-results', ['elements', 'published-results'], 'equal', 'present'),
      ];
    }),
    passes('safeguards.training/2', ({ compare, parameter }) => [
      compare('trainings', ['counts'], 'countAtLeast', parameter('minimum')),
    ]),
  ];
}

/** Requirements of 机制保障 that ask for a paper on each thing they enumerate. */
export const safeguardsPresence: readonly RequirementId[] = [
  'safeguards.routine-supervision/1',
  'safeguards.routine-supervision/3',
  'safeguards.operations/1',
];

/** Requirements of 机制保障 that a person judges from the papers handed in. */
export const safeguardsAttestations: readonly RequirementId[] = ['safeguards.training/1'];
