import type { Bilingual } from '@liujiang/indicators';
import type { FigureBasis } from '../../arithmetic/rounding.ts';
import type { Figure, Say } from '../../arithmetic/said-figure.ts';
import type { InspectionTrace } from '../../inspection/inspection-trace.ts';
import type { ReportNode } from '../../score/report.ts';
import type { BandNote } from './band-notes.ts';

/** The grade of a figure, and why it differs from that of the printed figure. */
export interface Grade {
  readonly name: Bilingual | null;
  readonly notes: readonly BandNote[];
  /** The figure that grades are based on, when that has to be told. */
  readonly on: FigureBasis | null;
}

/** The sum: each part as printed, and the difference between the printed sum and the sum of the printed parts. */
export interface Sum {
  readonly parts: readonly { readonly name: string; readonly min: string; readonly max: string }[];
  /** With its sign; `null` when there is none. */
  readonly difference: string | null;
}

/** What happened to the weight of an inapplicable indicator, and the figure for it. */
export interface Inapplicable {
  readonly as: ReportNode['inapplicableAs'];
  /** The factor of `rescale`, the points of `full`; empty otherwise. */
  readonly figure: string;
}

/** Everything that {@link explain} can say in one language, except what formulas say themselves. */
export interface Phrases {
  pick(text: Bilingual): string;
  total(figure: Figure, full: string, sum: Sum, grade: Grade): string;
  /** `result` is the text of {@link result}. */
  node(name: string, full: string, reasoning: string, result: string): string;
  result(figure: Figure, grade: Grade): string;
  /** Why the printed figure and the grade do not agree; empty when they do. */
  gradeNotes(notes: readonly BandNote[]): string;
  sum(sum: Sum): string;
  /** A whole inspection, its bonus and its total included. */
  wholeInspection(trace: InspectionTrace, total: Figure, say: Say): string;
  missingInput(needs: string): string;
  excluded(name: string): string;
  inapplicable(name: string, inapplicable: Inapplicable): string;
}
