import type {
  Bilingual,
  Catalogue,
  Directory,
  FindingSet,
  Method,
  Tailoring,
  UnitStatus,
} from '@liujiang/indicators';
import type { LeafInput } from '../formulas/formula.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ScoreReport } from '../score/report.ts';

/** What an assessment is based on, and its two results; each is hashed into the manifest. */
export type ManifestPart =
  | 'catalogue'
  | 'directory'
  | 'evidence'
  | 'pack'
  | 'calendar'
  | 'waivers'
  | 'findings'
  | 'scheme'
  | 'standards'
  | 'inputs'
  | 'report';

/**
 * A canonical hash (`sha256:` over RFC 8785) of every part; `null` for a part that was not given. Evidence, pack,
 * calendar and waivers are hashed as handed over: this package does not judge, so it cannot tell whether they led to
 * the findings. To check that, assess them again and compare.
 */
export type Manifest = Readonly<Record<ManifestPart, string | null>>;

/** What the findings were made from, as plain JSON; only hashed. */
export interface AssessmentSources {
  readonly evidence?: unknown;
  /** The rule pack. */
  readonly pack?: unknown;
  /** The calendar of working days. */
  readonly calendar?: unknown;
  readonly waivers?: unknown;
}

/** What the documents of many sites have in common. */
export interface SharedInput<I extends string = string, R extends string = string> {
  readonly catalogue: Catalogue<I, R>;
  readonly scheme: Scheme;
  /** Members of the groups that the table names (各镇、各单位). */
  readonly directory?: Directory;
  readonly sources?: Pick<AssessmentSources, 'pack' | 'calendar'>;
}

/** What the document of one site needs besides. */
export interface SiteInput<I extends string = string, R extends string = string> {
  readonly findings: FindingSet<R>;
  /** By leaf id, the input of the leaf's formula: inspections with their standard, checks, marks. */
  readonly inputs?: Readonly<Partial<Record<NoInfer<I>, LeafInput>>>;
  /** Who is assessed. */
  readonly subject?: { readonly id: string; readonly name: string };
  /** Address of the site. */
  readonly address?: string;
  /** What readers of every form must be told, in the assessor's words. */
  readonly remarks?: readonly string[];
  readonly sources?: Pick<AssessmentSources, 'evidence' | 'waivers'>;
}

/** What an {@link AssessmentDocument} is made from, and verified against. */
export interface AssessmentInput<I extends string = string, R extends string = string>
  extends Omit<SharedInput<I, R>, 'sources'>,
    Omit<SiteInput<I, R>, 'sources'> {
  readonly sources?: AssessmentSources;
}

/** A requirement as the table has it, so that the document can be read without its catalogue. */
export interface DocumentRequirement {
  /** Id of the requirement. */
  readonly id: string;
  /** Id of its leaf. */
  readonly leaf: string;
  /** Position of its leaf in the table, `2.1.4`. */
  readonly code: string;
  /** As printed; `null` where the explanation has no numbered points. */
  readonly number: string | null;
  /** Names from the level-1 indicator to the leaf. */
  readonly path: readonly Bilingual[];
  /** Its wording. */
  readonly text: Bilingual;
  /** How it is checked, as the catalogue says. */
  readonly method: Method;
  /** Names of the columns of its leaf. */
  readonly columns: readonly Bilingual[];
}

/**
 * One assessment as plain JSON, complete in itself: every form is rendered from it, without catalogue, evidence or
 * clock.
 */
export interface AssessmentDocument {
  /** What kind of document this is. */
  readonly format: 'liujiang-assessment';
  /** Raised when a field changes its meaning. */
  readonly formatVersion: 1;
  /** Address of the site; `null` when it was not given. */
  readonly address: string | null;
  /** What readers of every form must be told, in the assessor's words. */
  readonly remarks: readonly string[];
  /** The catalogue that it is about. */
  readonly catalogue: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly title: Bilingual;
    /** What it was tailored from, what was left out, set and added; absent when it was not tailored. */
    readonly tailoring?: readonly Tailoring[];
  };
  /** The whole scheme: weights, formulas, policies, rounding. */
  readonly scheme: Scheme;
  /** By leaf id, as handed in, the inspection standards included. */
  readonly inputs: Readonly<Record<string, LeafInput>>;
  /** The scores. */
  readonly report: ScoreReport;
  /** One finding for each requirement in table order, and separately the warnings about the evidence. */
  readonly findings: FindingSet;
  /** In table order, one for each finding. */
  readonly requirements: readonly DocumentRequirement[];
  /** The task list of every unit with its results; the tasks of nobody come last. */
  readonly units: readonly UnitStatus[];
  /** A canonical hash of everything that the assessment rests on. */
  readonly manifest: Manifest;
  /** Canonical hash of everything else in this object. */
  readonly hash: string;
}
