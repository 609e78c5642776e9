import type { RequirementId } from '@liujiang/indicators';
import type { Rule } from '../language/rule.ts';
import { passes } from './rule-parts.ts';

/** Rules of 办事服务 that read more than presence. */
export function servicesRules(): readonly Rule[] {
  return [
    passes('services.administrative.item-granularity/1', ({ compare }) => [
      compare('service-items', ['samples'], 'everyEqual', true),
    ]),
  ];
}

/** Requirements of 办事服务 that ask for each service or piece of information they enumerate, or for one way of several. */
export const servicesPresence: readonly RequirementId[] = [
  'services.administrative.single-entry/1',
  'services.public.education-training/1',
  'services.public.employment/1',
  'services.public.medical/1',
  'services.public.social-welfare/1',
  'services.public.social-welfare/2',
  'services.public.childbirth/1',
  'services.public.affordable-housing/1',
];

/**
 * Requirements of 办事服务 that only a person can judge: how deep, how well matched, how well joined up; and those that ask for
 * several kinds of resources in each of several steps (企业开办, 经营纳税).
 */
export const servicesAttestations: readonly RequirementId[] = [
  'services.administrative.themes/1',
  'services.administrative.depth/1',
  'services.administrative.efficiency/4',
  'services.administrative.integrated/1',
  'services.public.business-start-up/1',
  'services.public.business-tax/1',
];
