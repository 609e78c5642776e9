import { findRequirement } from '@liujiang/indicators';
import { listElements } from '@liujiang/indicators/internal';
import type { Things } from './contrary.ts';
import type { Context } from './core/context.ts';
import type { ByRequirement, DateSeries } from './core/facts.ts';
import { leavesOf } from './core/leaves-of.ts';
import { findDuration } from './core/parameters.ts';
import type { Statement } from './core/statement.ts';
import { answerEach } from './kind-readers.ts';
import { readElementAttestation, type SeenAttestation } from './kinds/attestations.ts';
import {
  listDisclosures,
  readInTime,
  readUpdates,
  type SeenDisclosure,
  speaksOfParts,
} from './kinds/disclosures.ts';
import { listDocuments } from './kinds/documents.ts';
import { type AboutThing, findPlace, lookUpElements, type ThingPlace } from './place-records.ts';

/** What is said of the things of each member; '' stands for everyone together. */
export type MemberStatements = ReadonlyMap<string, Things>;

/** What is said of things one by one. */
export interface StatedThings {
  /** What is said of each thing, by requirement, in an order of its own. */
  readonly statements: ReadonlyMap<string, MemberStatements>;
  readonly updates: ByRequirement<Readonly<Record<string, DateSeries>>>;
}

/** What was looked up, or vouched for, of one thing, and what lists of their own say of it. */
interface Stated extends ThingPlace {
  readonly records: SeenDisclosure[];
  readonly attestations: SeenAttestation[];
  readonly typed: Statement[];
}

/** Presence, and days of publishing, of what was looked up one by one, or follows from a list of its own. */
export function deriveThings(
  attestations: readonly SeenAttestation[],
  context: Context,
): StatedThings {
  const all = new Map<string, Map<string, Map<string, readonly Statement[]>>>();
  const updates: Record<string, Record<string, DateSeries>> = {};
  for (const stated of gatherThings(attestations, context)) {
    const { requirement, element, member, records } = stated;
    const { id } = requirement;
    const members = all.get(id) ?? new Map<string, Map<string, readonly Statement[]>>();
    const things = members.get(member ?? '') ?? new Map<string, readonly Statement[]>();
    things.set(element?.id ?? '', readStatements(stated, context));
    all.set(id, members.set(member ?? '', things));
    if (member !== null || element === null || records.length === 0) continue;
    updates[id] = { ...updates[id], [element.id]: readUpdates(element, records, context) };
  }
  return { statements: all, updates };
}

function readStatements(
  { requirement: { id }, records, attestations, typed }: Stated,
  { asOf, bindings, parameters }: Context,
): readonly Statement[] {
  const timely = bindings.timely?.find(({ requirement }) => requirement === id);
  const since = timely && findDuration(parameters, id, timely.window)?.since;
  return typed.concat(
    records.map((record) => readInTime(record, since, asOf)),
    attestations.map((attestation) => readElementAttestation(attestation, asOf)),
  );
}

/** Whatever is said, by requirement, element and member, in an order of its own. What the catalogue does not have is a warning. */
function gatherThings(
  attestations: readonly SeenAttestation[],
  context: Context,
): readonly Stated[] {
  const groups = new Map<string, Stated>();
  const groupAt = (place: ThingPlace) => {
    const key = `${place.requirement.id}\n${place.element?.id ?? ''}\n${place.member ?? ''}`;
    const group = groups.get(key) ?? { ...place, records: [], attestations: [], typed: [] };
    groups.set(key, group);
    return group;
  };
  const elementsOf = lookUpElements(context.catalogue);
  const groupOf = (record: AboutThing, path: string) => {
    const place = findPlace(record, path, elementsOf, context);
    return place === undefined ? undefined : groupAt(place);
  };
  for (const seen of listDisclosures(context)) groupOf(seen.record, seen.path)?.records.push(seen);
  for (const attestation of attestations) {
    // One of the requirement as a whole is a person's judgement, not a thing that was looked up.
    if (attestation.record.element === null) continue;
    groupOf(attestation.record, attestation.path)?.attestations.push(attestation);
  }
  for (const { record, path, statement } of listDocuments(context)) {
    groupOf(record, path)?.typed.push(statement);
  }
  // What lists of their own say is said of everyone together.
  for (const { requirement: id, element: name, statement } of answerEach(context)) {
    const requirement = findRequirement(context.catalogue, id);
    if (requirement?.scope !== 'together') continue;
    const element = listElements(requirement.elements).find((one) => one.id === name) ?? null;
    if (element === null && name !== null) continue;
    groupAt({ requirement, element, member: null }).typed.push(statement);
  }
  for (const { requirement, element, member, ...said } of [...groups.values()]) {
    if (element === null || element.children.length === 0) continue;
    for (const part of leavesOf([element])) {
      const group = groupAt({ requirement, element: part, member });
      group.records.push(...said.records.filter(({ record }) => speaksOfParts(record)));
      group.attestations.push(...said.attestations);
      group.typed.push(...said.typed);
    }
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}
