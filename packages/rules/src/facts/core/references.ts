import type { Catalogue, EvidenceReference } from '@liujiang/indicators';
import type { Evidence } from '../../evidence/evidence.ts';
import { particulars } from '../../evidence/kinds.ts';
import type { EvidenceList, EvidenceRecord, Failure, Observed } from '../../evidence/list.ts';
import { byCodeUnits } from '../../input/by-code-units.ts';

/** Fields by which a person recognises a record, best first. */
const telling = ['title', 'topic', 'name', 'query', 'id', 'account', 'cadence', 'attestedBy'];

/** The fields of a record that a reference shows. */
type Told = EvidenceRecord & {
  readonly failed?: Failure;
  readonly [field: string]: unknown;
};

/** A list in its place, and what holds for everything in it. */
interface Place {
  readonly list: EvidenceList<Told>;
  /** Its path without the places in lists. */
  readonly key: string;
  readonly collectedAt: string | undefined;
  readonly collector: string | undefined;
  readonly unit: string | undefined;
}

interface Keyed {
  /** What it is ordered by: its content, not its place in the evidence. */
  readonly key: string;
  readonly reference: EvidenceReference;
}

function titleOf(record: Told): string | undefined {
  for (const field of telling) {
    const value = record[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

function compareKeyed(one: Keyed, other: Keyed): number {
  return byCodeUnits(one.key, other.key) || one.reference.index - other.reference.index;
}

/** The fields of a record that only a reader looks at; `undefined` where it has none. */
function particularsOf(record: Told, list: string): Readonly<Record<string, string>> | undefined {
  if (!Object.hasOwn(particulars, list)) return undefined;
  const found = (particulars[list] ?? []).flatMap((path) => {
    const [field = '', inner] = path.split('.');
    const value = record[field];
    const text =
      inner === undefined ? value : (value as Readonly<Record<string, unknown>>)?.[inner];
    return typeof text === 'string' ? [[path, text] as const] : [];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** Makes references to records of one document of evidence, each once. */
export class References {
  readonly #evidence: Evidence;
  readonly #columns: Catalogue['columns'];
  readonly #places = new Map<string, Place | undefined>();
  readonly #known = new Map<string, Keyed | undefined>();

  constructor(evidence: Evidence, { columns }: Catalogue) {
    this.#evidence = evidence;
    this.#columns = columns;
  }

  /** References to the records at paths, each once, ordered by content. */
  to(paths: readonly string[]): readonly EvidenceReference[] {
    const different = paths.length < 2 ? paths : new Set(paths);
    const found: Keyed[] = [];
    for (const path of different) {
      const one = this.#find(path);
      if (one !== undefined) found.push(one);
    }
    if (found.length > 1) found.sort(compareKeyed);
    return found.map(({ reference }) => reference);
  }

  /** The list at a path. */
  listAt(path: string): EvidenceList<unknown> | undefined {
    return this.#placeAt(path)?.list;
  }

  #find(path: string): Keyed | undefined {
    if (this.#known.has(path)) return this.#known.get(path);
    const made = this.#make(path);
    this.#known.set(path, made);
    return made;
  }

  #make(path: string): Keyed | undefined {
    const [list, index] = splitRecord(path);
    const place = list === undefined ? undefined : this.#placeAt(list);
    const record = place?.list.records?.[index];
    if (list === undefined || place === undefined || record === undefined) return undefined;
    const told = this.#tell(record, list, index, place);
    const { title, url, unit, collectedAt, collector, note, failed } = told;
    const more = told.particulars === undefined ? '' : Object.entries(told.particulars).join('\0');
    const content = `${title}\0${url}\0${unit}\0${collectedAt}\0${collector}\0${note}\0${more}\0`;
    const key = `${place.key}\0${content}${failed?.at}\0${failed?.reason}`;
    return { key, reference: told };
  }

  /** Field by field: spreading optional fields would cost more than the rest of judging. */
  #tell(record: Told, list: string, index: number, place: Place): EvidenceReference {
    const told: { -readonly [K in keyof EvidenceReference]: EvidenceReference[K] } = {
      list,
      index,
    };
    const title = list === 'columns' ? this.#nameColumn(record) : titleOf(record);
    const unit = record.unit ?? place.unit;
    const collectedAt = record.collectedAt ?? place.collectedAt;
    const collector = record.collector ?? place.collector;
    if (title !== undefined) told.title = title;
    if (record.url !== undefined) told.url = record.url;
    if (unit !== undefined) told.unit = unit;
    if (collectedAt !== undefined) told.collectedAt = collectedAt;
    if (collector !== undefined) told.collector = collector;
    if (record.note !== undefined) told.note = record.note;
    const more = particularsOf(record, list);
    if (more !== undefined) told.particulars = more;
    const { failed } = record;
    if (failed !== undefined) told.failed = { at: failed.at, reason: failed.reason };
    return told;
  }

  #nameColumn(record: Told): string | undefined {
    const title = titleOf(record);
    const named = record['name'] !== undefined;
    return (named ? undefined : this.#columns.find(({ id }) => id === title)?.name.zh) ?? title;
  }

  #placeAt(path: string): Place | undefined {
    if (this.#places.has(path)) return this.#places.get(path);
    const made = this.#makePlace(path);
    this.#places.set(path, made);
    return made;
  }

  #makePlace(path: string): Place | undefined {
    const dot = path.lastIndexOf('.');
    const name = path.slice(dot + 1);
    const [outer, index] = dot < 0 ? [undefined, 0] : splitRecord(path.slice(0, dot));
    const around = outer === undefined ? undefined : this.#placeAt(outer);
    const holder: Observed & Readonly<Record<string, unknown>> = {
      ...(dot < 0 ? this.#evidence : around?.list.records?.[index]),
    };
    const list = holder[name] as EvidenceList<Told> | undefined;
    if (list === undefined) return undefined;
    const unit = holder['unit'];
    return {
      list,
      key: around === undefined ? name : `${around.key}.${name}`,
      collectedAt: list.collectedAt ?? holder.collectedAt ?? around?.collectedAt,
      collector: list.collector ?? holder.collector ?? around?.collector,
      unit: typeof unit === 'string' ? unit : around?.unit,
    };
  }
}

/** The list and the place in it that the path of a record leads to. */
function splitRecord(path: string): readonly [list: string | undefined, index: number] {
  const mark = path.lastIndexOf('.records[');
  if (mark < 0 || !path.endsWith(']')) return [undefined, 0];
  return [path.slice(0, mark), Number(path.slice(mark + '.records['.length, -1))];
}
