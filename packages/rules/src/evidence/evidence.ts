import type { EvidenceLists } from './kinds.ts';
import type { Observed } from './list.ts';

/** The site that is assessed. */
export interface EvidenceSite {
  readonly name?: string;
  readonly url?: string;
  /** 网站标识码 (SiteIDCode): 10 digits, or `bm` and 8 digits; annex of 国办发〔2017〕47号. */
  readonly code?: string;
}

/**
 * What was seen of a site, by whom and when: plain JSON, version 1. Every part may be missing; what is missing is unknown.
 * Make one with `parseEvidence`.
 */
export interface Evidence extends Observed, EvidenceLists {
  readonly version: 1;
  readonly site?: EvidenceSite;
}
