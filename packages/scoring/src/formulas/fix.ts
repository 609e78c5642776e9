import type { Bilingual } from '@liujiang/indicators';
import { type Interval, NOTHING } from '../arithmetic/interval.ts';
import type { UnknownPolicy } from './requirement-trace.ts';

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

/** Of which leaf fixes are looked for, and what the unknown does under its scheme. */
export interface FixedLeaf {
  readonly id: string;
  readonly unknown: UnknownPolicy;
}

/** One thing to fix that bears on nothing else. */
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
