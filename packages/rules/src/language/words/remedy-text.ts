import type { Bilingual } from '@liujiang/indicators';

/** What has to be done where an operator says no more. */
export const putRight: Bilingual = { zh: '应按要求整改', en: 'to be put right as required' };
