import type { Bilingual } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { Say } from '../arithmetic/said-figure.ts';

/** What a sentence needs besides the trace. */
export interface Told {
  /** Points that the leaf can reach, exact. */
  readonly full: string;
  /** Its rate (得分率), exact; `null` when nothing applies. */
  readonly rate: ExactBounds | null;
  readonly say: Say;
}

/** How a formula is told in one language. */
interface FormulaWords<T> {
  /** What it waits for while it has no input. */
  readonly needs: string;
  /** The derivation of the rate, with every number of the trace that bears on the score. */
  reason(trace: T, told: Told): string;
}

/** The words of a formula; they stand beside it, in `<name>.words.ts`. */
export type WordsOf<T> = Readonly<Record<keyof Bilingual, FormulaWords<T>>>;
