import type { Bilingual } from '@liujiang/indicators';
import type * as z from 'zod/mini';

/** The schema of one record of a list. */
export type RecordSchema<T> = z.ZodMiniType<T>;

/** How a list stands in the blank document of evidence. */
export interface Blank {
  /** What to write, in the words of the form. */
  readonly note: string;
  /** Its place, where that is not its place in a document. */
  readonly order?: number;
}

/** The words of a warning that no rule reads a list, or a record of it. */
export interface UnusedWords {
  /** Whether one warning is enough for the whole list. */
  readonly of: 'list' | 'record';
  /** In it `{count}` stands for how many records there are, `{name}` for the field of that name. */
  readonly text: Bilingual;
  /** The lists that are read instead. */
  readonly instead?: readonly string[];
}

/**
 * What is known of one kind of evidence. Its file in `evidence/kinds`, named for the list, also has the interface, the schema
 * and the checks of a record. The tables of `evidence/kinds.ts` are generated from these files.
 */
export interface Kind {
  /** What one thing in the list is called. */
  readonly noun: Bilingual;
  /** Where the list stands in a document; left out of a list that stands inside records. */
  readonly order?: number;
  /** The lists inside a record. */
  readonly inner?: readonly string[];
  /** Fields that a record has only when it could be opened: none of them stands beside `failed`. */
  readonly shown?: readonly string[];
  /** Several records may be about one page; otherwise a complete list has each address once. */
  readonly repeats?: true;
  /**
   * The fields that identify a thing: two records in which all of them agree are about one thing, and a record without one of
   * them is a thing of its own. The address is enough where it holds one thing; where it holds many (a page of results), the
   * title or name is needed too. Left out where each record is a thing of its own.
   */
  readonly identity?: readonly string[];
  /** Likewise, for records about things that were drawn. */
  readonly drawnIdentity?: readonly string[];
  /** Fields that name a thing without identifying it: they may differ between records of one thing. */
  readonly naming?: readonly string[];
  /** Dates that are read as days; others are compared as they are printed. */
  readonly days?: readonly string[];
  /** Fields kept for the reader: no judgement rests on them. */
  readonly forReader?: readonly string[];
  /** Fields that references to a record show; they decide nothing. */
  readonly particulars?: readonly string[];
  /** Its things belong on sites of others: a record seen elsewhere counts. */
  readonly elsewhere?: true;
  /** The blank document names what to look for; a record with the name alone says nothing. */
  readonly named?: true;
  /** The words of the warning that no rule reads it; `elsewhere` where another warning says so; left out, the usual words. */
  readonly unused?: UnusedWords | 'elsewhere';
  /** How the blank document asks for it; left out where it does not ask, or fills the list in by itself. */
  readonly blank?: Blank;
}
