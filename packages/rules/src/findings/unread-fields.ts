import { named } from '../evidence/kinds.ts';
import type { EvidenceRecord } from '../evidence/list.ts';
import type { ReadPlaces } from '../facts/read-places.ts';
import { isObject } from '../input/is-object.ts';

/** A record as it was written. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field of records that no rule reads. */
export interface UnreadField {
  /** Where it stands first. */
  readonly path: string;
  /** What it is: `items`, `header.logo`, `source`. */
  readonly field: string;
  /** In how many records it stands. */
  readonly count: number;
  /** The lists that are read instead. */
  readonly instead: readonly string[];
}

type Found = readonly [field: string, path: string, instead: readonly string[], count?: number];

/** Fields of a page that only some requirements ask for. */
const onPages = ['source', 'sharing', 'browsers'];

/** Parts of a page that hold fields of which only some requirements ask. */
const partsOfPages = ['header', 'footer'];

function recordsOf(list: unknown): readonly Fields[] {
  return isObject(list) && Array.isArray(list['records']) ? list['records'] : [];
}

/** Fields that say what a record is about, and those that a blank may have. */
const naming = new Set([
  ...['id', 'name', 'unit', 'requirement', 'element', 'note'],
  ...['collectedAt', 'collector', 'expiresOn'],
]);

function isBlank(value: unknown): boolean {
  if (!isObject(value) || value['records'] === undefined) return false;
  const { complete, failed } = value;
  return complete === undefined && failed === undefined && !recordsOf(value).some(says);
}

function says(fields: object): boolean {
  return Object.entries(fields).some(([name, value]) => !naming.has(name) && !isBlank(value));
}

/** Whether a record says more than a blank one. */
export function saysSomething(list: string, record: EvidenceRecord): boolean {
  return !named.has(list) || says(record);
}

function* unreadOfPage(fields: Fields, path: string, read: ReadPlaces): Generator<Found> {
  const stated = [
    ...onPages.filter((field) => fields[field] !== undefined),
    ...partsOfPages.flatMap((part) => {
      const inner = fields[part];
      return isObject(inner) ? Object.keys(inner).map((field) => `${part}.${field}`) : [];
    }),
  ];
  for (const field of stated) {
    const place = `${path}.${field}`;
    const isOpinion = field === 'browsers' || field.endsWith('.sameAsHome');
    if (!read.has(place)) yield [field, place, isOpinion ? ['attestations'] : []];
  }
}

/** Sources are read from pages, not from items. */
function* unreadInItems(list: unknown, path: string): Generator<Found> {
  const records = recordsOf(list);
  const first = records.findIndex((item) => item['source'] !== undefined);
  if (first < 0) return;
  const count = records.filter((item) => item['source'] !== undefined).length;
  yield ['items.source', `${path}.records[${first}].source`, ['pages'], count];
}

function* unreadOfColumn(fields: Fields, path: string, read: ReadPlaces): Generator<Found> {
  for (const name of ['items', 'summary', 'sections']) {
    const list = fields[name];
    if (list === undefined) continue;
    const place = `${path}.${name}`;
    const shows = name === 'summary' || recordsOf(list).length > 0;
    if (!read.touches(place)) {
      if (shows) yield [name, place, []];
      continue;
    }
    if (name === 'items') yield* unreadInItems(list, place);
    for (const [position, section] of name === 'sections' ? recordsOf(list).entries() : []) {
      yield* unreadInItems(section['items'], `${place}.records[${position}].items`);
    }
  }
}

type ReadInParts = (fields: Fields, path: string, read: ReadPlaces) => Iterable<Found>;

/** Lists of which a rule may read one field of a record and not another, with how to find what is not read. */
const inParts: Readonly<Record<string, ReadInParts>> = {
  pages: unreadOfPage,
  columns: unreadOfColumn,
  disclosures: (fields, path) => unreadInItems(fields['items'], `${path}.items`),
  series: (fields, path) => unreadInItems(fields['releases'], `${path}.releases`),
};

/** Whether everything in a list was read. */
export function isReadWhole(name: string, read: ReadPlaces): boolean {
  return read.has(name) && !Object.hasOwn(inParts, name);
}

/** Fields that no rule reads, of records that were read for another field: each once for its list, where it stands first. */
export function findUnreadFields(
  name: string,
  records: readonly (readonly [path: string, record: EvidenceRecord])[],
  read: ReadPlaces,
): readonly UnreadField[] {
  const unreadOf = Object.hasOwn(inParts, name) ? inParts[name] : undefined;
  if (unreadOf === undefined) return [];
  const found = new Map<string, { -readonly [K in keyof UnreadField]: UnreadField[K] }>();
  for (const [recordPath, record] of records) {
    for (const [field, path, instead, count = 1] of unreadOf({ ...record }, recordPath, read)) {
      const known = found.get(field);
      if (known === undefined) found.set(field, { path, field, count, instead });
      else known.count += count;
    }
  }
  return [...found.values()];
}
