import type { Bilingual, ChosenReading, Role } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { FigureBasis, Rounding } from '../arithmetic/rounding.ts';
import type { Score } from '../arithmetic/score.ts';
import type { FormulaName, LeafTrace } from '../formulas/formula.ts';
import type { Citation } from '../input/citation.ts';
import type { Band, InapplicablePolicy, Policies, SchemeNode } from '../scheme/scheme.ts';

/** The children's contributions, added up. */
export interface SumTrace {
  readonly formula: 'sum';
  /** Contribution of each child that has one, in exact points. */
  readonly parts: readonly { readonly id: string; readonly contribution: ExactBounds }[];
}

/** A formula that waits for its input. */
export interface MissingInputTrace {
  readonly formula: 'missing-input';
  /** The formula of the leaf. */
  readonly needs: FormulaName;
}

/** Nothing is computed: the scheme leaves the indicator out, or the catalogue lacks it. */
export interface NoTrace {
  readonly formula: 'none';
}

/** The derivation of a node's figure. */
export type NodeTrace = SumTrace | LeafTrace | MissingInputTrace | NoTrace;

/** A grade (等次). */
export interface BandName {
  /** Id of the grade. */
  readonly id: string;
  /** What it is called: 优秀. */
  readonly name: Bilingual;
}

/** One indicator of a report; its figures are points of the scheme's total. */
export interface ReportNode extends Score<NodeTrace> {
  /** Id of the indicator. */
  readonly id: string;
  /** Position in the table, `2.1.4`; `null` for one that the catalogue lacks. */
  readonly code: string | null;
  /** As printed; the id when the catalogue lacks it. */
  readonly name: Bilingual;
  /** `absent`: weighted by the scheme and not in the catalogue. */
  readonly kind: SchemeNode['kind'];
  /** Points that the scheme gives it, exact. */
  readonly weight: string;
  /** Its share of the whole after inapplicable parts are dealt with, an exact fraction; `0` when it does not count. */
  readonly effectiveWeight: string;
  /** Points it can reach, exact: `effectiveWeight` times the total. */
  readonly full: string;
  /** `full` as a decimal, rounded as the scheme says: what is printed beside `value`. */
  readonly fullValue: string;
  /** Share of `full` that is reached (得分率), 0 to 1, exact; `null` when nothing applies. */
  readonly rate: ExactBounds | null;
  /** Points that enter the figure above it; those of all children add up exactly to the parent's. */
  readonly contribution: ExactBounds;
  /** What happened to its weight, when nothing applies to it; `null` otherwise. */
  readonly inapplicableAs: InapplicablePolicy | 'rescale' | null;
  /** `value` less the sum of the children's rounded contributions; `null` when there is no value or no child. */
  readonly roundingDifference: string | null;
  /** Its grade; `null` without bands, while it is open between two, and when nothing applies. */
  readonly band: BandName | null;
  /** Who has to do what; empty for a branch. */
  readonly responsibilities: readonly { readonly unit: string; readonly role: Role }[];
  /** The indicators below it, in table order. */
  readonly children: readonly ReportNode[];
}

export const noticeCodes = [
  'not-official',
  'weights-spread',
  'unknown-closed',
  'not-scored',
  'absent-indicators',
  'additions-not-counted',
  'input-not-used',
  'input-missing',
] as const;

/** A notice for every reader of the figures. */
export interface Notice {
  /** What kind of notice it is. */
  readonly code: (typeof noticeCodes)[number];
  /** The notice in a sentence. */
  readonly message: Bilingual;
  /** Ids concerned. */
  readonly indicators: readonly string[];
}

/** The scores of one site under one scheme, as plain JSON. Figures are texts: exact fractions, and decimals rounded once. */
export interface ScoreReport {
  /** What kind of document this is. */
  readonly format: 'liujiang-score-report';
  /** Raised when a field changes its meaning. */
  readonly formatVersion: 1;
  /** The catalogue that is scored. */
  readonly catalogue: { readonly id: string; readonly version: string; readonly hash: string };
  /** The scheme by which it is scored. */
  readonly scheme: {
    readonly id: string;
    readonly version: string;
    readonly title: Bilingual;
    readonly source: Citation | null;
    readonly official: boolean;
    /** Digest of the whole scheme, weights and formulas included. */
    readonly hash: string;
    /** Points in all, exact. */
    readonly total: string;
    readonly policies: Policies;
    readonly rounding: Rounding;
    /** Grades, from the best down. */
    readonly bands: readonly Band[];
    /** Whether a grade is based on the exact or the rounded figure. */
    readonly bandsOn: FigureBasis;
  };
  /** The rule pack that judged. */
  readonly pack: { readonly id: string; readonly version: string };
  /** Readings of the table other than the default (`FindingSet.readings`); left out when there are none. */
  readonly readings?: readonly ChosenReading[];
  /** Monitoring date, a civil day (YYYY-MM-DD). */
  readonly asOf: string;
  /** Who is scored. */
  readonly subject: { readonly id: string; readonly name: string } | null;
  /** What a reader has to know beside the figures. */
  readonly notices: readonly Notice[];
  /** The total. */
  readonly score: Score<SumTrace>;
  /** Grade of the total; `null` without bands, and while it is open between two. */
  readonly band: BandName | null;
  /** Total less the sum of the rounded level-1 contributions; `null` while it is open. */
  readonly roundingDifference: string | null;
  /** Level-1 indicators in table order, the others below them. */
  readonly indicators: readonly ReportNode[];
  /** Units that the responsibilities name. */
  readonly units: readonly { readonly id: string; readonly name: Bilingual }[];
}
