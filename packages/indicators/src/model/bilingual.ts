/** A text in both languages of the project: `zh` as an official would write it, `en` for developers. */
export interface Bilingual {
  /** Chinese, the language of the source. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}

/**
 * A text as people give it: in Chinese alone, as a string or as `{ zh }`, or in both languages. Without English the Chinese
 * stands in for it wherever English is wanted.
 */
export type Text = string | { readonly zh: string; readonly en?: string | undefined };

/** A document as people write it: every text in two languages may be a {@link Text}. */
export type WithTexts<T> = T extends Bilingual
  ? Text
  : T extends readonly unknown[] | object
    ? { readonly [K in keyof T]: WithTexts<T[K]> }
    : T;
