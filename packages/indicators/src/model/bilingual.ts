/** A text in both languages of the project: `zh` as an official would write it, `en` for developers. */
export interface Bilingual {
  /** Chinese, the language of the source. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}
