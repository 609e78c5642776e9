import type { Bilingual, Text, WithTexts } from '../model/bilingual.ts';
import type { Catalogue, Leaf } from '../model/catalogue.ts';
import type { Column } from '../model/column.ts';
import type { CountParameter, DurationParameter, RangeParameter } from '../model/parameter.ts';
import type { Clause, Requirement } from '../model/requirement.ts';
import type { Unit } from '../model/unit.ts';
import type { ProfileAdditions } from './additions.ts';

/** The settings of a parameter; a field left out stays unchanged. Only fields of its type may be given. */
export interface ParameterSetting {
  /** The new number, format or word. */
  readonly value?: number | string;
  /** The new lower limit of a range. */
  readonly min?: number;
  /** The new upper limit of a range. */
  readonly max?: number;
  /** The new unit. */
  readonly unit?: DurationParameter['unit'] | Bilingual;
  /** Which way a count bounds. */
  readonly limit?: CountParameter['limit'];
  /** Whether the value itself satisfies the clause. */
  readonly bound?: RangeParameter['bound'];
  /** The words of a new text that give the value. */
  readonly text?: string | null;
  /**
   * Where the value comes from, or why the text is read this way. Required unless the text of the requirement is set as
   * well: a changed value then needs its words in `text`, and a reading of the old words must be replaced, or removed
   * by `null`.
   */
  readonly reading?: Bilingual | null;
}

/** A new text of a requirement. */
export interface TextSetting {
  /** Its clauses; joined, they are the Chinese text. */
  readonly clauses: readonly Clause[];
  /** The English text; the Chinese stands in for it where it is left out. */
  readonly en?: string;
}

/** What a profile may set of a requirement. */
export interface RequirementSettings
  extends Partial<
    Pick<
      Requirement,
      'method' | 'scope' | 'notParameters' | 'elements' | 'enumeration' | 'openList'
    >
  > {
  /** The new text. It must contain the words that parameters, elements and marks are read from. */
  readonly text?: TextSetting;
  /** Parameters by name. */
  readonly parameters?: Readonly<Record<string, ParameterSetting>>;
}

/** What a profile may set of an indicator; some fields only for a leaf. */
export interface IndicatorSettings
  extends Partial<
    Pick<
      Leaf,
      | 'name'
      | 'notes'
      | 'bases'
      | 'description'
      | 'elements'
      | 'openList'
      | 'columns'
      | 'columnText'
      | 'responsibilities'
      | 'unitText'
    >
  > {}

/** What a profile sets, by the id of the record. */
export interface ProfileSettings {
  /** By id of the indicator. */
  readonly indicators?: Readonly<Record<string, IndicatorSettings>>;
  /** By id of the requirement. */
  readonly requirements?: Readonly<Record<string, RequirementSettings>>;
  /** By id of the unit. */
  readonly units?: Readonly<Record<string, Partial<Pick<Unit, 'name'>>>>;
  /** By id of the column. */
  readonly columns?: Readonly<
    Record<string, Partial<Pick<Column, 'name' | 'owner' | 'ownerStatedIn' | 'kind'>>>
  >;
}

/**
 * How a catalogue is tailored: which parts are used, which fields change, and what is added. Plain JSON. Ids and printed
 * numbers stay the same, codes follow the new positions.
 */
export interface Profile {
  /** Unique among the profiles that are applied together. */
  readonly id: string;
  /** Raised with every change. */
  readonly version: string;
  /** For people. */
  readonly title: Bilingual;
  /** The catalogue it was written for; with version or hash, only that one. */
  readonly for: { readonly id: string; readonly version?: string; readonly hash?: string };
  /** Only these indicators and requirements (with everything below them) are used, and why. */
  readonly include?: { readonly only: readonly string[]; readonly reason: Bilingual };
  /** These are not used. */
  readonly exclude?: readonly { readonly id: string; readonly reason: Bilingual }[];
  /** What is changed. */
  readonly set?: ProfileSettings;
  /** What the catalogue does not have: indicators, requirements, elements, parameters, units, columns. */
  readonly add?: ProfileAdditions;
}

/** A {@link Profile} as people write it: texts may be given in Chinese alone. */
export type ProfileInput = WithTexts<Profile>;

/** What the tailored catalogue is called. */
export interface TailoredName extends Pick<Catalogue, 'id' | 'version'> {
  /** Its title; in Chinese alone, or in both languages. */
  readonly title: Text;
}
