import type { Bilingual } from './bilingual.ts';

/** The outcomes of a check. */
export const outcomes = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;

/** Outcome of a check, in the words of W3C EARL 1.0. */
export type Outcome = (typeof outcomes)[number];

/** Why something could not be decided. */
export const reasons = [
  'missing-fact',
  'needs-person',
  'no-rule',
  'measured-by-formula',
  'incomplete-list',
  'empty-list',
  'stale-observation',
  'undated-observation',
  'unreadable-date',
  'future-date',
  'fetch-failed',
  'under-maintenance',
  'conflicting-evidence',
  'expired-evidence',
  'calendar-not-covered',
] as const;

/** Why something could not be decided. */
export type Reason = (typeof reasons)[number];

/** A record of the evidence that a finding rests on. */
export interface EvidenceReference {
  /** The list that holds it, as a path into the evidence: `columns`, `columns.records[3].sections`. */
  readonly list: string;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** What a person recognises it by: a title, a name, what was searched for. */
  readonly title?: string;
  /** Address of the page. */
  readonly url?: string;
  /** The unit that it is about, as the evidence names it. */
  readonly unit?: string;
  /** When it was collected: its own time, or that of what encloses it. */
  readonly collectedAt?: string;
  /** Who or what collected it, likewise. */
  readonly collector?: string;
  /** What whoever collected it noted. */
  readonly note?: string;
  /**
   * What it states for whoever looks it up and what nothing is decided by, by field: `department`, `feedbackUrl`,
   * `periodAsPrinted`, `publishedAt` of a consultation, `sha256` of a paper, `proof.title`, `proof.url`, `proof.sha256` of an
   * attestation.
   */
  readonly particulars?: Readonly<Record<string, string>>;
  /** Set where it could not be opened: when that was tried, and what went wrong. */
  readonly failed?: {
    /** When it was tried. */
    readonly at: string;
    /** What went wrong, in words. */
    readonly reason: string;
  };
}

/** An entry of a list that a condition on every entry is not met by. */
export interface FailingEntry {
  /** What a person recognises it by: a title, an address, a unit and a platform. */
  readonly label: string;
  /** Last civil day on which it was still in time, where it had to be done by a certain day. */
  readonly due?: string;
  /** What it shows. */
  readonly actual: unknown;
}

/** How one condition of a rule came out. */
export interface ConditionTrace {
  /** The condition's name; an element's id where it stands for an element; `null` when it has none. */
  readonly name: string | null;
  /** Name of the fact that the condition reads. */
  readonly fact: string;
  /** Path inside the fact, as the rule has it; `null` for the whole fact. */
  readonly path: string | null;
  /** Name of the operator that compares. */
  readonly operator: string;
  /** What the rule asked for, parameters resolved. */
  readonly expected: unknown;
  /** What the evidence shows; `null` when there is nothing. */
  readonly actual: unknown;
  /** Of a condition on every entry of a list, the entries that it is not met by; left out of any other condition. */
  readonly failing?: readonly FailingEntry[];
  /** Likewise, the labels of those of which it cannot be told. */
  readonly undecided?: readonly string[];
  /** Likewise, whether the list is known to hold every entry there is. */
  readonly whole?: boolean;
  /** Whether it holds, or cannot be told. */
  readonly outcome: 'true' | 'false' | 'unknown';
  /** Why the outcome is unknown; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** Whether this condition decided the outcome of the rule. */
  readonly deciding: boolean;
  /** The condition in a sentence. */
  readonly message: Bilingual;
  /** The records to look at, where it decided and does not hold or cannot be told; left out where none shows it. */
  readonly evidence?: readonly EvidenceReference[];
}

/** What an exception may be granted for. */
export const allGrounds = [
  'nothing-to-publish',
  'other-authority',
  'not-public',
  'site-migration',
  'emergency',
] as const;

/**
 * What an exception may be granted for: there was nothing to publish, the matter is another authority's, it is not to be made
 * public, the site was being moved or rebuilt, or an emergency stood in the way.
 */
export type WaiverGround = (typeof allGrounds)[number];

/** An accepted exception. It annotates a finding and does not change its outcome. */
export interface Waiver {
  /** Id of the requirement that it excuses. */
  readonly requirement: string;
  /** What it was granted for, as a word of the closed list. */
  readonly ground?: WaiverGround;
  /** Why it was granted, in words. */
  readonly reason: string;
  /** Only what is undecided for this reason is excused; left out, whatever came out. */
  readonly onlyReason?: Reason;
  /** Only the condition of this name (an element's id) is excused; left out, all of them. */
  readonly onlyCondition?: string;
  /** Only the failing of this member of a group is excused; left out, that of all. */
  readonly onlyUnit?: string;
  /** Who granted it. */
  readonly author: string;
  /** Civil day (YYYY-MM-DD) on which it was granted. */
  readonly grantedOn: string;
  /** Last civil day on which it holds. */
  readonly expiresOn: string;
}

/** How one member of a group came out, where a requirement is judged member by member. */
export interface MemberFinding {
  /** Id of the member in the directory. */
  readonly unit: string;
  /** The outcome for this member alone. */
  readonly outcome: Outcome;
  /** Why it is `cantTell` or `untested`; empty otherwise. */
  readonly reasons: readonly Reason[];
}

/** What has to be done about a requirement that failed, and who has to do it. */
export interface Remediation {
  /** What has to be done, in a sentence. */
  readonly text: Bilingual;
  /** Ids of the units that have to act, in table order: those the table makes responsible, or the members that failed. */
  readonly units: readonly string[];
}

/** The judgement on one requirement. Plain JSON. */
export interface Finding<R extends string = string> {
  /** Id of the requirement. */
  readonly requirement: R;
  /** The judgement; a waiver does not change it. */
  readonly outcome: Outcome;
  /** Why it is `cantTell` or `untested`; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** For a requirement judged part by part: parts met, parts unknown, parts in all. */
  readonly met?: {
    /** Parts that are met. */
    readonly count: number;
    /** Parts of which it cannot be told. */
    readonly unknown: number;
    /** Parts in all. */
    readonly of: number;
  };
  /** For a group's task judged for each member: every member of the directory, in its order. */
  readonly members?: readonly MemberFinding[];
  /** The judgement in a sentence, with the data in it. */
  readonly message: Bilingual;
  /** Every condition of the rule; empty where no rule was evaluated. */
  readonly conditions: readonly ConditionTrace[];
  /**
   * The records that the outcome rests on, each once: those that the deciding conditions read. In an order of their content,
   * so that the same evidence in another order gives the same references but for `index` and the places in `list`. Left out
   * where no record says anything.
   */
  readonly evidence?: readonly EvidenceReference[];
  /** What has to be done; only where the outcome is `failed`. */
  readonly remediation?: Remediation;
  /** The waiver that holds for this requirement at the monitoring date, if any. */
  readonly waiver?: Waiver;
}

/** Something the reader should know that is no finding: a name that matched nothing, an unused record. */
export interface Warning {
  /** Stable code, e.g. `unknown-column`. */
  readonly code: string;
  /** Place in the input, as a JSON path such as `columns[3].column`; empty for the whole. */
  readonly path: string;
  /** What it is, in a sentence. */
  readonly message: Bilingual;
  /** Nearest known names, best first. */
  readonly nearest: readonly string[];
}

/** A sample that was drawn from the whole of a list by a stated seed, with what anybody needs to draw it again. */
export interface SampleDraw {
  /** Id of the requirement that it was drawn for. */
  readonly requirement: string;
  /** What it was drawn by, as text. */
  readonly seed: string;
  /** How many entries were to be drawn. */
  readonly size: number;
  /** The list that it was drawn from. */
  readonly list: {
    /** How many different entries it has. */
    readonly count: number;
    /** `canonicalHash` of its entries, sorted by UTF-16 code units, each once. */
    readonly hash: string;
  };
  /** The entries that were drawn, in the order of the draw; fewer than `size` where the list has no more. */
  readonly drawn: readonly string[];
}

/** How the table was read where ordinary practice reads it otherwise. */
export interface ChosenReading {
  /** What it is about, e.g. `patrols`. */
  readonly id: string;
  /** How it was read, e.g. `interval`. */
  readonly value: string;
  /** The reading in a sentence. */
  readonly message: Bilingual;
}

/** One finding for each requirement of a catalogue, in table order. */
export interface FindingSet<R extends string = string> {
  /** The catalogue that was judged by: findings of another one are refused. */
  readonly catalogue: {
    /** Its `id`. */
    readonly id: string;
    /** Its `version`. */
    readonly version: string;
    /** Its `hash`. */
    readonly hash: string;
  };
  /** The rules that were used. */
  readonly pack: {
    /** Id of the rule pack. */
    readonly id: string;
    /** Version of the rule pack. */
    readonly version: string;
  };
  /** The monitoring date, a civil day (YYYY-MM-DD) in China Standard Time. */
  readonly asOf: string;
  /** One for each requirement of the catalogue, in table order. */
  readonly findings: readonly Finding<R>[];
  /** The samples that were drawn, in table order; only where a seed was stated. */
  readonly draws?: readonly SampleDraw[];
  /** The readings that are not those of ordinary practice, by id; only where one was chosen. */
  readonly readings?: readonly ChosenReading[];
  /** What else the reader should know. */
  readonly warnings: readonly Warning[];
}
