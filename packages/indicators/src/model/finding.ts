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
