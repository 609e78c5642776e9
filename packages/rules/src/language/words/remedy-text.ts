import type { Bilingual } from '@liujiang/indicators';

/** What has to be done where an operator has nothing more to say of it. */
export const putRight: Bilingual = { zh: '应按要求整改', en: 'to be put right as required' };
