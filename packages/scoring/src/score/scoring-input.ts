import type { FindingSet } from '@liujiang/indicators';
import type { LeafInputs } from '../formulas/leaf-inputs.ts';

/** What is scored. */
export interface ScoringInput<I extends string = string, R extends string = string> {
  readonly findings: FindingSet<R>;
  /** By leaf id, what the leaf's formula asks for: inspections, checks, marks. */
  readonly inputs?: LeafInputs<I>;
  /** Who is scored. */
  readonly subject?: { readonly id: string; readonly name: string };
}
