import type { Bilingual } from '../model/bilingual.ts';
import type { ChangeTopic } from './catalogue-diff.ts';

/** The names of ids in one of the two catalogues. */
export interface Names {
  readonly units: ReadonlyMap<string, Bilingual>;
  readonly columns: ReadonlyMap<string, Bilingual>;
  readonly bases: ReadonlyMap<string, Bilingual>;
}

export interface WholeRule {
  readonly how: 'whole';
  readonly topic: ChangeTopic;
}

export interface FieldsRule {
  readonly how: 'fields';
  readonly fields: RecordRules;
}

/** A record of named values, each of them a whole. */
export interface MembersRule {
  readonly how: 'members';
  readonly topic: ChangeTopic;
}

/** A list whose entries have ids: added, removed, moved, and field by field. */
export interface EntriesRule {
  readonly how: 'entries';
  readonly topic: ChangeTopic;
  keyOf(entry: unknown): string;
  labelOf(entry: unknown, names: Names): Bilingual | null;
  /** Left out when an entry is only its key. A function, because elements hold elements. */
  readonly fields?: () => RecordRules;
}

/** A list of texts without ids, paired by position. */
export interface LinesRule {
  readonly how: 'lines';
  readonly topic: ChangeTopic;
  textOf(entry: unknown): string;
  labelOf(entry: unknown): Bilingual | null;
  /** Left out when entries are compared as a whole. */
  readonly fields?: RecordRules;
}

/** Lists nothing itself: records are matched by this field, or it is compared elsewhere. */
export interface ApartRule {
  readonly how: 'apart';
}

/** How one field of a record is compared. */
export type FieldRule = WholeRule | FieldsRule | MembersRule | EntriesRule | LinesRule | ApartRule;

/** How the fields of some record are compared, in the order in which their changes are listed. */
export type RecordRules = Readonly<Record<string, FieldRule>>;

/** The rules of one interface; a new field does not compile without a rule. */
export type RulesFor<T> = { readonly [K in keyof Required<T>]: FieldRule };

/** Not compared here. */
export const apart: ApartRule = { how: 'apart' };

export function whole(topic: ChangeTopic): WholeRule {
  return { how: 'whole', topic };
}

export function sameInBoth(text: string): Bilingual {
  return { zh: text, en: text };
}
