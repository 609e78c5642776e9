import type { EvidenceLists } from './kinds.ts';
import type { Observed } from './list.ts';

/** The site that is assessed. */
export interface EvidenceSite {
  /** What the site is called (网站名称): `柳州市柳江区人民政府门户网站`. */
  readonly name?: string;
  /** Address of its home page (网址): `http://www.example.gov.cn`. A record of another host is of another site. */
  readonly url?: string;
  /** 网站标识码 (SiteIDCode): 10 digits, or `bm` and 8 digits; annex of 国办发〔2017〕47号. */
  readonly code?: string;
}

/**
 * What was seen of a site, by whom and when: plain JSON, version 1. Every part may be missing; what is missing is unknown.
 * Make one with `parseEvidence`.
 */
export interface Evidence extends Observed, EvidenceLists {
  /** Version of the format. */
  readonly version: 1;
  /** The site that is assessed (所评估的网站). */
  readonly site?: EvidenceSite;
}
