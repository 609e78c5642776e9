import { normaliseName } from '@liujiang/indicators';
import { readPrintedDate } from '../time/printed-date.ts';
import { normaliseAddress } from './address.ts';
import { days, forReader } from './kinds.ts';

/** Fields that tell how something was seen, not what. They contradict nothing, at any depth. */
export const aboutSeeing: ReadonlySet<string> = new Set([
  'collectedAt',
  'collector',
  'expiresOn',
  'note',
  'failed',
]);

/** Fields of any record that say whose it is. */
const whose = new Set(['unit', 'site', 'siteHost']);

/** Whether a field says whose a thing is, or is kept for the reader alone: no judgement rests on it. */
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

/** Which of two texts of one field says more, where both say the same; `undefined` where they differ. */
export function preciser(field: string, one: string, other: string): string | undefined {
  if (one === other) return one;
  if (field === 'title') return traitOf(field, one) === traitOf(field, other) ? one : undefined;
  if (!days.has(field) || traitOf(field, one) !== traitOf(field, other)) return undefined;
  if (!other.includes(':')) return one;
  return one.includes(':') ? undefined : other;
}

/** What a record says of itself in the fields that identify it. */
export type Traits = Readonly<Record<string, string | undefined>>;

/** The traits of a record, as they are compared. */
export function traitsOf(record: object, fields: readonly string[]): Traits {
  const traits: Record<string, string | undefined> = {};
  for (const field of fields) traits[field] = traitOf(field, Reflect.get(record, field));
  return traits;
}

/** The one text of those that are the same thing; `undefined` where a field is left out. */
export function keyOf(record: object, fields: readonly string[]): string | undefined {
  const values = fields.map((field) => traitOf(field, Reflect.get(record, field)));
  return values.includes(undefined) ? undefined : JSON.stringify(values);
}

/** The traits that a thing states, and their values, as one text. */
function textOf(traits: Traits, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => traits[field]));
}

function statedBy(traits: Traits): readonly string[] {
  return Object.keys(traits)
    .filter((field) => traits[field] !== undefined)
    .sort();
}

/**
 * Those of some things that can be none of those listed: each of these differs from them in something that both state. What
 * leaves a trait out may be any that has it. In linear time: a thing is looked up by the traits that it shares with others.
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
