import type { Bilingual } from './bilingual.ts';

/** The kinds of records in which a profile can set fields. */
export type TailoredKind = (typeof tailoredKinds)[number];

export const tailoredKinds = ['indicator', 'requirement', 'unit', 'column'] as const;

/** A catalogue that was tailored, or a profile that was applied. */
export interface TailoringSource {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Hash of the catalogue; for a profile `sha256:` and the digest of its canonical JSON. */
  readonly hash: string;
  /** Its title. */
  readonly title: Bilingual;
}

/** A part of the base that a profile left out. */
export interface Exclusion {
  /** Id of the profile. */
  readonly profile: string;
  /** Whether an indicator was left out, with everything below it, or one requirement. */
  readonly kind: ExcludedKind;
  /** Its id in the base. */
  readonly id: string;
  /** Name of the indicator, or text of the requirement. */
  readonly name: Bilingual;
  /** Why, in the words of the profile. */
  readonly reason: Bilingual;
}

/** A field that differs from the base. */
export interface Setting {
  /** The kind of record. */
  readonly kind: TailoredKind;
  /** Id of the record. */
  readonly id: string;
  /** Name of the field: `name`, `responsibilities`, `parameters.window`, `elements.photo`; `*` for a record that was added. */
  readonly field: string;
  /** Ids of the profiles that set it, all to the same value. */
  readonly profiles: readonly string[];
  /** Document and clause that ask for it; only of what was added. */
  readonly source?: Bilingual;
}

/** One step of tailoring: the catalogue and profiles it started from, and the differences. */
export interface Tailoring {
  /** The catalogue that was tailored. */
  readonly base: TailoringSource;
  /** The profiles, by id. */
  readonly profiles: readonly TailoringSource[];
  /** What was left out, in table order. */
  readonly excluded: readonly Exclusion[];
  /** What was set, in table order; units and columns come after the indicators. */
  readonly settings: readonly Setting[];
}

export const excludedKinds = ['indicator', 'requirement'] as const;

/** What a profile can leave out. */
export type ExcludedKind = (typeof excludedKinds)[number];
