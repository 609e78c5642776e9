import {
  type Catalogue,
  type Element,
  findRequirement,
  type Requirement,
} from '@liujiang/indicators';
import { leafOf, listElements } from '@liujiang/indicators/internal';
import { findTimely } from '../../evidence/bindings.ts';
import { hasExpired, isWhole, placesIn, type Seen, seen } from '../../evidence/observation.ts';
import type {
  AttestationRecord,
  DisclosureRecord,
  DocumentRecord,
} from '../../evidence/records.ts';
import { readElementAttestation, type SeenAttestation } from '../attestations.ts';
import type { Things } from '../contrary.ts';
import type { Context } from '../core/context.ts';
import { warnContradiction } from '../core/contradiction.ts';
import type { ByRequirement, DateSeries, ParameterFact } from '../core/facts.ts';
import { leavesOf } from '../core/leaves-of.ts';
import { findDuration } from '../core/parameters.ts';
import { openStatement, plainStatement, type Statement } from '../core/statement.ts';
import type { TypedStatement } from '../typed-statements.ts';
import { hasRequirement } from '../unknown-requirement.ts';
import { joinSources, readPublishing } from './date-series.ts';
import { listDocuments } from './documents.ts';
import { doubtsAbout, originOfItems, readItems } from './item-readings.ts';

interface SeenDisclosure {
  readonly record: DisclosureRecord;
  readonly path: string;
  readonly seen: Seen;
}

/** What was looked up, or vouched for, of one thing in one place. */
interface Disclosed {
  readonly requirement: Requirement;
  /** `null` for the one thing that the requirement itself asks for. */
  readonly element: Element | null;
  /** The member whose it is, where each member of a group is asked. */
  readonly member: string | null;
  readonly records: readonly SeenDisclosure[];
  readonly attestations: readonly SeenAttestation[];
  /** What lists of their own say of it. */
  readonly typed: readonly Statement[];
}

/** What is said of the things of each member; '' stands for everyone together. */
export type MemberStatements = ReadonlyMap<string, Things>;

/** What was looked up element by element. */
export interface DisclosureFacts {
  /** What is said of each thing, by requirement, in an order of its own. */
  readonly statements: ReadonlyMap<string, MemberStatements>;
  readonly updates: ByRequirement<Readonly<Record<string, DateSeries>>>;
}

/** Presence, and days of publishing, of what was looked up one by one, or follows from a list of its own. */
export function deriveDisclosures(
  attestations: readonly SeenAttestation[],
  typed: readonly TypedStatement[],
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): DisclosureFacts {
  const all = new Map<string, Map<string, Map<string, readonly Statement[]>>>();
  const updates: Record<string, Record<string, DateSeries>> = {};
  for (const disclosed of groupDisclosures(attestations, typed, context)) {
    const { requirement, element, member, records } = disclosed;
    const { id } = requirement;
    const members = all.get(id) ?? new Map<string, Map<string, readonly Statement[]>>();
    const things = members.get(member ?? '') ?? new Map<string, readonly Statement[]>();
    const timely = findTimely(context.bindings, id);
    const since = timely && findDuration(parameters, id, timely.window)?.since;
    things.set(element?.id ?? '', readStatements(disclosed, since, context.asOf));
    all.set(id, members.set(member ?? '', things));
    if (member !== null || element === null) continue;
    if (records.length === 0) continue;
    const series = updates[id] ?? {};
    series[element.id] = readUpdates(element, records, context);
    updates[id] = series;
  }
  return { statements: all, updates };
}

/** Records by requirement, element and member, in an order of their own. What the catalogue does not have is a warning. */
function groupDisclosures(
  attestations: readonly SeenAttestation[],
  typed: readonly TypedStatement[],
  context: Context,
): readonly Disclosed[] {
  const { evidence } = context;
  const list = evidence.disclosures;
  const when = list === undefined ? null : seen(list, context.seen);
  const groups = new Map<string, Gathering>();
  const groupAt = (place: Place) => {
    const key = `${place.requirement.id}\n${place.element?.id ?? ''}\n${place.member ?? ''}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    const group: Gathering = { ...place, records: [], attestations: [], typed: [] };
    groups.set(key, group);
    return group;
  };
  const elementsOf = lookUpElements(context.catalogue);
  const groupOf = (record: AboutThing, path: string) => {
    const place = findPlace(record, path, elementsOf, context);
    return place === undefined ? undefined : groupAt(place);
  };
  for (const [position, record] of list === undefined ? [] : placesIn(list)) {
    const path = `disclosures.records[${position}]`;
    groupOf(record, path)?.records.push({ record, path, seen: seen(record, when) });
  }
  for (const attestation of attestations) {
    // One of the requirement as a whole is a person's judgement, not a thing that was looked up.
    if (attestation.record.element === null) continue;
    groupOf(attestation.record, attestation.path)?.attestations.push(attestation);
  }
  for (const { record, path, statement } of listDocuments(context)) {
    groupOf(record, path)?.typed.push(statement);
  }
  for (const { statement, requirement, element } of typed) {
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

/**
 * Whether what a record says of a thing holds for its parts. That something was published in it tells of no part; that it is
 * there, that it is not, or that nothing is in it tells of all.
 */
function speaksOfParts({ state, items, summary, failed }: DisclosureRecord): boolean {
  if (state !== undefined || failed !== undefined) return true;
  return (items !== undefined && isWhole(items) && items.count === 0) || summary?.count === 0;
}

/** A record that says which thing of which requirement it is about, and whose. */
type AboutThing = DisclosureRecord | DocumentRecord | AttestationRecord;

type Place = Pick<Disclosed, 'requirement' | 'element' | 'member'>;

/** A place while what is said of it is being gathered. */
type Gathering = Place & {
  readonly records: SeenDisclosure[];
  readonly attestations: SeenAttestation[];
  readonly typed: Statement[];
};

/** What a record is about; `undefined`, with a warning, where the catalogue has no such thing or the record says not whose. */
function findPlace(
  record: AboutThing,
  path: string,
  elementsOf: (requirement: Requirement) => readonly Element[],
  context: Context,
): Place | undefined {
  const requirement = findRequirement(context.catalogue, record.requirement);
  if (!hasRequirement(record.requirement, path, context)) return undefined;
  if (requirement === undefined) return undefined;
  const elements = elementsOf(requirement);
  const element = elements.find(({ id }) => id === record.element) ?? null;
  if (element === null && (record.element !== null || elements.length > 0)) {
    warnElement(record, path, elements, context);
    return undefined;
  }
  if (requirement.scope === 'together') return { requirement, element, member: null };
  const isBlank = 'items' in record && record.items?.records.length === 0;
  const member = findMember(record, path, context, isBlank);
  return member === undefined ? undefined : { requirement, element, member };
}

/** The unit that a record about a task of each member is about; `undefined`, with a warning, when it names none. */
export function findMember(
  { unit, requirement }: AboutThing,
  path: string,
  { units, warn }: Context,
  isBlank = false,
): string | undefined {
  if (unit !== undefined) {
    const { key, known } = units.find(unit, `${path}.unit`);
    // Of a whole group nothing can be said at once; a blank stands for it until it is copied for each member.
    if (!units.isGroup(key)) return known ? key : undefined;
    if (isBlank) return undefined;
  }
  warn({
    code: 'record-without-unit',
    path,
    message: {
      zh: `要求“${requirement}”须逐个单位检查，记录未写明是哪个单位，未予采用；请填写 unit`,
      en: `“${requirement}” is asked of each unit; the record does not name one and was not used: give its unit.`,
    },
    nearest: [],
  });
  return undefined;
}

/**
 * The elements of a requirement, and those of its leaf that apply to every point. Each requirement is looked up once, since
 * hundreds of records may be about it.
 */
function lookUpElements(catalogue: Catalogue): (requirement: Requirement) => readonly Element[] {
  const known = new Map<string, readonly Element[]>();
  return ({ id, elements: own }) => {
    const elements = known.get(id) ?? listElements([...own, ...leafOf(catalogue, id).elements]);
    known.set(id, elements);
    return elements;
  };
}

function warnElement(
  { requirement, element }: AboutThing,
  path: string,
  elements: readonly Element[],
  { nearest, warn }: Context,
): void {
  const ids = elements.map(({ id }) => id);
  warn({
    code: 'unknown-element',
    path: `${path}.element`,
    message:
      element === null
        ? {
            zh: `要求“${requirement}”须逐项填写要素，记录未写明要素，未予采用`,
            en: `“${requirement}” is looked up element by element; the record names none and was not used.`,
          }
        : {
            zh: `要求“${requirement}”没有要素“${element}”`,
            en: `The requirement “${requirement}” has no element “${element}”.`,
          },
    nearest: element === null ? ids : nearest(element, ids),
  });
}

function readStatements(
  { records, attestations, typed }: Disclosed,
  since: string | undefined,
  asOf: string,
): readonly Statement[] {
  return typed.concat(
    records.map((record) => readInTime(record, since, asOf)),
    attestations.map((attestation) => readElementAttestation(attestation, asOf)),
  );
}

/** What a record says of its thing, and whether it was published since a day where that is asked. */
function readInTime(
  disclosure: SeenDisclosure,
  since: string | undefined,
  asOf: string,
): Statement {
  const statement = readStatement(disclosure, asOf);
  if (since === undefined || statement.claimed !== 'present') return statement;
  const { record, seen: when } = disclosure;
  const { readings = [] } = readItems(record.items, record.summary, when, asOf) ?? {};
  const isInTime = readings.some((reading) => reading.kind === 'day' && reading.day >= since);
  return isInTime ? statement : { ...statement, falls: 'short' };
}

function readStatement({ record, path, seen: when }: SeenDisclosure, asOf: string): Statement {
  const { state, items, summary, failed } = record;
  if (state !== undefined) return plainStatement(path, state, when, asOf);
  if (hasExpired(when, asOf)) return openStatement(path, 'expired-evidence');
  const readings = readItems(items, summary, when, asOf);
  if (readings === null) {
    return openStatement(path, failed === undefined ? 'missing-fact' : 'fetch-failed');
  }
  const origin = originOfItems(readings, path, items === undefined ? 'summary' : 'items');
  if (readings.readings.some(({ kind }) => kind === 'day' || kind === 'none')) {
    return { ...plainStatement(path, 'present', when, asOf), origin };
  }
  const undated = doubtsAbout(readings);
  const reasons = [...undated, ...readings.gaps];
  if (reasons.length === 0) return { path, settled: 'absent', claimed: 'absent', reasons, origin };
  return { path, settled: null, claimed: undated.length > 0 ? 'present' : null, reasons, origin };
}

function readUpdates(
  element: Element,
  records: readonly SeenDisclosure[],
  context: Context,
): DateSeries {
  const sources = records.map(({ record, path, seen: when }) => {
    const { items, summary, state, failed } = record;
    return readPublishing({ items, summary, state, failed }, path, when, context.asOf);
  });
  warnContradiction(sources, element.name, context);
  return joinSources(sources, context);
}
