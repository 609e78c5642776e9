import type { Requirement } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import { placesIn } from '../evidence/observation.ts';
import { type AttestedOutcome, attestedOutcomes } from '../evidence/vocabulary.ts';
import type { Context } from './core/context.ts';
import { type Side, warnSides } from './core/contradiction.ts';
import type { Facts, ListFact, ListItem } from './core/facts.ts';
import { isUnknown } from './core/kleene.ts';
import { comesFrom, joinOrigins, type Origin } from './core/origins.ts';
import { listPlaces } from './core/places.ts';
import type { Wholes } from './disputes.ts';
import type { JudgedList } from './judged-list.ts';
import type { Question } from './kind.ts';
import { judgedEach } from './kind-readers.ts';
import { keepInForce, type SeenAttestation, wordOf } from './kinds/attestations.ts';
import { listsFor } from './lists-for.ts';
import { settleWhole } from './settle-things.ts';

function isKnown({ value }: ListItem<unknown>): boolean {
  return !isUnknown(value);
}

/** Whether a list is whole, and every entry as asked. */
function isAsAsked({ list: { items, reasons }, holds }: JudgedList): boolean {
  const areAll = items.every((item) => isKnown(item) && holds(item.value));
  return areAll && items.length > 0 && reasons.length === 0;
}

/** The entries that contradict an attestation of the whole, in all lists of the requirement. */
function findAgainst(
  outcome: AttestedOutcome,
  lists: readonly JudgedList[],
): readonly ListItem<unknown>[] {
  if (outcome === 'not-met' && !lists.every(isAsAsked)) return [];
  return lists.flatMap(({ list: { items }, holds, against }) =>
    against.includes(outcome)
      ? items.filter((item) => isKnown(item) && (outcome !== 'met' || !holds(item.value)))
      : [],
  );
}

/** A list whose disputed entries are unknown. */
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

/** Where entries stand in the evidence: the records with their labels, or else the lists. */
function placesOf(
  question: Question,
  requirement: Requirement,
  items: readonly ListItem<unknown>[],
  { evidence, bindings }: Context,
): readonly Side[] {
  const labels = new Set<unknown>(items.map(({ label }) => label));
  const names = listsFor(question, requirement, bindings);
  const lists = Object.entries(evidence).filter(([name]) => names.includes(name));
  const found = lists.flatMap(([name, list]) =>
    placesIn(list as EvidenceList<object>).flatMap(([position, record]) => {
      const fields: Readonly<Record<string, unknown>> = { ...record };
      const isOther = (fields['requirement'] ?? requirement.id) !== requirement.id;
      const isNamed = Object.values(fields).some((field) => labels.has(field));
      return isNamed && !isOther ? [{ path: `${name}.records[${position}]` }] : [];
    }),
  );
  return found.length > 0 ? found : lists.map(([name]) => ({ path: name }));
}

/** The facts after the attestations of one requirement were compared with its lists. */
function disputeRequirement(
  facts: Facts,
  lists: readonly JudgedList[],
  requirement: Requirement,
  wholes: readonly SeenAttestation[],
  context: Context,
): Facts {
  const { id, text } = requirement;
  const valid = keepInForce(wholes, context.asOf);
  const disputed = new Set<ListItem<unknown>>();
  for (const outcome of attestedOutcomes) {
    const words = valid.filter(({ record }) => record.outcome === outcome);
    if (words.length === 0) continue;
    const against = new Set(findAgainst(outcome, lists));
    if (against.size === 0) continue;
    for (const item of against) disputed.add(item);
    const places = lists.flatMap(({ question, list }) => {
      const own = list.items.filter((item) => against.has(item));
      return own.length > 0 ? placesOf(question, requirement, own, context) : [];
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
 * The facts without what attestations contradict: numbers, times and notices that are not as asked while somebody vouches that
 * they are, and the reverse. Neither side is believed, and both are named.
 */
export function disputeLists(facts: Facts, wholes: Wholes, context: Context): Facts {
  const judged = judgedEach(facts, context.bindings);
  return [...new Set(judged.map(({ requirement }) => requirement))].reduce((all, id) => {
    const requirement = context.once(listPlaces).get(id)?.requirement;
    const words = wholes.get(id)?.get('') ?? [];
    if (requirement === undefined || words.length === 0) return all;
    const lists = judged.filter((one) => one.requirement === id);
    return disputeRequirement(all, lists, requirement, words, context);
  }, facts);
}
