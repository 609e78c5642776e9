import type { Warning } from '@liujiang/indicators';

/** What the reader should know of rules that were not used. */
export function unfitWarnings(unfit: ReadonlySet<string>): readonly Warning[] {
  return [...unfit].map((id) => ({
    code: 'unfit-rule',
    path: '',
    message: {
      zh: `要求“${id}”的列举内容或检查范围经裁剪已改，规则仍按原样编写，未予采用；请另写规则`,
      en: `What “${id}” enumerates or of whom it is asked was set otherwise; its rule was written for what it was, and not used: give another.`,
    },
    nearest: [],
  }));
}
