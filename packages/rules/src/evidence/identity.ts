import { normaliseName } from '@liujiang/indicators';
import { readPrintedDate } from '../time/printed-date.ts';
import { normaliseAddress } from './address.ts';
import { days, forReader } from './kinds.ts';

/** Fields that say how something was seen, not what was seen: they contradict nothing. */
export const aboutSeeing: ReadonlySet<string> = new Set([
  'collectedAt',
  'collector',
  'expiresOn',
  'note',
  'failed',
]);

/** Fields of any record that say whose it is. */
const whose = new Set(['unit', 'site', 'siteHost']);

/** Whether no judgement rests on a field: it says whose a thing is, or is kept for the reader. */
export function isForReader(field: string): boolean {
  return whose.has(field) || forReader.has(field);
}

/** A text as it is compared with others of its field; `undefined` where there is none. */
export function traitOf(field: string, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (field === 'url') return normaliseAddress(value);
  if (days.has(field)) return readPrintedDate(value) ?? value;
  return normaliseName(value);
}

/** The more precise of two texts of a field that agree; `undefined` where they differ. */
export function preciser(field: string, one: string, other: string): string | undefined {
  if (one === other) return one;
  if (field === 'title') return traitOf(field, one) === traitOf(field, other) ? one : undefined;
  if (!days.has(field) || traitOf(field, one) !== traitOf(field, other)) return undefined;
  if (!other.includes(':')) return one;
  return one.includes(':') ? undefined : other;
}

/** The fields that identify a thing, as they are compared. */
export type Traits = Readonly<Record<string, string | undefined>>;

export function traitsOf(record: object, fields: readonly string[]): Traits {
  const traits: Record<string, string | undefined> = {};
  for (const field of fields) traits[field] = traitOf(field, Reflect.get(record, field));
  return traits;
}

/** One key for all records of one thing; `undefined` where a field is missing. */
export function keyOf(record: object, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => traitOf(field, Reflect.get(record, field)));
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

/** The values of some traits as one text. */
function textOf(traits: Traits, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => traits[field]));
}

function statedBy(traits: Traits): readonly string[] {
  return Object.keys(traits)
    .filter((field) => traits[field] !== undefined)
    .sort();
}

/**
 * The things shown that can be none of those listed: each of those differs from them in a trait that both state. A missing
 * trait fits any value. It takes linear time, because things are looked up by the traits that they share.
 */
export function notAmong<T>(
  shown: readonly T[],
  listed: readonly T[],
  traitsIn: (thing: T) => Traits,
): T[] {
  const groups = new Map<string, { readonly fields: readonly string[]; readonly all: Traits[] }>();
  for (const traits of listed.map(traitsIn)) {
    const fields = statedBy(traits);
    const group = groups.get(fields.join()) ?? { fields, all: [] };
    groups.set(fields.join(), group);
    group.all.push(traits);
  }
  const indices = new Map<string, ReadonlySet<string>>();
  const isListed = (traits: Traits) => {
    const own = new Set(statedBy(traits));
    return [...groups].some(([name, { fields, all }]) => {
      const shared = fields.filter((field) => own.has(field));
      const key = `${name}|${shared.join()}`;
      const index = indices.get(key) ?? new Set(all.map((one) => textOf(one, shared)));
      indices.set(key, index);
      return index.has(textOf(traits, shared));
    });
  };
  return shown.filter((thing) => !isListed(traitsIn(thing)));
}
