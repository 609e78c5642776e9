import type { Bilingual } from '../model/bilingual.ts';
import type { HeadingNames } from './find-headings.ts';
import type { IdsByName } from './names.ts';

/** What a table does not say about itself. */
export interface ImportTableOptions {
  /** Id of the catalogue: `liujiang`. */
  readonly id: string;
  /** Version of the data; `0.1.0` when left out. */
  readonly version?: string;
  /** Title of the table; the last line above it when left out. */
  readonly title?: Bilingual;
  /** Name of the file that the table was read from. */
  readonly file: string;
  /** SHA-256 of that file, where it is kept as the source of record. */
  readonly sha256?: string;
  /** Further names of headings, by field. */
  readonly headings?: HeadingNames;
  /** Ids by printed name. A name without one is numbered by its place, with a doubt. */
  readonly ids?: {
    /** The last word of an indicator's id, by its name or, where names repeat, by names from level 1 on: `办事服务/行政办事`. */
    readonly indicators?: IdsByName;
    /** Ids of units by name. */
    readonly units?: IdsByName;
    /** What follows the owner in the id of a column, by name or by `owner/name`. */
    readonly columns?: IdsByName;
    /** Ids of cited documents, by number. */
    readonly bases?: IdsByName;
  };
  /**
   * English of any text of the table, by its Chinese. A text without it stays empty, which `defineCatalogue` refuses.
   */
  readonly english?: Readonly<Record<string, string>>;
  /** Who issued the cited documents, by number; the table seldom says. */
  readonly issuers?: Readonly<Record<string, Bilingual>>;
}
