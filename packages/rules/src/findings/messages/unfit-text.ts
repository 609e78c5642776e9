import type { Warning } from '@liujiang/indicators';

/** What the reader should know of rules that were not used. */
export function unfitWarnings(unfit: ReadonlySet<string>): readonly Warning[] {
  return [...unfit].map((id) => ({
    code: 'unfit-rule',
    path: '',
    message: {
      zh: `要求“${id}”的列举内容或检查范围在裁剪时已作调整，原规则不再适用，未予采用；请另写规则`,
      en: `Tailoring changed what “${id}” enumerates or who is asked; its rule was written for the original and was not used: give another.`,
    },
    nearest: [],
  }));
}
