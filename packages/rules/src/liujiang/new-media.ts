import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';
import { passes } from './rule-parts.ts';

/** Rules of 政务新媒体. */
export function newMediaRules(): readonly Rule[] {
  return [
    passes('new-media.consolidation/1', ({ parameter }) => [
      {
        name: 'accounts-per-platform',
        fact: 'accounts',
        path: '$.perPlatform',
        operator: 'everyAtMost',
        value: parameter('accountsPerPlatform'),
      },
    ]),
    // 以本单位机构名称或单位工作职责关联命名: the name can be compared, the duties need a person.
    passes('new-media.consolidation/2', ({ judgement }) => ({
      any: [
        {
          name: 'named-after-units',
          fact: 'accounts',
          path: '$.named',
          operator: 'everyEqual',
          value: true,
        },
        judgement,
      ],
    })),
    passes('new-media.consolidation/3', () => [
      {
        name: 'account-names',
        fact: 'accounts',
        path: '$.names',
        operator: 'everySame',
        value: true,
      },
    ]),
  ];
}

/** Requirements of 政务新媒体 that ask for each thing they enumerate. */
export const newMediaPresence: readonly RequirementId[] = [
  'new-media.channels/1',
  'new-media.services/1',
  'new-media.interaction/1',
];
