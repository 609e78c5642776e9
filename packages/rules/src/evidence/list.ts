/** What any observation may say about itself. */
export interface Observed {
  /**
   * When it was collected: a day or a time in ISO 8601 (`2020-12-01`, `2020-12-01T09:30`, `2020-12-01T01:30:00Z`); without an
   * offset, China Standard Time. Left out, the time of its list counts, or that of the document. These say when collecting
   * began, so that nothing in them is earlier.
   */
  readonly collectedAt?: string;
  /** Who or what collected it (采集人): `评估组`, `crawler 2.1`. */
  readonly collector?: string;
  /**
   * Last civil day (YYYY-MM-DD) on which it may be relied on; `null` or left out when it does not expire. That of a list or
   * the document holds for everything in it: the earliest day counts. At a later monitoring date it decides nothing, as if it
   * were not there.
   */
  readonly expiresOn?: string | null;
  /** Anything a reader should know (备注): `首页改版期间采集`. Never judged. */
  readonly note?: string;
}

/** An attempt to look that failed. It says nothing about what would have been seen. */
export interface Failure {
  /** When it was attempted, written like {@link Observed.collectedAt}. */
  readonly at: string;
  /** What went wrong, in words: `HTTP 503`. */
  readonly reason: string;
}

/**
 * The one shape of every list of evidence. A list is open (there may be more than was seen) unless `complete` is true,
 * and then it is whole only when there are as many records as `count` says: neither a truncated export nor a lost record
 * can pass for "nothing there".
 */
export interface EvidenceList<T> extends Observed {
  /** What was seen, in any order. `[]` says that nothing was seen, and with `complete` that there is nothing. */
  readonly records: readonly T[];
  /** Claims that `records` is everything there is. Needs `count`. */
  readonly complete?: true;
  /** How many entries there are, as counted on the site or in the system, not in this file: `12`. */
  readonly count?: number;
  /** Set when the list could not be fetched, or not to its end. Excludes `complete`. */
  readonly failed?: Failure;
}

/** What any record may say about where it comes from. */
export interface EvidenceRecord extends Observed {
  /** The unit (责任单位) it belongs to, name or id of a unit of the catalogue or of a member in the directory: `区财政局`, `labao`. */
  readonly unit?: string;
  /** Name of the site it was seen on, where that is not the site of the document: `柳州市人民政府门户网站`. */
  readonly site?: string;
  /** Host name of that site: `www.other.example.cn`. */
  readonly siteHost?: string;
  /** Address of the page (网址): `http://www.example.gov.cn/zwgk/1.html`. */
  readonly url?: string;
}

/**
 * A date or time as printed. Left out: not looked for, or not seen. `null`: looked for, and none is printed. Text: exactly
 * as printed; what cannot be read as a day is kept and makes only that date unknown.
 */
export type PrintedDate = string | null;
