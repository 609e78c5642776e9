import type { Bilingual } from './bilingual.ts';

/** The kinds of records of a catalogue that a profile can set something of. */
export type TailoredKind = (typeof tailoredKinds)[number];

/** Every {@link TailoredKind}. */
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

/** Something of the base that is not in the tailored catalogue, as a profile left it out. */
export interface Exclusion {
  /** Id of the profile. */
  readonly profile: string;
  /** Whether an indicator was left out, with all below it, or one requirement. */
  readonly kind: ExcludedKind;
  /** Its id in the base. */
  readonly id: string;
  /** Name of the indicator, or text of the requirement. */
  readonly name: Bilingual;
  /** Why, in the words of the profile. */
  readonly reason: Bilingual;
}

/** A field that is no longer what the base has. */
export interface Setting {
  /** What it is a field of. */
  readonly kind: TailoredKind;
  /** Id of the record. */
  readonly id: string;
  /** Name of the field: `name`, `responsibilities`, `parameters.window`; `*` for a record that was added. */
  readonly field: string;
  /** Ids of the profiles that set it, all to the same. */
  readonly profiles: readonly string[];
}

/** One step of tailoring: what a catalogue was made from, by which profiles, and in what it differs. */
export interface Tailoring {
  /** The catalogue that was tailored. */
  readonly base: TailoringSource;
  /** Which profiles, by id. */
  readonly profiles: readonly TailoringSource[];
  /** What was left out, in table order. */
  readonly excluded: readonly Exclusion[];
  /** What was set, in table order; units and columns come after the indicators. */
  readonly settings: readonly Setting[];
}

/** What a profile can leave out. */
export const excludedKinds = ['indicator', 'requirement'] as const;

/** What a profile can leave out. */
export type ExcludedKind = (typeof excludedKinds)[number];
