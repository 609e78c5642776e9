import type { Bilingual } from './bilingual.ts';
import type { Finding } from './finding.ts';

/** Something to know beside the findings: a name that matched nothing, an unused record. */
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

/** A sample drawn from a whole list by a stated seed, with everything needed to draw it again. */
export interface SampleDraw {
  /** Id of the requirement it was drawn for. */
  readonly requirement: string;
  /** The seed, as text. */
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

/** A reading of the table other than that of ordinary practice. */
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
  /** The samples that were drawn, in table order; only when a seed was stated. */
  readonly draws?: readonly SampleDraw[];
  /** The readings other than those of ordinary practice, by id; only when one was chosen. */
  readonly readings?: readonly ChosenReading[];
  /** What else the reader should know. */
  readonly warnings: readonly Warning[];
}
