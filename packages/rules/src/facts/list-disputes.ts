import { findRequirement, type Requirement } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import { placesIn } from '../evidence/observation.ts';
import type { AttestedOutcome } from '../evidence/vocabulary.ts';
import { matchesFormat } from '../time/date-format.ts';
import type { Context } from './core/context.ts';
import { type Side, warnSides } from './core/contradiction.ts';
import type { Facts, ListFact, ListItem } from './core/facts.ts';
import { isUnknown } from './core/kleene.ts';
import { comesFrom, joinOrigins, type Origin } from './core/origins.ts';
import type { Wholes } from './disputes.ts';
import { keepInForce, type SeenAttestation, wordOf } from './kinds/attestations.ts';
import type { Bindings } from './kinds.ts';
import { meets } from './meets.ts';
import { settleWhole } from './settle-things.ts';

/** A list by which a requirement is judged that somebody may vouch for as a whole. */
interface Judged {
  readonly requirement: string;
  /** The lists of the evidence that it is read from. */
  readonly sources: readonly string[];
  readonly list: ListFact<unknown>;
  readonly holds: (value: unknown) => boolean;
  /** Against which words a list speaks: `met`, when an entry is not as asked; `not-met`, when all of them are. */
  readonly against: readonly AttestedOutcome[];
  /** The facts with another list in its place. */
  readonly put: (facts: Facts, list: ListFact<never>) => Facts;
}

const allWords: readonly AttestedOutcome[] = ['met', 'not-met', 'inapplicable'];

function listJudged(
  facts: Facts,
  { settledBySeeing = [], publishTimes, linkNotices = '', accountNames = '' }: Bindings,
): readonly Judged[] {
  const { links, accounts, pages, parameters } = facts;
  const format = publishTimes && parameters[publishTimes.requirement]?.[publishTimes.parameter];
  return [
    ...settledBySeeing.flatMap((requirement) => listMeasured(requirement, facts)),
    {
      requirement: publishTimes?.requirement ?? '',
      sources: ['pages'],
      list: pages.publishedAt,
      holds: (value) =>
        typeof value === 'string' &&
        format?.type === 'format' &&
        matchesFormat(value, format.value),
      against: allWords,
      put: (all, publishedAt) => ({ ...all, pages: { ...all.pages, publishedAt } }),
    },
    {
      // Whether what is linked to is lawful, sound and of use, a person judges beside.
      requirement: linkNotices,
      sources: ['links'],
      list: links.notices,
      holds: (value) => value === true,
      against: ['met', 'inapplicable'],
      put: (all, notices) => ({ ...all, links: { ...all.links, notices } }),
    },
    {
      // A name that does not contain the unit's may still be after what the unit does.
      requirement: accountNames,
      sources: ['accounts'],
      list: accounts.named,
      holds: (value) => value === true,
      against: ['not-met', 'inapplicable'],
      put: (all, named) => ({ ...all, accounts: { ...all.accounts, named } }),
    },
  ];
}

const unseen: ListFact<never> = { items: [], reasons: ['missing-fact'] };

function listMeasured(requirement: string, { measurements, parameters }: Facts): readonly Judged[] {
  return Object.entries(parameters[requirement] ?? {}).flatMap(([name, limit]) => {
    if (limit.type === 'format' || limit.type === 'choice') return [];
    return [
      {
        requirement,
        sources: ['measurements', 'pages'],
        list: measurements[requirement]?.[name] ?? unseen,
        holds: (value: unknown) => typeof value === 'number' && meets(value, limit),
        against: allWords,
        put: (all: Facts, list: ListFact<never>): Facts => ({
          ...all,
          measurements: {
            ...all.measurements,
            [requirement]: { ...all.measurements[requirement], [name]: list },
          },
        }),
      },
    ];
  });
}

function isKnown({ value }: ListItem<unknown>): boolean {
  return !isUnknown(value);
}

/** Whether a list is whole, and every entry as asked. */
function isAsAsked({ list: { items, reasons }, holds }: Judged): boolean {
  const areAll = items.every((item) => isKnown(item) && holds(item.value));
  return areAll && items.length > 0 && reasons.length === 0;
}

/** The entries that speak against a word on the whole, in all the lists that the requirement is judged by. */
function findAgainst(
  outcome: AttestedOutcome,
  lists: readonly Judged[],
): readonly ListItem<unknown>[] {
  if (outcome === 'not-met' && !lists.every(isAsAsked)) return [];
  return lists.flatMap(({ list: { items }, holds, against }) =>
    against.includes(outcome)
      ? items.filter((item) => isKnown(item) && (outcome !== 'met' || !holds(item.value)))
      : [],
  );
}

/** A list of which the entries that a word speaks against are not believed. */
function withoutDisputed(
  list: ListFact<unknown>,
  disputed: ReadonlySet<ListItem<unknown>>,
  words: Origin,
  context: Context,
): ListFact<never> {
  const { sources } = context;
  const read = (item: ListItem<unknown>): ListItem<never> => {
    if (!disputed.has(item)) return item as ListItem<never>;
    const neither: ListItem<never> = {
      label: item.label,
      value: { unknown: ['conflicting-evidence'] },
    };
    sources?.note(neither, joinOrigins([sources.of(item), words]));
    return neither;
  };
  const { items, reasons } = list;
  const put = { items: items.map(read), reasons };
  return sources === undefined ? put : comesFrom(put, sources.of(list), context);
}

/** Where entries stand in the evidence: the records that bear their names, or the list where none does. */
function placesOf(
  { requirement, sources }: Judged,
  items: readonly ListItem<unknown>[],
  { evidence }: Context,
): readonly Side[] {
  const labels = new Set<unknown>(items.map(({ label }) => label));
  const lists = Object.entries(evidence).filter(([name]) => sources.includes(name));
  const found = lists.flatMap(([name, list]) =>
    placesIn(list as EvidenceList<object>).flatMap(([position, record]) => {
      const fields: Readonly<Record<string, unknown>> = { ...record };
      const isOther = (fields['requirement'] ?? requirement) !== requirement;
      const isNamed = Object.values(fields).some((field) => labels.has(field));
      return isNamed && !isOther ? [{ path: `${name}.records[${position}]` }] : [];
    }),
  );
  return found.length > 0 ? found : lists.map(([name]) => ({ path: name }));
}

/** Words on a whole requirement that say one thing, and what lists show otherwise. */
function disputeRequirement(
  facts: Facts,
  lists: readonly Judged[],
  requirement: Requirement,
  wholes: readonly SeenAttestation[],
  context: Context,
): Facts {
  const { id, text } = requirement;
  const valid = keepInForce(wholes, context.asOf);
  const disputed = new Set<ListItem<unknown>>();
  for (const outcome of allWords) {
    const words = valid.filter(({ record }) => record.outcome === outcome);
    if (words.length === 0) continue;
    const against = new Set(findAgainst(outcome, lists));
    if (against.size === 0) continue;
    for (const item of against) disputed.add(item);
    const places = lists.flatMap((judged) => {
      const own = judged.list.items.filter((item) => against.has(item));
      return own.length > 0 ? placesOf(judged, own, context) : [];
    });
    const sides = words.map((word) => ({ path: word.path, attested: wordOf(word) }));
    warnSides([...sides, ...places], text, context);
  }
  if (disputed.size === 0) return facts;
  const words: Origin = { records: wholes.map(({ path }) => path) };
  const put = lists
    .filter(({ list }) => list.items.some((item) => disputed.has(item)))
    .reduce(
      (all, judged) => judged.put(all, withoutDisputed(judged.list, disputed, words, context)),
      facts,
    );
  const attestation = settleWhole(requirement, wholes, true, context);
  const { sources } = context;
  sources?.note(
    attestation,
    joinOrigins([words, ...[...disputed].map((item) => sources.of(item))]),
  );
  return { ...put, attestations: { ...put.attestations, [id]: attestation } };
}

/**
 * The facts without what somebody vouches otherwise of: numbers, times and notices that are not as asked against a word that
 * all is as it should be, and the other way round. Neither side is believed, and both are named.
 */
export function disputeLists(facts: Facts, wholes: Wholes, context: Context): Facts {
  const judged = listJudged(facts, context.bindings);
  return [...new Set(judged.map(({ requirement }) => requirement))].reduce((all, id) => {
    const requirement = findRequirement(context.catalogue, id);
    const words = wholes.get(id)?.get('') ?? [];
    if (requirement === undefined || words.length === 0) return all;
    const lists = judged.filter((one) => one.requirement === id);
    return disputeRequirement(all, lists, requirement, words, context);
  }, facts);
}
