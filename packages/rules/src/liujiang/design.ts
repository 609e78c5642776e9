import type { RequirementId } from '@liujiang/indicators';
import type { Condition, Rule } from '../language/rule.ts';
import { ruleOf } from '../language/rule-of.ts';
import { passes, type RuleParts } from './rule-parts.ts';

/** A condition that what was measured keeps to the parameter of the same name. */
function measured({ compare, parameter }: RuleParts, name: string, key: string): Condition {
  return compare(name, ['measurements', key], 'everyMeets', parameter(key));
}

function linkKinds(...kinds: readonly string[]): Condition {
  return { name: 'link-kinds', fact: 'links', path: '$.kinds', operator: 'everyIn', value: kinds };
}

/** Rules of 功能设计 that read more than presence. */
export function designRules(): readonly Rule[] {
  return [
    passes('design.layout/1', (parts) => [
      measured(parts, 'main-colours', 'mainColours'),
      measured(parts, 'colours', 'colours'),
    ]),
    passes('design.layout/3', (parts) => [measured(parts, 'load-time', 'loadTime')]),
    passes('design.layout/5', ({ parameter }) => [
      {
        name: 'publish-times',
        fact: 'pages',
        path: '$.publishedAt',
        operator: 'everyMatchesFormat',
        value: parameter('format'),
      },
    ]),
    // What the header may show (可) is not asked for.
    passes('design.layout/7', ({ compare }) => [
      compare('site-name', ['elements', 'site-name'], 'equal', 'present'),
      compare('main-domain', ['elements', 'main-domain'], 'in', ['present', 'inapplicable']),
    ]),
    passes('design.layout/9', (parts) => [measured(parts, 'channels', 'channels')]),
    passes('design.functions.links/2', () => [linkKinds('government', 'non-government')]),
    passes('design.functions.links/3', ({ judgement }) => [
      {
        name: 'link-notices',
        fact: 'links',
        path: '$.notices',
        operator: 'everyEqual',
        value: true,
      },
      judgement,
    ]),
    // 确需引用非政府网站资源链接的: a site that links to the government's sites only has no link to mark.
    ruleOf('design.functions.links/3', 'inapplicable', { all: [linkKinds('government')] }),
    passes('design.functions.search/4', (parts) => [
      parts.compare('sample-size', ['counts'], 'countAtLeast', parts.parameter('sample')),
      measured(parts, 'result-pages', 'resultPage'),
    ]),
  ];
}

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
