import type { Bilingual } from '@liujiang/indicators';

/** The source of published figures. */
export interface Citation {
  /** Who issued it. */
  readonly issuer: Bilingual;
  /** Document number, 国办秘函〔2019〕19号; `null` when none is known. */
  readonly document: string | null;
  /** What the document says, or how well the figure is confirmed; `null` when there is nothing to add. */
  readonly note: Bilingual | null;
}
