import type { Parameter, Reason } from '@liujiang/indicators';
import type { AttestedOutcome, ElementState, LinkKind } from '../../evidence/vocabulary.ts';

/** Stands in place of a value that the evidence does not settle, with the reasons why. */
export interface Unknown {
  readonly unknown: readonly Reason[];
}

/** A parameter of the catalogue, with what follows from it at the monitoring date. */
export type ParameterFact = Parameter & {
  /** For a calendar duration: the first civil day (YYYY-MM-DD) that still lies within it at `asOf`. */
  readonly since?: string;
};

/** The days on which something was published, up to and including the monitoring date. */
export interface DateSeries {
  /** Civil days (YYYY-MM-DD) in China Standard Time, latest first, none twice. */
  readonly dates: readonly string[];
  /** Why there may be a later date than are listed here; empty when there can be none. */
  readonly reasons: readonly Reason[];
}

/** How many things were seen. */
export interface Count {
  /** At least so many. */
  readonly min: number;
  /** At most so many; `null` when the list is open and nothing bounds it. */
  readonly max: number | null;
  /** Why `min` and `max` differ; empty when they are equal. */
  readonly reasons: readonly Reason[];
}

/** One entry of a list that is judged entry by entry. */
export interface ListItem<T> {
  /** What a person recognises it by: a title, an address, a unit and a platform. */
  readonly label: string;
  /** Id of the unit that the entry is about, where the list has one entry for each member of a group. */
  readonly unit?: string;
  readonly value: T | Unknown;
  /**
   * Why it may be different at the monitoring date: it was seen before, or nobody knows when. An entry that fails is then
   * unknown for these reasons; one that passes still passes. Left out where there are none.
   */
  readonly reasons?: readonly Reason[];
}

/** A list of which each entry is judged. */
export interface ListFact<T> {
  /** The entries seen. */
  readonly items: readonly ListItem<T>[];
  /** Why there may be entries that are not listed here; empty when there can be none. */
  readonly reasons: readonly Reason[];
}

/** Something that had to be done by a certain day. Entries that are not yet due are left out of the list. */
export interface DueItem {
  /** Civil day on which the time began to run. */
  readonly from: string;
  /** Last civil day on which it was still in time. */
  readonly due: string;
  /** Civil day on which it was done; `null` when it was looked for and had not been done. */
  readonly done: string | null;
}

/** What somebody vouches for, who does, and when. */
export interface Attested {
  readonly outcome: AttestedOutcome;
  /** Who vouches for it. */
  readonly by: string;
  /** Civil day on which it was attested. */
  readonly on: string;
}

/** An attestation that does not settle its requirement, and why not. */
export interface Disregarded extends Attested {
  /** Last civil day on which it may be relied on; left out where it does not expire. */
  readonly until?: string;
  readonly reason: Reason;
}

/** Stands in place of an attestation where there is none, or none that settles the requirement. */
export interface Unattested extends Unknown {
  /** The attestations that do not settle it, the earliest first; left out where there are none. */
  readonly said?: readonly Disregarded[];
}

/** A requirement that is asked of each member of a group: one entry a member, in the order of the directory. */
export interface MemberFacts {
  /** Whether each element is there, by element id. */
  readonly elements: Readonly<Record<string, ListFact<ElementState>>>;
  /** Whether the one thing that the requirement asks for is there. */
  readonly feature: ListFact<ElementState>;
  /** What is vouched for. */
  readonly attestation: ListFact<Attested>;
}

/** Facts by requirement id. */
export type ByRequirement<T> = Readonly<Record<string, T>>;

/**
 * What follows from the evidence at the monitoring date: plain JSON, read by the rules as json-rules-engine facts, one
 * property a fact. What the evidence says nothing about has no entry, or an entry that says why it is unknown.
 */
export interface Facts {
  /** The monitoring date, a civil day in China Standard Time. */
  readonly asOf: string;
  /** Parameters of each requirement, by name. */
  readonly parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>;
  /** When each element (or series) of a requirement was updated, by element id. */
  readonly updates: ByRequirement<Readonly<Record<string, DateSeries>>>;
  /** Whether each element of a requirement is there, by element id. */
  readonly elements: ByRequirement<Readonly<Record<string, ElementState | Unknown>>>;
  /**
   * Whether the one thing that a requirement asks for is there, where it enumerates none: a feature, a paper, or one of the
   * columns of its leaf (设置…栏目); of 多种方式, whether the samples are shown in several forms together.
   */
  readonly features: ByRequirement<ElementState | Unknown>;
  /** What is vouched for, for every requirement; `needs-person` where nobody vouches. */
  readonly attestations: ByRequirement<Attested | Unattested>;
  /** For requirements that are asked of each member of a group. */
  readonly members: ByRequirement<MemberFacts>;
  /** Numbers that were measured, by the parameter that they are compared with; `null` where there was nothing to measure. */
  readonly measurements: ByRequirement<Readonly<Record<string, ListFact<number | null>>>>;
  /** Samples that were drawn: whether each is as the requirement asks. */
  readonly samples: ByRequirement<ListFact<boolean>>;
  /** Links that were followed: where each leads, and whether one to a non-government site gives notice. */
  readonly links: { readonly kinds: ListFact<LinkKind>; readonly notices: ListFact<boolean> };
  /** What is done again and again: by the parameter that says how often, when each round was due and when it was done. */
  readonly logs: ByRequirement<Readonly<Record<string, ListFact<DueItem>>>>;
  /** How many things a requirement counts, within its window where it has one. */
  readonly counts: ByRequirement<Count>;
  /** What had to be done in time for a requirement. */
  readonly dues: ByRequirement<ListFact<DueItem>>;
  /** Simulated enquiries: whether each reply was accurate. */
  readonly enquiries: { readonly accurate: ListFact<boolean> };
  /** Pages looked at: the publish time of each as printed, `null` when none is printed. */
  readonly pages: { readonly publishedAt: ListFact<string | null> };
  /**
   * New-media accounts: how many each unit has on each platform, the different names each unit's accounts bear (after NFKC
   * and without white space), whether each name contains a name of its unit, and whether each account qualified at each of
   * its quarterly checks.
   */
  readonly accounts: {
    readonly perPlatform: ListFact<number>;
    readonly names: ListFact<readonly string[]>;
    readonly named: ListFact<boolean>;
    readonly checks: ListFact<boolean>;
  };
}
