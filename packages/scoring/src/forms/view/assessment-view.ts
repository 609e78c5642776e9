import type { Outcome } from '@liujiang/indicators';
import type { Language } from '@liujiang/indicators/export';
import type { ScoreStatus } from '../../arithmetic/score.ts';

/** A label with the text that it introduces. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A figure as it is printed: rounded once, by the scheme. */
export interface FigureView {
  /** `null` while it is open and where there is none. */
  readonly value: string | null;
  /** Least it can still become; `null` where nothing applies. */
  readonly min: string | null;
  /** Most it can still become; `null` where nothing applies. */
  readonly max: string | null;
  readonly status: ScoreStatus;
  /** `status` in words. */
  readonly statusName: string;
  /** Share that is judged, `91.66%`; `null` where there is nothing to judge. */
  readonly judged: string | null;
  /** Name of its grade; `null` without grades and while it is not settled. */
  readonly band: string | null;
  /**
   * By which figure grades go, and why the printed one does not go together with its grade where it does not; empty
   * without grades and without a figure.
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
  /** Exact points that it adds to the line above it; of the total, the total. */
  readonly contribution: { readonly min: string; readonly max: string } | null;
  /** Share of the full marks that is reached, least and most, `69.13%`; `null` where nothing applies. */
  readonly rate: { readonly min: string; readonly max: string } | null;
  /** How it came about, in a sentence. */
  readonly sentence: string;
  /** What every reader must be told about it; of the total, all that there is. */
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
  /** As printed; `null` where none is. */
  readonly number: string | null;
  /** 发布解读 › 基础信息公开 › 人事信息. */
  readonly path: string;
  readonly level1: string;
  readonly leafName: string;
  readonly text: string;
  readonly outcome: Outcome;
  readonly outcomeName: string;
  /** Why it could not be told; empty otherwise. */
  readonly reasons: readonly string[];
  /** True when evidence could settle it: a rule exists, and no formula measures it instead. */
  readonly provable: boolean;
  /** True when a formula has given the figure that the requirement asks for. */
  readonly measured: boolean;
  /** `2/3` where it is judged part by part; `null` otherwise. */
  readonly met: string | null;
  readonly message: string;
  readonly method: string;
  readonly columns: readonly string[];
  readonly duties: readonly DutyView[];
  /** The exception that holds, in words; `null` when none does. */
  readonly waiver: string | null;
  /** Points that meeting it adds to the total, `1.47` or `0–1.47`; `null` where nothing is to be gained. */
  readonly gain: string | null;
}

/** Requirements that could not be judged for one set of reasons. */
export interface UnknownGroup {
  readonly why: string;
  readonly findings: readonly FindingLine[];
}

/** Something to fix, and what it brings. */
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

/** A requirement in the task list of one unit: the outcome is the unit's own where members are judged one by one. */
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

/** What one unit has to do. */
export interface UnitView {
  /** Id; `null` for what nobody is named for. */
  readonly unit: string | null;
  readonly name: string;
  readonly leaves: readonly UnitLeaf[];
  readonly findings: readonly UnitFinding[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Those that failed and are its own to put right. */
  readonly toMend: readonly UnitFinding[];
  /** Those that evidence of the unit could still settle. */
  readonly toProve: readonly UnitFinding[];
}

/** An assessment in the words of one language, ready to be laid out: every form shows these texts and no others. */
export interface AssessmentView {
  readonly language: Language;
  readonly title: string;
  /** Name of the site; says so where none is given. */
  readonly site: string;
  /** Monitoring date, a civil day (YYYY-MM-DD). */
  readonly asOf: string;
  /** Who, when, by which table, rules and scheme; the site first. */
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
  /** Everything that would add points, best first. */
  readonly gains: readonly GainLine[];
  /** One for each requirement, in table order. */
  readonly findings: readonly FindingLine[];
  readonly failed: readonly FindingLine[];
  readonly unknown: readonly UnknownGroup[];
  readonly units: readonly UnitView[];
  /** The samples that were drawn by a seed; none where no seed was stated. */
  readonly draws: readonly Labelled[];
  readonly warnings: readonly string[];
  /** How points were counted: policies, rounding. */
  readonly rules: readonly Labelled[];
  /** Digests of every part. */
  readonly manifest: readonly Labelled[];
}
