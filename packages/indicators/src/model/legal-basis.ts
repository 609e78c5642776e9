import type { Bilingual } from './bilingual.ts';

/** A document that the table cites. */
export interface LegalBasis {
  /** Id, as indicators cite it. */
  readonly id: string;
  /** Document number, e.g. 桂政办发〔2018〕66号. */
  readonly number: string;
  /** Issuing body. */
  readonly issuer: Bilingual;
  /** Title where the table prints one. */
  readonly title: Bilingual | null;
}
