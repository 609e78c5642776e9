import type { Bilingual } from '@liujiang/indicators';

// What the options that evidence is read with should have been.

export const columnId: Bilingual = {
  zh: '指标体系中的栏目编号',
  en: 'the id of a column of the catalogue',
};
export const distinctAlias: Bilingual = {
  zh: '统一全半角、大小写和空格后不重名的别名',
  en: 'an alias that differs from the others beyond width, case and white space',
};
export const unknownName: Bilingual = {
  zh: '指标体系中没有的栏目名称',
  en: 'a name that no column of the catalogue has',
};
export const readings: Bilingual = { zh: '由理解组成的对象', en: 'an object of readings' };
