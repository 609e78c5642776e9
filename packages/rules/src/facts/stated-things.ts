import { listElements } from '@liujiang/indicators/internal';
import { valueAt } from '../input/add-to.ts';
import type { Things } from './contrary.ts';
import type { Context } from './core/context.ts';
import type { ByRequirement, DateSeries } from './core/facts.ts';
import { leavesOf } from './core/leaves-of.ts';
import { findDuration } from './core/parameters.ts';
import { listPlaces } from './core/places.ts';
import type { Statement } from './core/statement.ts';
import { answerEach, stateEach } from './kind-readers.ts';
import { readElementAttestation, type SeenAttestation } from './kinds/attestations.ts';
import {
  listDisclosures,
  readInTime,
  readUpdates,
  type SeenDisclosure,
  speaksOfParts,
} from './kinds/disclosures.ts';
import { type AboutThing, findPlace, type ThingPlace } from './place-records.ts';

/** What is said of the things of each member; '' stands for everyone together. */
export type MemberStatements = ReadonlyMap<string, Things>;

/** What is said of each thing. */
export interface StatedThings {
  /** Statements by requirement, in one order whatever the order of the evidence. */
  readonly statements: ReadonlyMap<string, MemberStatements>;
  readonly updates: ByRequirement<Readonly<Record<string, DateSeries>>>;
}

/** What the evidence says of one thing. */
interface Stated extends ThingPlace {
  readonly records: SeenDisclosure[];
  readonly attestations: SeenAttestation[];
  /** What all other lists say. */
  readonly typed: Statement[];
}

/** What the evidence says of each thing, and when things were published. */
export function deriveThings(
  attestations: readonly SeenAttestation[],
  context: Context,
): StatedThings {
  const statements = new Map<string, Map<string, Map<string, readonly Statement[]>>>();
  const updates: Record<string, Record<string, DateSeries>> = {};
  const gathered = gatherThings(attestations, context);
  for (const [id, { things: known }] of context.once(listPlaces)) {
    const members = gathered.get(id);
    if (members === undefined) continue;
    const said = new Map<string, Map<string, readonly Statement[]>>();
    for (const member of [...members.keys()].sort()) {
      const things = members.get(member);
      const states = new Map<string, readonly Statement[]>();
      const days: Record<string, DateSeries> = {};
      let isDated = false;
      for (const thing of known) {
        const stated = things?.get(thing);
        if (stated === undefined) continue;
        states.set(thing, readStatements(stated, context));
        const { element, records } = stated;
        if (member !== '' || element === null || records.length === 0) continue;
        days[thing] = readUpdates(element, records, context);
        isDated = true;
      }
      said.set(member, states);
      if (isDated) updates[id] = days;
    }
    statements.set(id, said);
  }
  return { statements, updates };
}

function readStatements(
  { requirement: { id }, records, attestations, typed }: Stated,
  { asOf, bindings, parameters }: Context,
): readonly Statement[] {
  const timely = bindings.timely?.find(({ requirement }) => requirement === id);
  const since = timely && findDuration(parameters, id, timely.window)?.since;
  const statements = [...typed];
  for (const record of records) statements.push(readInTime(record, since, asOf));
  for (const attestation of attestations) {
    statements.push(readElementAttestation(attestation, asOf));
  }
  return statements;
}

/** What is said of the things of one requirement, by member and element; '' stands for everyone, and for the requirement. */
type Gathered = Map<string, Map<string, Stated>>;

/** Everything said, by requirement. Warns of what the catalogue does not have. */
function gatherThings(
  attestations: readonly SeenAttestation[],
  context: Context,
): ReadonlyMap<string, Gathered> {
  const all = new Map<string, Gathered>();
  const at = (place: ThingPlace): Stated => {
    const { requirement, element, member } = place;
    const members: Gathered = valueAt(all, requirement.id, () => new Map());
    const things = valueAt(members, member ?? '', () => new Map<string, Stated>());
    const thing = element?.id ?? '';
    const known = things.get(thing);
    if (known !== undefined) return known;
    const stated = { requirement, element, member, records: [], attestations: [], typed: [] };
    things.set(thing, stated);
    return stated;
  };
  const placed = (record: AboutThing, path: string) => {
    const place = findPlace(record, path, context);
    return place && at(place);
  };
  for (const seen of listDisclosures(context)) placed(seen.record, seen.path)?.records.push(seen);
  for (const attestation of attestations) {
    // An attestation of the whole is a judgement, and no statement about a thing.
    if (attestation.record.element === null) continue;
    placed(attestation.record, attestation.path)?.attestations.push(attestation);
  }
  for (const { record, path, statement } of stateEach(context)) {
    placed(record, path)?.typed.push(statement);
  }
  // What lists say without naming a member is said of everyone together.
  for (const { requirement: id, element: name, statement } of answerEach(context)) {
    const requirement = context.once(listPlaces).get(id)?.requirement;
    if (requirement?.scope !== 'together') continue;
    const element = listElements(requirement.elements).find((one) => one.id === name) ?? null;
    if (element === null && name !== null) continue;
    at({ requirement, element, member: null }).typed.push(statement);
  }
  for (const members of all.values()) {
    for (const things of members.values())
      for (const stated of [...things.values()]) tellParts(stated, at);
  }
  return all;
}

/** What is said of a thing with parts is said of each part, where it holds for parts. */
function tellParts(
  { requirement, element, member, records, attestations, typed }: Stated,
  at: (place: ThingPlace) => Stated,
): void {
  if (element === null || element.children.length === 0) return;
  for (const part of leavesOf([element])) {
    const stated = at({ requirement, element: part, member });
    stated.records.push(...records.filter(({ record }) => speaksOfParts(record)));
    stated.attestations.push(...attestations);
    stated.typed.push(...typed);
  }
}
