import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';

/** Rules of 功能设计 that read more than whether what is asked for is there. */
export const designRules: readonly Rule[] = [
  {
    name: 'design.layout/1',
    conditions: {
      all: [
        {
          name: 'main-colours',
          fact: 'measurements',
          path: "$['design.layout/1'].mainColours",
          operator: 'everyMeets',
          value: { fact: 'parameters', path: "$['design.layout/1'].mainColours" },
        },
        {
          name: 'colours',
          fact: 'measurements',
          path: "$['design.layout/1'].colours",
          operator: 'everyMeets',
          value: { fact: 'parameters', path: "$['design.layout/1'].colours" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.layout/1' } },
  },
  {
    name: 'design.layout/3',
    conditions: {
      all: [
        {
          name: 'load-time',
          fact: 'measurements',
          path: "$['design.layout/3'].loadTime",
          operator: 'everyMeets',
          value: { fact: 'parameters', path: "$['design.layout/3'].loadTime" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.layout/3' } },
  },
  {
    name: 'design.layout/5',
    conditions: {
      all: [
        {
          name: 'publish-times',
          fact: 'pages',
          path: '$.publishedAt',
          operator: 'everyMatchesFormat',
          value: { fact: 'parameters', path: "$['design.layout/5'].format" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.layout/5' } },
  },
  {
    // What the header may show (可) fails nothing when it does not.
    name: 'design.layout/7',
    conditions: {
      all: [
        {
          name: 'site-name',
          fact: 'elements',
          path: "$['design.layout/7']['site-name']",
          operator: 'equal',
          value: 'present',
        },
        {
          name: 'main-domain',
          fact: 'elements',
          path: "$['design.layout/7']['main-domain']",
          operator: 'in',
          value: ['present', 'inapplicable'],
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.layout/7' } },
  },
  {
    name: 'design.layout/9',
    conditions: {
      all: [
        {
          name: 'channels',
          fact: 'measurements',
          path: "$['design.layout/9'].channels",
          operator: 'everyMeets',
          value: { fact: 'parameters', path: "$['design.layout/9'].channels" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.layout/9' } },
  },
  {
    name: 'design.functions.links/2',
    conditions: {
      all: [
        {
          name: 'link-kinds',
          fact: 'links',
          path: '$.kinds',
          operator: 'everyIn',
          value: ['government', 'non-government'],
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.functions.links/2' } },
  },
  {
    name: 'design.functions.links/3',
    conditions: {
      all: [
        {
          name: 'link-notices',
          fact: 'links',
          path: '$.notices',
          operator: 'everyEqual',
          value: true,
        },
        {
          name: 'judgement',
          fact: 'attestations',
          path: "$['design.functions.links/3']",
          operator: 'attestedAs',
          value: 'met',
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.functions.links/3' } },
  },
  {
    // 确需引用非政府网站资源链接的: a site whose links all lead to the government's has none to mark.
    name: 'design.functions.links/3 inapplicable',
    conditions: {
      all: [
        {
          name: 'link-kinds',
          fact: 'links',
          path: '$.kinds',
          operator: 'everyIn',
          value: ['government'],
        },
      ],
    },
    event: { type: 'inapplicable', params: { requirement: 'design.functions.links/3' } },
  },
  {
    name: 'design.functions.search/4',
    conditions: {
      all: [
        {
          name: 'sample-size',
          fact: 'counts',
          path: "$['design.functions.search/4']",
          operator: 'countAtLeast',
          value: { fact: 'parameters', path: "$['design.functions.search/4'].sample" },
        },
        {
          name: 'result-pages',
          fact: 'measurements',
          path: "$['design.functions.search/4'].resultPage",
          operator: 'everyMeets',
          value: { fact: 'parameters', path: "$['design.functions.search/4'].resultPage" },
        },
      ],
    },
    event: { type: 'passed', params: { requirement: 'design.functions.search/4' } },
  },
];

/** Requirements of 功能设计 that ask for each feature they enumerate. */
export const designPresence: readonly RequirementId[] = [
  'design.layout/6',
  'design.topics/1',
  'design.functions.search/1',
  'design.functions.search/2',
  'design.functions.search/3',
  'design.functions.user-space/1',
];

/** Requirements of 功能设计 that only a person can judge. */
export const designAttestations: readonly RequirementId[] = [
  'design.layout/2',
  'design.layout/4',
  'design.layout/8',
  'design.topics/2',
  'design.topics/3',
  'design.functions.links/1',
];
