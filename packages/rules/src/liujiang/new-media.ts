import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';

/** Rules of 政务新媒体. */
export const newMediaRules: readonly Rule[] = [
  {
    name: 'new-media.consolidation/1',
    conditions: {
      all: [
        {
          name: 'accounts-per-platform',
          fact: 'accounts',
          path: '$.perPlatform',
          operator: 'everyAtMost',
          value: { fact: 'parameters', path: "$['new-media.consolidation/1'].accountsPerPlatform" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'new-media.consolidation/1' } },
  },
  {
    // 以本单位机构名称或单位工作职责关联命名: the former can be read off, the latter takes a person.
    name: 'new-media.consolidation/2',
    conditions: {
      any: [
        {
          name: 'named-after-units',
          fact: 'accounts',
          path: '$.named',
          operator: 'everyEqual',
          value: true,
        },
        {
          name: 'judgement',
          fact: 'attestations',
          path: "$['new-media.consolidation/2']",
          operator: 'attestedAs',
          value: 'met',
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'new-media.consolidation/2' } },
  },
  {
    name: 'new-media.consolidation/3',
    conditions: {
      all: [
        {
          name: 'account-names',
          fact: 'accounts',
          path: '$.names',
          operator: 'everySame',
          value: true,
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'new-media.consolidation/3' } },
  },
];

/** Requirements of 政务新媒体 that ask for each thing they enumerate. */
export const newMediaPresence: readonly RequirementId[] = [
  'new-media.channels/1',
  'new-media.services/1',
  'new-media.interaction/1',
];
