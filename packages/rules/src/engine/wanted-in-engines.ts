import type { Bilingual } from '@liujiang/indicators';

// What an engine that is there should have been, before a pack is put into it.

export const noOtherOperator: Bilingual = {
  zh: '引擎中没有其他同名的运算符（请将应用自己的运算符改名）',
  en: 'no other operator of this name in the engine (rename the application’s own)',
};

export const noOtherCondition: Bilingual = {
  zh: '引擎中没有同名的条件（请将应用自己的条件改名）',
  en: 'no other condition of this name in the engine (rename the application’s own)',
};

export const noOtherRule: Bilingual = {
  zh: '引擎中没有同名的规则（规则包只需加入一次）',
  en: 'no other rule of this name in the engine (a pack is added once)',
};

export const sameEverywhere: Bilingual = {
  zh: '在现有引擎中结果相同的比较；用到这种比较的规则包须由 createEngine 建立引擎',
  en: 'a comparison that comes out alike in an engine that is there; a pack with this one needs createEngine',
};
