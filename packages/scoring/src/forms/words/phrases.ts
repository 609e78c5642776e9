import type { Bilingual } from '@liujiang/indicators';
import type { FormulaName } from '../../formulas/formula.ts';
import type { PassRateTrace } from '../../formulas/pass-rate.ts';
import type { QuarterlyTrace } from '../../formulas/quarterly-average.ts';
import type { RatingTrace } from '../../formulas/rating.ts';
import type { RequirementsTrace, RequirementTrace } from '../../formulas/requirement-trace.ts';
import type { InspectionTrace } from '../../inspection/inspection-trace.ts';
import type { ReportNode } from '../../score/report.ts';
import type { BandNote } from './band-notes.ts';

/** A figure as a sentence says it: settled, between two bounds, or none. */
export type Figure =
  | { readonly kind: 'settled'; readonly points: string; readonly closed: boolean }
  | { readonly kind: 'open'; readonly min: string; readonly max: string; readonly judged: string }
  | { readonly kind: 'none' };

/** Points for a sentence: a decimal of an exact figure, without trailing zeros. */
export type Say = (exact: string) => string;

/** The grade of a figure, and why it is not what the printed figure would be given. */
export interface Grade {
  readonly name: Bilingual | null;
  readonly notes: readonly BandNote[];
  /** By which figures grades go, where that is to be told. */
  readonly on: 'exact' | 'published' | null;
}

/** What is added up: each part as it is printed, and by how much the printed sum is more than the printed parts. */
export interface Sum {
  readonly parts: readonly { readonly name: string; readonly min: string; readonly max: string }[];
  /** With its sign; `null` where there is none. */
  readonly difference: string | null;
}

/** What became of the weight of an indicator to which nothing applies, and the figure that says how much. */
export interface Inapplicable {
  readonly as: ReportNode['inapplicableAs'];
  /** The factor of `rescale`, the points of `full`; empty otherwise. */
  readonly figure: string;
}

/** Everything that {@link explain} can say, in one language: a new formula does not compile until both can say it. */
export interface Phrases {
  pick(text: Bilingual): string;
  total(figure: Figure, full: string, sum: Sum, grade: Grade): string;
  /** `result` is what {@link result} said. */
  node(name: string, full: string, reasoning: string, result: string): string;
  result(figure: Figure, grade: Grade): string;
  /** Why the printed figure and the grade do not go together; empty where they do. */
  gradeNotes(notes: readonly BandNote[]): string;
  sum(sum: Sum): string;
  requirements(trace: RequirementsTrace): string;
  quarters(trace: QuarterlyTrace, mean: Figure, say: Say): string;
  passRate(trace: PassRateTrace, full: string): string;
  inspection(trace: InspectionTrace, say: Say): string;
  /** A whole inspection, its bonus and its total included. */
  wholeInspection(trace: InspectionTrace, total: Figure, say: Say): string;
  rating(trace: RatingTrace): string;
  missingInput(formula: FormulaName): string;
  excluded(name: string): string;
  inapplicable(name: string, inapplicable: Inapplicable): string;
}

/** Whether the quarters lie in more than one year. */
export function spansYears({ quarters }: Pick<QuarterlyTrace, 'quarters'>): boolean {
  return new Set(quarters.map(({ quarter }) => quarter.slice(0, 4))).size > 1;
}

/** Words for each way in which requirements count, in the order in which a sentence tells them. */
export type CountedWords = Readonly<Record<RequirementTrace['counted'], string>>;

/** One clause for each way in which any requirement counted: how many, in which words, and which of them. */
export function sayCounted(
  parts: readonly RequirementTrace[],
  words: CountedWords,
  which: (own: readonly RequirementTrace[], counted: string) => string,
): readonly string[] {
  return Object.entries(words).flatMap(([counted, word]) => {
    const own = parts.filter((part) => part.counted === counted);
    return own.length === 0 ? [] : [`${own.length}${word}${which(own, counted)}`];
  });
}

/** The parts of a requirement, where they bear on its share; `null` where they do not. */
export function tellingParts(
  { met, counted, share }: RequirementTrace,
  partial: RequirementsTrace['partial'],
): NonNullable<RequirementTrace['met']> | null {
  if (met === null || share === null || partial === 'all-or-nothing') return null;
  if (counted === 'met' || counted === 'waived') return null;
  return met.count + met.unknown === 0 ? null : met;
}

/** How the marks of two examiners stand, and whether a third one is asked for. */
export type RatingState = 'none' | 'alone' | 'waiting' | 'close' | 'third' | 'plain';

/**
 * Told from the marks: nobody gave one; one of two is still to come; two are close enough, or too far apart with a third
 * to come or there; or a method that knows no third.
 */
export function ratingState({ marks, method, unresolved }: RatingTrace): RatingState {
  if (marks.length === 0) return 'none';
  if (method !== 'third') return 'plain';
  const third = marks.find((mark) => mark.third);
  if (marks.filter((mark) => mark !== third).length < 2) return 'alone';
  if (unresolved) return 'waiting';
  return third?.counted === true ? 'third' : 'close';
}
