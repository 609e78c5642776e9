import {
  type Catalogue,
  type Element,
  findRequirement,
  leafOf,
  listElements,
  nearestTo,
  type Requirement,
} from '@liujiang/indicators';
import type { AttestationRecord, DisclosureRecord } from '../evidence/records.ts';
import type { ByRequirement, DateSeries, ElementState, Unknown } from '../facts.ts';
import { readElementAttestation, type SeenAttestation } from './attestations.ts';
import type { Context } from './context.ts';
import { warnContradiction } from './contradiction.ts';
import { type DateSource, joinSources, readItems, silentSource } from './date-series.ts';
import { doubtsOf, gapsOf, readEventDate, type Seen, seen } from './observation.ts';
import { openStatement, plainStatement, type Statement, settleStatements } from './statement.ts';
import { hasRequirement } from './unknown-requirement.ts';

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
}

/** Statements about one thing of one member, by element id; '' stands for the requirement itself. */
export type MemberStatements = ReadonlyMap<string, ReadonlyMap<string, readonly Statement[]>>;

/** What was looked up element by element. */
export interface DisclosureFacts {
  readonly elements: ByRequirement<Readonly<Record<string, ElementState | Unknown>>>;
  readonly updates: ByRequirement<Readonly<Record<string, DateSeries>>>;
  /** What is said of the one thing that a requirement asks for. */
  readonly features: ReadonlyMap<string, readonly Statement[]>;
  /** What is said of members, by requirement. */
  readonly members: ReadonlyMap<string, MemberStatements>;
}

/** Presence, and days of publishing, of what was looked up one by one. */
export function deriveDisclosures(
  attestations: readonly SeenAttestation[],
  context: Context,
): DisclosureFacts {
  const elements: Record<string, Record<string, ElementState | Unknown>> = {};
  const updates: Record<string, Record<string, DateSeries>> = {};
  const features = new Map<string, readonly Statement[]>();
  const members = new Map<string, Map<string, Map<string, readonly Statement[]>>>();
  for (const disclosed of groupDisclosures(attestations, context)) {
    const { requirement, element, member, records } = disclosed;
    const { id } = requirement;
    const statements = readStatements(disclosed, context.asOf);
    if (member !== null) {
      const known = members.get(id) ?? new Map<string, Map<string, readonly Statement[]>>();
      const things = known.get(member) ?? new Map<string, readonly Statement[]>();
      members.set(id, known.set(member, things.set(element?.id ?? '', statements)));
    } else if (element === null) {
      features.set(id, statements);
    } else {
      const state = settleStatements(statements, element.name, context);
      elements[id] = { ...elements[id], [element.id]: state };
      // The days of publishing of a section are read from the columns.
      if (element.kind === 'column' || records.length === 0) continue;
      updates[id] = { ...updates[id], [element.id]: readUpdates(element, records, context) };
    }
  }
  return { elements, updates, features, members };
}

/** Records by requirement, element and member, in an order of their own. What the catalogue does not have is a warning. */
function groupDisclosures(
  attestations: readonly SeenAttestation[],
  context: Context,
): readonly Disclosed[] {
  const { evidence } = context;
  const list = evidence.disclosures;
  const when = list === undefined ? null : seen(list, context.seen);
  const groups = new Map<
    string,
    Disclosed & { records: SeenDisclosure[]; attestations: SeenAttestation[] }
  >();
  const groupOf = (record: DisclosureRecord | AttestationRecord, path: string) => {
    const place = findPlace(record, path, context);
    if (place === undefined) return undefined;
    const key = JSON.stringify([place.requirement.id, place.element?.id ?? '', place.member]);
    const group = groups.get(key) ?? { ...place, records: [], attestations: [] };
    groups.set(key, group);
    return group;
  };
  for (const [position, record] of (list?.records ?? []).entries()) {
    const path = `disclosures.records[${position}]`;
    groupOf(record, path)?.records.push({ record, path, seen: seen(record, when) });
  }
  for (const attestation of attestations) {
    // One of the requirement as a whole is a person's judgement, not a thing that was looked up.
    if (attestation.record.element === null) continue;
    groupOf(attestation.record, attestation.path)?.attestations.push(attestation);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

type Place = Pick<Disclosed, 'requirement' | 'element' | 'member'>;

/** What a record is about; `undefined`, with a warning, where the catalogue has no such thing or the record says not whose. */
function findPlace(
  record: DisclosureRecord | AttestationRecord,
  path: string,
  context: Context,
): Place | undefined {
  const { catalogue } = context;
  const requirement = findRequirement(catalogue, record.requirement);
  const elements = elementsOf(catalogue, record.requirement);
  if (!hasRequirement(record.requirement, path, context)) return undefined;
  if (requirement === undefined || elements === undefined) return undefined;
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
  { unit, requirement }: DisclosureRecord | AttestationRecord,
  path: string,
  { catalogue, units, warn }: Context,
  isBlank = false,
): string | undefined {
  if (unit !== undefined) {
    const { key, known } = units.find(unit, `${path}.unit`);
    // Of a whole group nothing can be said at once; a blank stands for it until it is copied for each member.
    const isGroup = catalogue.units.some(({ id, kind }) => id === key && kind === 'group');
    if (!isGroup) return known ? key : undefined;
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

/** The elements of a requirement, and those of its leaf that apply to every point. */
function elementsOf(catalogue: Catalogue, requirement: string): readonly Element[] | undefined {
  const found = findRequirement(catalogue, requirement);
  if (found === undefined) return undefined;
  return listElements([...found.elements, ...leafOf(catalogue, requirement).elements]);
}

function warnElement(
  { requirement, element }: DisclosureRecord | AttestationRecord,
  path: string,
  elements: readonly Element[],
  { warn }: Context,
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
    nearest: element === null ? ids : nearestTo(element, ids),
  });
}

function readStatements({ records, attestations }: Disclosed, asOf: string): readonly Statement[] {
  return [
    ...records.map((record) => readStatement(record, asOf)),
    ...attestations.map((attestation) => readElementAttestation(attestation, asOf)),
  ];
}

function readStatement({ record, path, seen: when }: SeenDisclosure, asOf: string): Statement {
  const { state, items } = record;
  if (state !== undefined) return plainStatement(path, state, when, asOf);
  if (items === undefined) {
    return openStatement(path, record.failed === undefined ? 'missing-fact' : 'fetch-failed');
  }
  const since = seen(items, when);
  const readings = items.records.map((item) =>
    readEventDate(item.publishedAt, seen(item, since), asOf),
  );
  if (readings.some(({ kind }) => kind === 'day' || kind === 'none')) {
    return plainStatement(path, 'present', when, asOf);
  }
  const undated = readings.flatMap((reading) =>
    reading.kind === 'unknown' ? [reading.reason] : [],
  );
  const reasons = [...undated, ...gapsOf(items, since, asOf)];
  if (reasons.length === 0) return { path, settled: 'absent', claimed: 'absent', reasons };
  return { path, settled: null, claimed: undated.length > 0 ? 'present' : null, reasons };
}

function readUpdates(
  element: Element,
  records: readonly SeenDisclosure[],
  context: Context,
): DateSeries {
  const sources = records.map((record) => readSource(record, context.asOf));
  warnContradiction(sources, element.name, context);
  return joinSources(sources);
}

function readSource({ record, path, seen: when }: SeenDisclosure, asOf: string): DateSource {
  if (record.items !== undefined) return readItems(record.items, path, when, asOf);
  if (record.state !== 'absent') {
    return silentSource(path, record.failed === undefined ? 'missing-fact' : 'fetch-failed');
  }
  return { path, dates: [], shown: 0, gaps: doubtsOf(when, asOf), doubts: [] };
}
