import type { Bilingual } from './bilingual.ts';
import type { ConditionTrace, EvidenceReference } from './condition-trace.ts';
import type { Outcome, Reason, WaiverGround } from './outcome.ts';

/** An accepted exception. It annotates a finding and does not change its outcome. */
export interface Waiver {
  /** Id of the requirement that it excuses. */
  readonly requirement: string;
  /** What it was granted for, as a word of the closed list. */
  readonly ground?: WaiverGround;
  /** Why it was granted, in words. */
  readonly reason: string;
  /** Excuses only findings undecided for this reason; when left out, any outcome. */
  readonly onlyReason?: Reason;
  /** Excuses only the condition of this name (an element's id); when left out, all of them. */
  readonly onlyCondition?: string;
  /** Excuses only this member of a group; when left out, all of them. */
  readonly onlyUnit?: string;
  /** Who granted it. */
  readonly author: string;
  /** Civil day (YYYY-MM-DD) on which it was granted. */
  readonly grantedOn: string;
  /** Last civil day on which it holds. */
  readonly expiresOn: string;
}

/** The outcome for one member of a group, when a requirement is judged member by member. */
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
    /** Parts that are unknown. */
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
   * The records that the deciding conditions read, each once. They are ordered by content, so that the same evidence in
   * another order gives the same references except for `index` and the places in `list`. Left out when no record says
   * anything.
   */
  readonly evidence?: readonly EvidenceReference[];
  /** What has to be done; only when the outcome is `failed`. */
  readonly remediation?: Remediation;
  /** The waiver that holds for this requirement at the monitoring date, if any. */
  readonly waiver?: Waiver;
}
