import type { Bilingual } from './bilingual.ts';
import type { Reason } from './outcome.ts';

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
  readonly outcome: ConditionOutcome;
  /** Why the outcome is unknown; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** Whether this condition decided the outcome of the rule. */
  readonly deciding: boolean;
  /** The condition in a sentence. */
  readonly message: Bilingual;
  /** The records to look at, where it decided and does not hold or cannot be told; left out where none shows it. */
  readonly evidence?: readonly EvidenceReference[];
}

/** Whether a condition holds, or cannot be told. */
export const conditionOutcomes = ['true', 'false', 'unknown'] as const;

/** Whether a condition holds, or cannot be told. */
export type ConditionOutcome = (typeof conditionOutcomes)[number];
