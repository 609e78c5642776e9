import type { Bilingual } from '@liujiang/indicators';
import type { ExactBounds } from '../arithmetic/exact-bounds.ts';
import type { FigureBasis, Rounding } from '../arithmetic/rounding.ts';
import type { InspectionFinding } from './inspection.ts';

/** A limit of points, exact, and whether reaching it is enough. */
export interface LineTrace {
  readonly points: string;
  readonly inclusive: boolean;
}

/** A veto that was found, and the count that brought it about. */
export interface VetoTrace {
  readonly item: string;
  readonly name: Bilingual;
  readonly clause: string | null;
  /** What was counted, and from which number on it vetoes. */
  readonly counted: number;
  readonly atLeast: number;
}

/** What one item of the standard takes off or adds. */
export interface ItemTrace {
  readonly item: string;
  /** Id of the group of deductions; `null` for a bonus item. */
  readonly group: string | null;
  readonly name: Bilingual;
  readonly occurrences: number;
  readonly perOccurrence: string;
  /** The item's points, which cap it; `null` when they are not confirmed. */
  readonly cap: string | null;
  /** True when the cap took effect. */
  readonly capped: boolean;
  /** Its points, whether or not they count. */
  readonly points: ExactBounds;
  /** False behind a veto, below the bonus line, and when the body has no such duty. */
  readonly counted: boolean;
  readonly findings: readonly InspectionFinding[];
}

/** The derivation of an inspection's score. */
export interface InspectionTrace {
  readonly formula: 'inspection';
  readonly standard: { readonly id: string; readonly version: string };
  readonly quarter: string;
  readonly date: string;
  readonly examiner: string;
  readonly vetoes: readonly VetoTrace[];
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
  readonly bonuses: readonly ItemTrace[];
  /** Points that the bonus adds. */
  readonly bonus: ExactBounds;
  /** What the standard lets a vetoed inspection record, exact. */
  readonly vetoRecords: string;
  /** The lines of the standard that it was compared with; `null` when it has none. */
  readonly passLine: LineTrace | null;
  readonly bonusLine: LineTrace | null;
  /** Most points of the bonus, exact; `null` when the standard sets no limit. */
  readonly bonusMaximum: string | null;
  /** Whether the lines were compared with the exact points of part 2, or with points rounded by `rounding`. */
  readonly linesOn: FigureBasis;
  readonly rounding: Rounding;
  /** 合格; `null` while the deductions leave it open. */
  readonly qualified: boolean | null;
}
