// The checks of requirements that are met otherwise than by what they enumerate.
import { getRequirement, liujiang } from '@liujiang/indicators';
import { liujiangBindings as bindings } from '../liujiang/bindings.ts';
import { matchesFormat } from '../time/date-format.ts';
import {
  drawn,
  enough,
  every,
  inTime,
  isThere,
  measuredAtMost,
  updated,
  vouched,
} from './hand-written-parts.ts';
import type { Check, KnownFacts } from './known-facts.ts';

export const special: Readonly<Record<string, Check>> = {
  'disclosure.basic.statistics/5': updated('disclosure.basic.statistics/5', 'charts'),
  'disclosure.basic.interpretation/1': (facts) =>
    drawn('disclosure.basic.interpretation/1')(facts) &&
    every(facts.samples['disclosure.basic.interpretation/1'], (met) => met) &&
    facts.features['disclosure.basic.interpretation/1'] === 'present',
  ...Object.fromEntries(
    bindings.timely.map(({ requirement: id }) => [
      id,
      (facts: KnownFacts) => {
        const { elements } = getRequirement(liujiang, id);
        const states = facts.elements[id] ?? {};
        const arises = elements.some((element) => states[element.id] !== 'inapplicable');
        const inTime = elements.every(
          (element) => states[element.id] === 'inapplicable' || updated(id, element.id)(facts),
        );
        const there = elements.every((element) => isThere(states[element.id]));
        return arises && there && (inTime || vouched(id, 'met')(facts));
      },
    ]),
  ),
  'services.administrative.item-granularity/1': ({ samples }) =>
    every(samples['services.administrative.item-granularity/1'], (met) => met),
  'services.administrative.single-entry/1': ({ elements }) => {
    const states = elements['services.administrative.single-entry/1'];
    return (
      states?.['column-link'] === 'present' ||
      states?.['text-link'] === 'present' ||
      states?.['image-link'] === 'present'
    );
  },
  'design.layout/1': (facts) =>
    every(
      facts.measurements['design.layout/1']?.['mainColours'],
      (value) => value === Number(facts.parameters['design.layout/1']?.['mainColours']?.value),
    ) && measuredAtMost('design.layout/1', 'colours')(facts),
  'design.layout/3': (facts) => measuredAtMost('design.layout/3', 'loadTime')(facts),
  'design.layout/7': ({ elements }) => {
    const states = elements['design.layout/7'];
    const main = states?.['main-domain'];
    return states?.['site-name'] === 'present' && (main === 'present' || main === 'inapplicable');
  },
  'design.layout/9': (facts) => {
    const range = facts.parameters['design.layout/9']?.['channels'];
    const inside = (value: number | null) =>
      value !== null && value >= Number(range?.min) && value <= Number(range?.max);
    return every(facts.measurements['design.layout/9']?.['channels'], inside);
  },
  'design.functions.links/2': ({ links }) =>
    every(links.kinds, (kind) => kind === 'government' || kind === 'non-government'),
  'design.functions.links/3': (facts) =>
    !every(facts.links.kinds, (kind) => kind === 'government') &&
    every(facts.links.notices, (notice) => notice) &&
    vouched('design.functions.links/3', 'met')(facts),
  'design.functions.search/4': (facts) =>
    drawn('design.functions.search/4')(facts) &&
    measuredAtMost('design.functions.search/4', 'resultPage')(facts),
  'new-media.consolidation/2': (facts) =>
    every(facts.accounts.named, (named) => named) ||
    vouched('new-media.consolidation/2', 'met')(facts),
  'safeguards.routine-supervision/2': ({ logs, elements }) => {
    const own = logs['safeguards.routine-supervision/2'];
    const kept = (cadence: string) =>
      every(own?.[cadence], ({ due, done }) => done !== null && done <= due);
    return (
      ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'].every(kept) &&
      elements['safeguards.routine-supervision/2']?.['published-results'] === 'present'
    );
  },
  'disclosure.basic.personnel/2': (facts) =>
    ['appointments', 'pre-appointment-notices', 'recruitment'].every((element) =>
      updated('disclosure.basic.personnel/2', element)(facts),
    ),
  'disclosure.basic.budget/1': (facts) =>
    [
      'government-budget',
      'government-final-accounts',
      'government-three-public-expenses',
      'departments-budget',
      'departments-final-accounts',
      'departments-three-public-expenses',
    ].every((element) => updated('disclosure.basic.budget/1', element)(facts)),
  'disclosure.basic.statistics/2': (facts) =>
    updated('disclosure.basic.statistics/2', 'monthly', 'monthlyWindow')(facts) ||
    updated('disclosure.basic.statistics/2', 'quarterly', 'quarterlyWindow')(facts),
  'disclosure.projects.construction-approvals/1': ({ elements }) => {
    const states = elements['disclosure.projects.construction-approvals/1'];
    return states?.['approval'] === 'present' || states?.['filing'] === 'present';
  },
  'disclosure.other.proposals/1': ({ elements }) => {
    const states = elements['disclosure.other.proposals/1'];
    return (
      (states?.['suggestions'] === 'present' && states['proposals'] === 'present') ||
      states?.['handling'] === 'present'
    );
  },
  'interaction.consulting.realtime/1': (facts) =>
    inTime('interaction.consulting.realtime/1')(facts) &&
    facts.enquiries.accurate.items.every(({ value }) => value),
  'interaction.collection.channels/2': inTime('interaction.collection.channels/2'),
  'interaction.collection.quantity/1': enough('interaction.collection.quantity/1'),
  'design.layout/5': ({ pages, parameters }) =>
    pages.publishedAt.items.every(
      ({ value }) =>
        value !== null &&
        matchesFormat(value, parameters['design.layout/5']?.['format']?.value ?? ''),
    ),
  'new-media.consolidation/1': ({ accounts, parameters }) =>
    accounts.perPlatform.items.every(
      ({ value }) =>
        value <= Number(parameters['new-media.consolidation/1']?.['accountsPerPlatform']?.value),
    ),
  'new-media.consolidation/3': ({ accounts }) =>
    accounts.names.items.every(({ value }) => value.every((name) => name === value[0])),
  'safeguards.training/2': enough('safeguards.training/2'),
};
