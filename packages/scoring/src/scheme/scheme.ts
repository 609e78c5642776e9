import type { Bilingual, Text, WithTexts } from '@liujiang/indicators';
import type { NumberInput } from '../arithmetic/read-number.ts';
import type { FigureBasis, Rounding } from '../arithmetic/rounding.ts';
import type { Formula, FormulaInput } from '../formulas/formula.ts';
import type { RequirementPolicies } from '../formulas/requirement-trace.ts';
import type { Citation } from '../input/citation.ts';

export const spreads = ['equal', 'by-requirements', 'by-leaves'] as const;

/** How weight that is not stated is shared out: equally among siblings, by number of requirements, or of leaves. */
export type Spread = (typeof spreads)[number];

export const inapplicablePolicies = ['redistribute', 'full', 'zero', 'refuse'] as const;

/**
 * What happens to the weight of an inapplicable indicator while siblings apply: the siblings take it over in proportion
 * (`redistribute`), it counts in full (`full`) or as nothing (`zero`), or scoring is refused (`refuse`).
 */
export type InapplicablePolicy = (typeof inapplicablePolicies)[number];

export const absentPolicies = ['refuse', 'redistribute', 'full'] as const;

/**
 * What happens to a stated weight whose indicator is not in the catalogue: an error, shared out, or counted in full.
 */
export type AbsentPolicy = (typeof absentPolicies)[number];

/** Every choice that a text leaves open. */
export interface Policies extends RequirementPolicies {
  /** What happens to the weight of an indicator that does not apply. */
  readonly inapplicable: InapplicablePolicy;
  /**
   * By indicator id: when it is inapplicable, its siblings' points are multiplied by this factor instead (75 × 4/3).
   */
  readonly rescale: Readonly<Record<string, NumberInput>>;
  /** What happens to a stated weight whose indicator the catalogue lacks. */
  readonly absent: AbsentPolicy;
}

/** A grade (等次): 优秀 from 90. */
export interface Band {
  /** Id of the grade: `excellent`. */
  readonly id: string;
  /** What it is called: 优秀. */
  readonly name: Bilingual;
  /** Least percentage of the full marks. */
  readonly from: NumberInput;
}

/** A row of a published scheme that is not an indicator, such as 附加: never counted here. */
export interface Addition {
  /** What it is called. */
  readonly name: Bilingual;
  /** Most points it can bring; `null` when that was not published. */
  readonly points: NumberInput | null;
}

export const unlistedChoices = ['spread', 'exclude'] as const;

/** A scheme (评估方案) as an author writes it; a field left out takes its default. */
export interface SchemeInput<I extends string = string> {
  /** Where the JSON Schema stands, for editors; not kept. */
  readonly $schema?: string;
  /** Id of the scheme: `nanning-2020`. */
  readonly id: string;
  /** Version of the scheme, raised with every change. */
  readonly version: string;
  /** Texts may be given in Chinese alone: a string, or `{ zh }`. */
  readonly title: Text;
  /** Where the weights were published; `null` (default) for a scheme of your own. */
  readonly source?: WithTexts<Citation> | null;
  /** Points in all; 100 by default. */
  readonly total?: NumberInput;
  /** Points by indicator id, at any level. */
  readonly weights: Readonly<Partial<Record<I, NumberInput>>>;
  /** Indicators that are not scored. */
  readonly exclude?: readonly I[];
  /**
   * What happens to an indicator without a weight whose siblings have one: it shares what is left (`spread`, default;
   * an error when nothing is left), or it is not scored (`exclude`).
   */
  readonly unlisted?: (typeof unlistedChoices)[number];
  /** `equal` by default. */
  readonly spread?: Spread;
  /** By leaf id; by default what the table prints, otherwise `requirements`. */
  readonly formulas?: Readonly<Partial<Record<I, FormulaInput>>>;
  /** Defaults: redistribute, refuse, open, failed, open, proportional. */
  readonly policies?: Partial<Policies>;
  /** Half-up to two digits by default. */
  readonly rounding?: Rounding;
  /** From the best down; none by default. */
  readonly bands?: readonly WithTexts<Band>[];
  /** Whether a band is based on the `exact` (default) or the `published`, rounded figure. */
  readonly bandsOn?: FigureBasis;
  /** Rows of the published scheme that are no indicators; none by default. */
  readonly additions?: readonly WithTexts<Addition>[];
}

export const nodeKinds = ['branch', 'leaf', 'absent'] as const;

export const nodeOrigins = ['stated', 'derived', 'spread', 'excluded'] as const;

/** One indicator's place in a scheme. */
export interface SchemeNode {
  /** Id of the indicator. */
  readonly id: string;
  /** Id of the indicator above; `null` at level 1. */
  readonly parent: string | null;
  /** `absent`: weighted by the scheme and not in the catalogue. */
  readonly kind: (typeof nodeKinds)[number];
  /** Points, exact; `0` when excluded. */
  readonly weight: string;
  /** The origin of the weight: written in the scheme, added up from below, shared out, or none (excluded). */
  readonly origin: (typeof nodeOrigins)[number];
  /** The formula of a scored leaf. */
  readonly formula: Formula | null;
  /** True when the scheme names the formula, so that neither the table's nor the default applies. */
  readonly formulaStated: boolean;
}

/** A scheme that is valid for a catalogue. Plain JSON. */
export interface Scheme {
  /** Id of the scheme. */
  readonly id: string;
  /** Version of the scheme. */
  readonly version: string;
  /** What it is called. */
  readonly title: Bilingual;
  /** Where the weights were published; `null` for a scheme of one’s own. */
  readonly source: Citation | null;
  /** True only for weights that somebody is answerable for; the equal-weights scheme is not official. */
  readonly official: boolean;
  /** The catalogue that it is valid for. */
  readonly catalogue: { readonly id: string; readonly version: string; readonly hash: string };
  /** Points in all, exact. */
  readonly total: string;
  /** How weight that is not stated was shared out. */
  readonly spread: Spread;
  /** Every indicator, in table order, absent ones at the end of their siblings. */
  readonly nodes: readonly SchemeNode[];
  /** What it says where the texts leave a choice. */
  readonly policies: Policies;
  /** How published figures are rounded. */
  readonly rounding: Rounding;
  /** Grades, from the best down. */
  readonly bands: readonly Band[];
  /** Whether a grade is based on the exact or the published, rounded figure. */
  readonly bandsOn: FigureBasis;
  /** Rows of the published scheme that are no indicators, and are not counted. */
  readonly additions: readonly Addition[];
  /** `sha256:` and the digest of the canonical JSON (RFC 8785) of everything else in this object. */
  readonly hash: string;
}
