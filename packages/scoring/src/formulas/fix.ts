import type { Bilingual } from '@liujiang/indicators';
import { type Interval, NOTHING } from '../arithmetic/interval.ts';
import type { UnknownPolicy } from './requirement-trace.ts';

/** One thing that could be fixed. */
export interface Fix {
  readonly kind: 'requirement' | 'veto' | 'deduction' | 'checks';
  readonly item: string;
  readonly what: Bilingual | null;
  /** Units that the inspection names; empty when it names none. */
  readonly units: readonly string[];
}

/** Fixes that affect each other, and what any of them together are worth, in shares of the leaf. */
export interface Fixes {
  readonly list: readonly Fix[];
  readonly worth: (fixed: ReadonlySet<Fix>) => Interval;
  /** How far the least and the greatest rate of the leaf rise with them, each on its own. */
  readonly moves: (fixed: ReadonlySet<Fix>) => Interval;
}

/** The leaf whose fixes are looked for, and how the unknown counts under its scheme. */
export interface FixedLeaf {
  readonly id: string;
  readonly unknown: UnknownPolicy;
}

/** One fix that affects no other. */
export function loneFix(
  kind: Fix['kind'],
  item: string,
  gain: Interval,
  what: Bilingual | null = null,
): Fixes {
  const fix: Fix = { kind, item, what, units: [] };
  const worth = (fixed: ReadonlySet<Fix>): Interval => (fixed.has(fix) ? gain : NOTHING);
  return { list: [fix], worth, moves: worth };
}
