import type { Finding, FindingSet } from '@liujiang/indicators';
import type { LeafInput } from '../formulas/formula.ts';

/** What is scored. */
export interface ScoringInput<I extends string = string, R extends string = string> {
  readonly findings: FindingSet<R>;
  /** By leaf id, the input of the leaf's formula: inspections, checks, marks. */
  readonly inputs?: Readonly<Partial<Record<I, LeafInput>>>;
  /** Who is scored. */
  readonly subject?: { readonly id: string; readonly name: string };
}

/** What a total is asked of: findings, or outcomes without messages and traces, as `judgeOutcomes` gives them. */
export interface TotalInput<I extends string = string, R extends string = string>
  extends Omit<ScoringInput<I, R>, 'findings'> {
  readonly findings: Pick<FindingSet<R>, 'catalogue' | 'pack' | 'asOf'> & {
    readonly findings: readonly Pick<
      Finding<R>,
      'requirement' | 'outcome' | 'reasons' | 'met' | 'members' | 'waiver'
    >[];
  };
}
