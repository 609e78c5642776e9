import type { Bilingual } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { FigureBasis, Rounding } from '../arithmetic/rounding.ts';
import type { InspectionFinding } from './inspection.ts';

/** A limit of points, exact, and whether reaching it is enough. */
export interface LineTrace {
  /** The points, exact. */
  readonly points: string;
  /** Whether reaching them exactly is enough. */
  readonly inclusive: boolean;
}

/** A veto that was found, and the count that brought it about. */
export interface VetoTrace {
  /** Id of the veto. */
  readonly item: string;
  /** What it is called. */
  readonly name: Bilingual;
  /** Clause of the standard; `null` when none is cited. */
  readonly clause: string | null;
  /** What was counted. */
  readonly counted: number;
  /** From which number on it vetoes. */
  readonly atLeast: number;
}

/** What one item of the standard takes off or adds. */
export interface ItemTrace {
  /** Id of the item. */
  readonly item: string;
  /** Id of the group of deductions; `null` for a bonus item. */
  readonly group: string | null;
  /** What it is called. */
  readonly name: Bilingual;
  /** How often it was found. */
  readonly occurrences: number;
  /** Points for one occurrence, exact. */
  readonly perOccurrence: string;
  /** The item's points, which cap it; `null` when they are not confirmed. */
  readonly cap: string | null;
  /** True when the cap took effect. */
  readonly capped: boolean;
  /** Its points, whether or not they count. */
  readonly points: ExactBounds;
  /** False behind a veto, below the bonus line, and when the body has no such duty. */
  readonly counted: boolean;
  /** What was found of it. */
  readonly findings: readonly InspectionFinding[];
}

/** The derivation of an inspection's score. */
export interface InspectionTrace {
  readonly formula: 'inspection';
  /** The standard that the inspection was made under. */
  readonly standard: { readonly id: string; readonly version: string };
  /** The quarter: `2019-Q2`. */
  readonly quarter: string;
  /** Monitoring date, a civil day (YYYY-MM-DD). */
  readonly date: string;
  /** Who inspected. */
  readonly examiner: string;
  /** Vetoes that were found. */
  readonly vetoes: readonly VetoTrace[];
  /** What each deduction item takes off. */
  readonly deductions: readonly ItemTrace[];
  /** Group of deductions that does not concern the body, and the factor on the rest (`null`: spread). */
  readonly withoutDuty: {
    readonly group: string;
    readonly name: Bilingual;
    /** The group's points, exact. */
    readonly points: string;
    readonly factor: string | null;
  } | null;
  /** Points of part 2 before deductions, exact; `0` under a standard of vetoes only. */
  readonly full: string;
  /** Points of part 2; `null` under a standard of vetoes only. Behind a veto they are shown and do not count. */
  readonly part2: ExactBounds | null;
  /** What each bonus item adds. */
  readonly bonuses: readonly ItemTrace[];
  /** Points that the bonus adds. */
  readonly bonus: ExactBounds;
  /** What the standard lets a vetoed inspection record, exact. */
  readonly vetoRecords: string;
  /** The line below which it is unqualified; `null` when the standard has none. */
  readonly passLine: LineTrace | null;
  /** The line from which the bonus counts; `null` when the standard has none. */
  readonly bonusLine: LineTrace | null;
  /** Most points of the bonus, exact; `null` when the standard sets no limit. */
  readonly bonusMaximum: string | null;
  /** Whether the lines were compared with the exact points of part 2, or with points rounded by `rounding`. */
  readonly linesOn: FigureBasis;
  /** How published points are rounded. */
  readonly rounding: Rounding;
  /** 合格; `null` while the deductions leave it open. */
  readonly qualified: boolean | null;
}
