import fc from 'fast-check';
import { failure, items as itemsOf, type Json, optional, summary } from './arbitrary-parts.ts';

/** What was looked up of some requirements, one by one. */
export function arbitraryDisclosure(): fc.Arbitrary<Json> {
  const items = itemsOf();
  const place = {
    requirement: fc.constantFrom(
      'disclosure.projects.approval-services/1',
      'disclosure.basic.budget/1',
    ),
    element: fc.constantFrom(
      'materials',
      'complaints',
      'government-budget',
      'government-final-accounts',
      'government-three-public-expenses',
      'departments-budget',
      'departments-final-accounts',
      'departments-three-public-expenses',
    ),
  };
  const itself = {
    requirement: fc.constantFrom(
      'disclosure.welfare.education/2',
      'interaction.consulting.smart-answers/1',
      'interaction.collection.channels/1',
    ),
    element: fc.constant(null),
  };
  const ofMember = {
    requirement: fc.constant('disclosure.basic.plans/3'),
    element: fc.constantFrom('annual-plan', 'progress'),
    unit: fc.constantFrom('拉堡镇', '区政府办'),
  };
  const channel = {
    requirement: fc.constant('new-media.channels/1'),
    element: fc.constantFrom('wechat', 'weibo'),
  };
  const required = ['requirement', 'element'];
  const state = fc.constantFrom('present', 'absent', 'inapplicable');
  return fc.oneof(
    optional({ ...itself, state }, [...required, 'state'] as never),
    optional({ ...channel, state }, [...required, 'state'] as never),
    optional({ ...itself, items }, [...required, 'items'] as never),
    optional({ ...ofMember, state }, [...required, 'state'] as never),
    optional({ ...place, state: fc.constantFrom('present', 'absent', 'inapplicable') }, [
      'requirement',
      'element',
      'state',
    ]),
    optional({ ...place, items }, ['requirement', 'element', 'items']),
    optional({ ...place, summary: summary() }, ['requirement', 'element', 'summary']),
    optional({ ...itself, summary: summary() }, [...required, 'summary'] as never),
    optional({ ...place, failed: fc.constant(failure) }, ['requirement', 'element', 'failed']),
  );
}
