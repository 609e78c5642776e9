/** A language of the exports: `zh` for officials, `en` for developers. */
export type Language = 'zh' | 'en';
