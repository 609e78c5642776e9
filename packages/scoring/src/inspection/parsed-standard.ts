import type { Fraction } from '../arithmetic/fraction.ts';
import type { BonusItem, DeductionItem, Standard, VetoItem } from './standard.ts';

/** A line with its points read. @internal */
export interface ParsedLine {
  readonly points: Fraction;
  readonly inclusive: boolean;
}

/** A deduction or bonus item with its figures read; `cap` is `null` when it is not confirmed. @internal */
export interface ParsedItem<T> {
  readonly data: T;
  readonly perOccurrence: Fraction;
  readonly cap: Fraction | null;
}

/** A valid standard with its figures as fractions. @internal */
export interface ParsedStandard {
  readonly data: Standard;
  readonly full: Fraction | null;
  readonly vetoRecords: Fraction;
  readonly vetoes: readonly VetoItem[];
  readonly groups: ReadonlyMap<string, Fraction>;
  readonly deductions: readonly ParsedItem<DeductionItem>[];
  readonly bonuses: readonly ParsedItem<BonusItem>[];
  readonly passLine: ParsedLine | null;
  readonly bonusLine: ParsedLine | null;
  readonly bonusMaximum: Fraction | null;
  readonly withoutDuty: { readonly group: string; readonly factor: Fraction | null } | null;
  /** All ids that a finding may name. */
  readonly items: ReadonlySet<string>;
}
