import type { Outcome } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { ScoreStatus } from '../../arithmetic/score.ts';

/** A label with the text that it introduces. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A figure as printed: rounded once, by the scheme. */
export interface FigureView {
  /** `null` while it is open, and when there is none. */
  readonly value: string | null;
  /** Least it can still become; `null` when nothing applies. */
  readonly min: string | null;
  /** Most it can still become; `null` when nothing applies. */
  readonly max: string | null;
  readonly status: ScoreStatus;
  /** `status` in words. */
  readonly statusName: string;
  /** Judged share, `91.66%`; `null` when nothing can be judged. */
  readonly judged: string | null;
  /** Name of its grade; `null` without grades and while it is not settled. */
  readonly band: string | null;
  /**
   * Which figure grades are based on, and why the printed one would have another grade when it does; empty without
   * grades and without a figure.
   */
  readonly bandBasis: string;
}

/** A line of the score tree. */
export interface ScoreLine extends FigureView {
  /** Id of the indicator; `null` for the total. */
  readonly indicator: string | null;
  /** 0 for the total, 1 for a level-1 indicator. */
  readonly depth: number;
  readonly isLeaf: boolean;
  /** Position in the table; empty for the total, `—` for an indicator that the table lacks. */
  readonly code: string;
  readonly name: string;
  readonly full: string;
  /** Exact points that it adds to the line above it; for the total, the total. */
  readonly contribution: { readonly min: string; readonly max: string } | null;
  /** Share of the full marks that is reached, least and most, `69.13%`; `null` when nothing applies. */
  readonly rate: { readonly min: string; readonly max: string } | null;
  /** Its derivation in a sentence. */
  readonly sentence: string;
  /** What every reader must be told about it; for the total, everything. */
  readonly notices: readonly string[];
}

/** A part that a unit has in an indicator. */
export interface DutyView {
  /** Id; `null` for nobody. */
  readonly unit: string | null;
  readonly name: string;
  /** `责任`, `牵头`, `配合`; empty for nobody. */
  readonly roles: readonly string[];
}

/** A requirement with its finding. */
export interface FindingLine {
  readonly requirement: string;
  /** Id of its leaf. */
  readonly leaf: string;
  /** Position of its leaf and its printed number: `2.1.4（2）`. */
  readonly code: string;
  readonly leafCode: string;
  /** As printed; `null` when none is. */
  readonly number: string | null;
  /** 发布解读 › 基础信息公开 › 人事信息. */
  readonly path: string;
  readonly level1: string;
  readonly leafName: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  /** Why it is undecided; empty otherwise. */
  readonly reasons: readonly string[];
  /** True when evidence could decide it: a rule exists, and no formula measures it instead. */
  readonly provable: boolean;
  /** True when a formula gave the figure that the requirement asks for. */
  readonly measured: boolean;
  /** `2/3` when it is judged part by part; `null` otherwise. */
  readonly met: string | null;
  readonly message: string;
  readonly method: string;
  readonly columns: readonly string[];
  readonly duties: readonly DutyView[];
  /** The exception that holds, in words; `null` when there is none. */
  readonly waiver: string | null;
  /** Points that meeting it adds to the total, `1.47` or `0–1.47`; `null` when there is nothing to gain. */
  readonly gain: string | null;
}

/** Requirements that were not judged for the same reasons. */
export interface UnknownGroup {
  readonly why: string;
  readonly findings: readonly FindingLine[];
}

/** Something to fix, and its gain. */
export interface GainLine {
  /** Place in the list, from 1. */
  readonly rank: number;
  readonly code: string;
  readonly indicator: string;
  /** What to do, in a sentence. */
  readonly fix: string;
  readonly units: readonly string[];
  readonly gain: string;
  readonly cumulative: string;
}

/** A requirement in the task list of one unit; the outcome is the unit's own when members are judged one by one. */
export interface UnitFinding {
  readonly line: FindingLine;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  readonly reasons: readonly string[];
  /** Whether this unit has to act on it. */
  readonly acts: boolean;
}

/** An indicator in the task list of one unit. */
export interface UnitLeaf {
  readonly score: ScoreLine;
  readonly roles: readonly string[];
  /** Columns of the indicator. */
  readonly columns: readonly string[];
}

/** The tasks of one unit. */
export interface UnitView {
  /** Id; `null` for the tasks of nobody. */
  readonly unit: string | null;
  readonly name: string;
  readonly leaves: readonly UnitLeaf[];
  readonly findings: readonly UnitFinding[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Its failures that it has to correct itself. */
  readonly toMend: readonly UnitFinding[];
  /** Those that evidence of the unit could still decide. */
  readonly toProve: readonly UnitFinding[];
}

/** An assessment in the words of one language, ready for layout: every form shows these texts and no others. */
export interface AssessmentView {
  readonly language: Language;
  readonly title: string;
  /** Name of the site, or words for none. */
  readonly site: string;
  /** Monitoring date, a civil day (YYYY-MM-DD). */
  readonly asOf: string;
  /** Who, when, and by which table, rules and scheme; the site first. */
  readonly head: readonly Labelled[];
  /** What every reader must be told with the figures. */
  readonly notices: readonly string[];
  readonly total: ScoreLine;
  readonly outcomes: readonly {
    readonly outcome: Outcome;
    readonly name: string;
    readonly count: number;
  }[];
  /** The total, then the tree in table order. */
  readonly scores: readonly ScoreLine[];
  /** All gains, best first. */
  readonly gains: readonly GainLine[];
  /** One for each requirement, in table order. */
  readonly findings: readonly FindingLine[];
  readonly failed: readonly FindingLine[];
  readonly unknown: readonly UnknownGroup[];
  readonly units: readonly UnitView[];
  /** The samples drawn by a seed; none when no seed was stated. */
  readonly draws: readonly Labelled[];
  readonly warnings: readonly string[];
  /** How points were counted: policies, rounding. */
  readonly rules: readonly Labelled[];
  /** Digests of every part. */
  readonly manifest: readonly Labelled[];
}
