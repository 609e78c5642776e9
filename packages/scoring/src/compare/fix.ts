import type { Bilingual } from '@liujiang/indicators';
import type { Interval } from '../arithmetic/interval.ts';

/** One thing that could be fixed. */
export interface Fix {
  readonly kind: 'requirement' | 'veto' | 'deduction' | 'checks';
  readonly item: string;
  readonly what: Bilingual | null;
  /** Units that the inspection names; empty where it names none. */
  readonly units: readonly string[];
}

/** Fixes that bear on each other, and what any of them together are worth, in shares of the leaf. */
export interface Fixes {
  readonly list: readonly Fix[];
  readonly worth: (fixed: ReadonlySet<Fix>) => Interval;
  /** How far the least and the greatest rate of the leaf rise with them: each bound for itself. */
  readonly moves: (fixed: ReadonlySet<Fix>) => Interval;
}
