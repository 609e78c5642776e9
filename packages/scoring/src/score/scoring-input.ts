import type { FindingSet } from '@liujiang/indicators';
import type { LeafInput } from '../formulas/formula.ts';

/** What is scored. */
export interface ScoringInput<I extends string = string, R extends string = string> {
  readonly findings: FindingSet<R>;
  /** By leaf id, the input of the leaf's formula: inspections, checks, marks. */
  readonly inputs?: Readonly<Partial<Record<I, LeafInput>>>;
  /** Who is scored. */
  readonly subject?: { readonly id: string; readonly name: string };
}
