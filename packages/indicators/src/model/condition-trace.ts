import type { Bilingual } from './bilingual.ts';
import type { Reason } from './outcome.ts';

/** A record of the evidence that a finding rests on. */
export interface EvidenceReference {
  /** The list that holds it, as a path into the evidence: `columns`, `columns.records[3].sections`. */
  readonly list: string;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** What a person recognises it by: a title, a name, the words of a search. */
  readonly title?: string;
  /** Address of the page. */
  readonly url?: string;
  /** The unit it is about, as the evidence names it. */
  readonly unit?: string;
  /** When it was collected, as the record or what encloses it says. */
  readonly collectedAt?: string;
  /** Who or what collected it, as the record or what encloses it says. */
  readonly collector?: string;
  /** The collector's note. */
  readonly note?: string;
  /**
   * Fields that help to look it up and decide nothing: `department`, `feedbackUrl`, `periodAsPrinted`, `publishedAt` of
   * a consultation, `sha256` of a paper, `proof.title`, `proof.url`, `proof.sha256` of an attestation.
   */
  readonly particulars?: Readonly<Record<string, string>>;
  /** Set when it could not be opened: when that was tried, and what went wrong. */
  readonly failed?: {
    /** When it was tried. */
    readonly at: string;
    /** What went wrong, in words. */
    readonly reason: string;
  };
}

/** An entry that fails a condition on every entry of its list. */
export interface FailingEntry {
  /** What a person recognises it by: a title, an address, a unit and a platform. */
  readonly label: string;
  /** Last civil day on which it was still in time, when it had a due day. */
  readonly due?: string;
  /** What it shows. */
  readonly actual: unknown;
}

/** The result of one condition of a rule. */
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
  /** For a condition on every entry of a list, the entries that fail it; left out for other conditions. */
  readonly failing?: readonly FailingEntry[];
  /** Likewise, the labels of the undecided entries. */
  readonly undecided?: readonly string[];
  /** Likewise, whether the list is known to be complete. */
  readonly whole?: boolean;
  /** Whether it holds, or is unknown. */
  readonly outcome: ConditionOutcome;
  /** Why the outcome is unknown; empty otherwise. */
  readonly reasons: readonly Reason[];
  /** Whether this condition decided the outcome of the rule. */
  readonly deciding: boolean;
  /** The condition in a sentence. */
  readonly message: Bilingual;
  /** The records to look at, when it decided and does not hold or is unknown; left out when no record shows it. */
  readonly evidence?: readonly EvidenceReference[];
}

/** Whether a condition holds, or is unknown. */
export const conditionOutcomes = ['true', 'false', 'unknown'] as const;

export type ConditionOutcome = (typeof conditionOutcomes)[number];
