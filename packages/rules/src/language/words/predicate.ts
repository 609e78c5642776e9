import type { Bilingual } from '@liujiang/indicators';

/** What is said of a subject, without a full stop. */
export interface Predicate extends Bilingual {
  /** Whether it ends in brackets, in both languages: a remark then goes into them. */
  readonly bracketed?: true;
}

/** A text with another in brackets after it. */
export function inBrackets({ zh, en }: Bilingual, added: Bilingual): Predicate {
  return { zh: `${zh}（${added.zh}）`, en: `${en} (${added.en})`, bracketed: true };
}

/** A predicate with a remark in the brackets at its end. */
export function withRemark(said: Predicate, remark: Bilingual): Predicate {
  if (said.bracketed === undefined) return inBrackets(said, remark);
  return {
    zh: `${said.zh.slice(0, -1)}；${remark.zh}）`,
    en: `${said.en.slice(0, -1)}; ${remark.en})`,
    bracketed: true,
  };
}
