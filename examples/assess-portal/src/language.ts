import type { Bilingual } from '@liujiang/indicators';

/** The language of what is printed and written. */
export type Language = keyof Bilingual;
