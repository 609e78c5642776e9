import {
  type Element,
  getRequirement,
  listLeaves,
  liujiang,
  type Requirement,
} from '@liujiang/indicators';
import { leavesOf } from '../facts/core/leaves-of.ts';
import { liujiangBindings as bindings } from '../liujiang/bindings.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { matchesFormat } from '../time/date-format.ts';

// The checks of the pack as one would write them by hand for facts without unknowns: the measure of the benchmark.

interface KnownFacts {
  readonly parameters: Readonly<
    Record<
      string,
      Readonly<Record<string, { since: string; value: never; min: never; max: never }>>
    >
  >;
  readonly updates: Readonly<
    Record<string, Readonly<Record<string, { dates: readonly string[] }>>>
  >;
  readonly elements: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly counts: Readonly<Record<string, { min: number }>>;
  readonly dues: Readonly<
    Record<string, { items: readonly { value: { due: string; done: string | null } }[] }>
  >;
  readonly enquiries: { accurate: { items: readonly { value: boolean }[] } };
  readonly pages: { publishedAt: { items: readonly { value: string | null }[] } };
  readonly accounts: {
    perPlatform: { items: readonly { value: number }[] };
    names: { items: readonly { value: readonly string[] }[] };
    named: List<boolean>;
  };
  readonly features: Readonly<Record<string, string>>;
  readonly attestations: Readonly<Record<string, { outcome: string }>>;
  readonly members: Readonly<
    Record<
      string,
      {
        elements: Readonly<Record<string, List<string>>>;
        feature: List<string>;
        attestation: List<{ outcome: string }>;
      }
    >
  >;
  readonly measurements: Readonly<Record<string, Readonly<Record<string, List<number | null>>>>>;
  readonly samples: Readonly<Record<string, List<boolean>>>;
  readonly links: { kinds: List<string>; notices: List<boolean> };
  readonly logs: Readonly<
    Record<string, Readonly<Record<string, List<{ due: string; done: string | null }>>>>
  >;
}

interface List<T> {
  readonly items: readonly { readonly value: T }[];
}

type Check = (facts: KnownFacts) => boolean;

function updated(id: string, element: string, window = 'window'): Check {
  return ({ updates, parameters }) =>
    (updates[id]?.[element]?.dates[0] ?? '') >= (parameters[id]?.[window]?.since ?? '9');
}

function enough(id: string): Check {
  return ({ counts, parameters }) =>
    (counts[id]?.min ?? 0) >= Number(parameters[id]?.['minimum']?.value);
}

function inTime(id: string): Check {
  return ({ dues }) =>
    dues[id]?.items.every(({ value: { due, done } }) => done !== null && done <= due) ?? false;
}

function vouched(id: string, outcome: string): Check {
  return ({ attestations }) => attestations[id]?.outcome === outcome;
}

function every<T>(list: List<T> | undefined, test: (value: T) => boolean): boolean {
  return list?.items.every(({ value }) => test(value)) ?? false;
}

function measuredAtMost(id: string, name: string): Check {
  return ({ measurements, parameters }) => {
    const most = Number(parameters[id]?.[name]?.value);
    return every(measurements[id]?.[name], (value) => value !== null && value <= most);
  };
}

function drawn(id: string): Check {
  return ({ counts, parameters }) =>
    (counts[id]?.min ?? 0) >= Number(parameters[id]?.['sample']?.value);
}

const special: Readonly<Record<string, Check>> = {
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

function isThere(state: string | undefined): boolean {
  return state === 'present' || state === 'inapplicable';
}

function present({ id, elements }: Requirement, preamble: readonly Element[]): Check {
  const asked = leavesOf(preamble.length > 0 ? preamble : elements);
  return ({ elements: states }) => {
    const own = states[id];
    if (own === undefined || asked.every((element) => own[element.id] === 'inapplicable')) {
      return false;
    }
    return asked.every((element) => isThere(own[element.id]));
  };
}

/** A requirement that only a person judges, or that asks for one thing; of each member where a group is asked. */
function whole({ id, scope }: Requirement, asksPerson: boolean): Check {
  if (!asksPerson) {
    return scope === 'each'
      ? ({ members }) =>
          every(members[id]?.feature, isThere) &&
          !every(members[id]?.feature, (state) => state === 'inapplicable')
      : ({ features }) => features[id] === 'present';
  }
  if (scope === 'together') return vouched(id, 'met');
  return ({ members }) => {
    const list = members[id]?.attestation;
    return (
      every(list, ({ outcome }) => outcome !== 'not-met') &&
      !every(list, ({ outcome }) => outcome === 'inapplicable')
    );
  };
}

function presentWithEach({ id, elements }: Requirement): Check {
  const asked = leavesOf(elements).map((element) => element.id);
  return ({ members }) => {
    const lists = asked.map((element) => members[id]?.elements[element]);
    const arises = lists.some((list) => !every(list, (state) => state === 'inapplicable'));
    return arises && lists.every((list) => every(list, isThere));
  };
}

const askingPerson = new Set(
  liujiangRules.rules
    .filter(({ conditions }) => /ttestedAs|everyAttestedIn/.test(JSON.stringify(conditions)))
    .map(({ event }) => event.params.requirement),
);

function checkOf(requirement: Requirement, preamble: readonly Element[]): Check {
  const asksPerson = askingPerson.has(requirement.id);
  if (asksPerson || (requirement.elements.length === 0 && preamble.length === 0)) {
    return whole(requirement, asksPerson);
  }
  return requirement.scope === 'each'
    ? presentWithEach(requirement)
    : present(requirement, preamble);
}

const judged = new Set(liujiangRules.rules.map(({ event }) => event.params.requirement));

const checks: readonly (readonly [string, Check])[] = listLeaves(liujiang).flatMap((leaf) =>
  leaf.requirements
    .filter(({ id }) => judged.has(id))
    .map((requirement): [string, Check] => [
      requirement.id,
      special[requirement.id] ?? checkOf(requirement, leaf.elements),
    ]),
);

/** Ids of the requirements that pass, in table order. */
export function handWritten(facts: object): readonly string[] {
  const passed: string[] = [];
  for (const [id, check] of checks) if (check(facts as KnownFacts)) passed.push(id);
  return passed;
}
