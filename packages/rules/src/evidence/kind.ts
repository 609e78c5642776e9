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

/**
 * What is known of one kind of evidence, beside the interface, the schema and the checks of a record, which stand with it in a
 * file of `evidence/kinds` named for the list. The tables of `evidence/kinds.ts` are generated from these.
 */
export interface Kind {
  /** What one thing in the list is called. */
  readonly noun: Bilingual;
  /** Where the list stands in a document; left out of a list that stands inside records. */
  readonly order?: number;
  /** The lists inside a record. */
  readonly inner?: readonly string[];
  /** What a record shows once it could be opened: none of it stands beside `failed`. */
  readonly shown?: readonly string[];
  /** Several records may speak of one page; otherwise an address stands only once in a complete list. */
  readonly repeats?: true;
  /**
   * By what two records are known to be about one thing: all of the fields named say the same. A record that leaves one of
   * them out is taken for a thing of its own, because nobody knows which it is. Where one address holds one thing it is
   * enough; where it holds many (a page of results, a list of data sets) it takes the title or the name as well. Left out
   * where each record is a thing of its own.
   */
  readonly identity?: readonly string[];
  /** Likewise, of records about things that were drawn. */
  readonly drawnIdentity?: readonly string[];
  /** What a thing is called or where it was found; it does not identify the thing, and may well differ. */
  readonly naming?: readonly string[];
  /** Dates that are read as days; others are compared as they are printed. */
  readonly days?: readonly string[];
  /** Kept for the reader: no judgement rests on it. */
  readonly forReader?: readonly string[];
  /** Told in references to a record for whoever looks it up, and decides nothing. */
  readonly particulars?: readonly string[];
  /** It stands on sites of others, as it should. */
  readonly elsewhere?: true;
  /** The blank names what to look for: by that alone a record says nothing. */
  readonly named?: true;
  /** How it is told that no rule reads it, if not record by record: by one warning for all of it, or by another warning. */
  readonly unusedTold?: 'at-once' | 'elsewhere';
  /** Left out of a list that the blank does not ask for, or fills in by itself. */
  readonly blank?: Blank;
}
