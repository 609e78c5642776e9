import type { Bilingual } from '@liujiang/indicators';
import type { FigureBasis } from '../../arithmetic/rounding.ts';
import type { Figure, Say } from '../../arithmetic/said-figure.ts';
import type { InspectionTrace } from '../../inspection/inspection-trace.ts';
import type { ReportNode } from '../../score/report.ts';
import type { BandNote } from './band-notes.ts';

/** The grade of a figure, and why it is not what the printed figure would be given. */
export interface Grade {
  readonly name: Bilingual | null;
  readonly notes: readonly BandNote[];
  /** By which figures grades go, where that is to be told. */
  readonly on: FigureBasis | null;
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

/** Everything that {@link explain} can say in one language, beside what formulas say of themselves. */
export interface Phrases {
  pick(text: Bilingual): string;
  total(figure: Figure, full: string, sum: Sum, grade: Grade): string;
  /** `result` is what {@link result} said. */
  node(name: string, full: string, reasoning: string, result: string): string;
  result(figure: Figure, grade: Grade): string;
  /** Why the printed figure and the grade do not go together; empty where they do. */
  gradeNotes(notes: readonly BandNote[]): string;
  sum(sum: Sum): string;
  /** A whole inspection, its bonus and its total included. */
  wholeInspection(trace: InspectionTrace, total: Figure, say: Say): string;
  missingInput(needs: string): string;
  excluded(name: string): string;
  inapplicable(name: string, inapplicable: Inapplicable): string;
}
