import type { RequirementId } from '@liujiang/indicators';
import type { Condition, Rule } from '../language/rule.ts';
import { passes, type RuleParts } from './rule-parts.ts';

/** A condition that an element was updated within the time that the requirement sets. */
function updatedIn({ compare, parameter }: RuleParts): (element: string) => Condition {
  return (element) => compare(element, ['updates', element], 'updatedWithin', parameter('window'));
}

/** Rules of 发布解读 that read more than presence. */
export function disclosureRules(): readonly Rule[] {
  return [
    passes('disclosure.basic.personnel/2', (parts) =>
      ['appointments', 'pre-appointment-notices', 'recruitment'].map(updatedIn(parts)),
    ),
    passes('disclosure.basic.budget/1', (parts) =>
      ['government', 'departments'].map((whose) => ({
        name: whose,
        all: ['budget', 'final-accounts', 'three-public-expenses']
          .map((what) => `${whose}-${what}`)
          .map(updatedIn(parts)),
      })),
    ),
    passes('disclosure.basic.statistics/2', ({ compare, parameter }) => ({
      any: ['monthly', 'quarterly'].map((cadence) =>
        compare(
          `${cadence}-series`,
          ['updates', cadence],
          'updatedWithin',
          parameter(`${cadence}Window`),
        ),
      ),
    })),
    passes('disclosure.basic.statistics/5', (parts) => ['charts'].map(updatedIn(parts))),
  ];
}

/**
 * Requirements of 发布解读 that ask for what they enumerate, which is looked up one by one. The points of 中心工作落实宣传 are asked of
 * each campaign that the words before them name.
 */
export const disclosurePresence: readonly RequirementId[] = [
  'disclosure.basic.institutions/1',
  'disclosure.basic.news/1',
  'disclosure.basic.documents/2',
  'disclosure.basic.plans/2',
  'disclosure.basic.plans/3',
  'disclosure.basic.statistics/3',
  'disclosure.basic.statistics/6',
  'disclosure.basic.open-data/2',
  'disclosure.basic.open-data/3',
  'disclosure.projects.approval-services/1',
  'disclosure.projects.investment-approvals/1',
  'disclosure.projects.construction-approvals/1',
  'disclosure.projects.bidding/1',
  'disclosure.projects.land-acquisition/1',
  'disclosure.projects.design-changes/1',
  'disclosure.projects.supervision/1',
  'disclosure.projects.supervision/2',
  'disclosure.projects.completion/1',
  'disclosure.resources.housing/1',
  'disclosure.resources.housing/2',
  'disclosure.resources.land-use/1',
  'disclosure.resources.procurement/1',
  'disclosure.resources.procurement/2',
  'disclosure.resources.property-rights/1',
  'disclosure.welfare.poverty-alleviation/2',
  'disclosure.welfare.social-assistance/1',
  'disclosure.welfare.social-assistance/2',
  'disclosure.welfare.social-assistance/3',
  'disclosure.welfare.social-assistance/4',
  'disclosure.welfare.social-assistance/5',
  'disclosure.welfare.social-assistance/6',
  'disclosure.welfare.social-assistance/7',
  'disclosure.welfare.social-assistance/8',
  'disclosure.welfare.social-assistance/9',
  'disclosure.welfare.social-assistance/10',
  'disclosure.welfare.social-assistance/11',
  'disclosure.welfare.social-assistance/12',
  'disclosure.welfare.education/1',
  'disclosure.welfare.education/3',
  'disclosure.welfare.education/4',
  'disclosure.welfare.education/5',
  'disclosure.welfare.education/6',
  'disclosure.welfare.medical-health/1',
  'disclosure.welfare.medical-health/2',
  'disclosure.welfare.medical-health/3',
  'disclosure.welfare.medical-health/5',
  'disclosure.welfare.environment/1',
  'disclosure.welfare.disaster-rescue/1',
  'disclosure.welfare.disaster-rescue/2',
  'disclosure.welfare.disaster-rescue/3',
  'disclosure.welfare.culture-sports/1',
  'disclosure.welfare.culture-sports/2',
  'disclosure.priorities.three-battles/1',
  'disclosure.priorities.three-battles/2',
  'disclosure.priorities.three-battles/3',
  'disclosure.priorities.streamlining/1',
  'disclosure.priorities.streamlining/2',
  'disclosure.priorities.streamlining/3',
  'disclosure.priorities.annual-campaigns/1',
  'disclosure.priorities.annual-campaigns/2',
  'disclosure.priorities.annual-campaigns/3',
  'disclosure.other.proposals/1',
  'disclosure.other.work-safety/1',
  'disclosure.other.random-inspection/1',
];

/** Requirements of 发布解读 that ask for one thing: a column to be set up, or one kind of information. */
export const disclosureFeatures: readonly RequirementId[] = [
  'disclosure.basic.documents/1',
  'disclosure.basic.personnel/1',
  'disclosure.basic.plans/1',
  'disclosure.basic.statistics/1',
  'disclosure.basic.open-data/1',
  'disclosure.welfare.poverty-alleviation/3',
  'disclosure.welfare.poverty-alleviation/4',
  'disclosure.welfare.education/2',
  'disclosure.welfare.education/7',
  'disclosure.welfare.medical-health/4',
  'disclosure.welfare.medical-health/6',
];

/** Requirements of 发布解读 that only a person can judge: 及时, 准确无误, 统一, 丰富程度. */
export const disclosureAttestations: readonly RequirementId[] = [
  'disclosure.basic.institutions/2',
  'disclosure.basic.news/2',
  'disclosure.basic.news/3',
  'disclosure.basic.documents/3',
  'disclosure.priorities.streamlining/4',
  'disclosure.priorities.annual-campaigns/4',
];
