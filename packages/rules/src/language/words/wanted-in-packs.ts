import type { Bilingual } from '@liujiang/indicators';

// What a rule pack should have had.

export { oneOf, text } from '../../input/wanted.ts';

export const object: Bilingual = { zh: '对象', en: 'an object' };
export const array: Bilingual = { zh: '数组', en: 'an array' };
export const ruleName: Bilingual = { zh: '不重复的规则名', en: 'a name that no other rule has' };
export const oneRule: Bilingual = {
  zh: '每项要求每种结果一条规则',
  en: 'one rule per requirement and event',
};
export const operatorNames: Bilingual = {
  zh: '不重名的运算符',
  en: 'operators of different names',
};

export const oneBinding: Bilingual = {
  zh: '每项要求一条对应关系',
  en: 'one binding of this kind for a requirement',
};
export const oneGroup: Bilingual = {
  zh: 'all、any、not、condition 之一',
  en: 'exactly one of all, any, not, condition',
};
export const someCondition: Bilingual = {
  zh: '至少一个条件（空的条件组不作任何判断）',
  en: 'at least one condition (an empty group judges nothing)',
};
export const namedCondition: Bilingual = {
  zh: '规则包 conditions 中的名称',
  en: "a name among the pack's conditions",
};
export const noNegation: Bilingual = {
  zh: '单调规则包中不得使用 not',
  en: 'no negation in a monotone pack',
};
export const noCircle: Bilingual = {
  zh: '不循环引用的条件',
  en: 'a condition that does not refer to itself',
};

export function atMostDeep(levels: number): Bilingual {
  return { zh: `不超过${levels}层的条件`, en: `conditions at most ${levels} deep` };
}

export function noCircleAndAtMostDeep(levels: number): Bilingual {
  return {
    zh: `不循环且不超过${levels}层的条件`,
    en: `conditions without a cycle, at most ${levels} deep`,
  };
}

export const memberPath: Bilingual = {
  zh: '成员路径（$、.名称、[‘名称’]、[序号]），不得含筛选、通配、脚本或递归',
  en: "a member path ($, .name, ['name'], [0]) without filter, wildcard, script or recursion",
};
export const operator: Bilingual = { zh: '已知的运算符', en: 'a known operator' };
export const verdict: Bilingual = {
  zh: '判断结果 { outcome: true、false 或 unknown（文本）, reasons: 原因列表 }',
  en: "a verdict: { outcome: 'true', 'false' or 'unknown', reasons: a list of reasons }",
};
export const monotoneOperator: Bilingual = {
  zh: '单调规则包允许的运算符',
  en: 'an operator that a monotone pack may use',
};
export const value: Bilingual = { zh: '比较值', en: 'a value to compare with' };
export const literal: Bilingual = { zh: '词语、开关或数字', en: 'a word, a flag or a number' };
export const literalOrFact: Bilingual = {
  zh: '词语、开关或事实引用',
  en: 'a word, a flag or a reference to a fact',
};
export const searched: Bilingual = {
  zh: '在其中查找的列表、文本或事实引用',
  en: 'what to look in: a list, a text or a reference to a fact',
};
export const noNumber: Bilingual = {
  zh: '对指标参数的引用（规则中只允许数字 0）',
  en: 'a reference to a parameter of the catalogue (0 is the only number of a rule)',
};

export function parameterOf(types: readonly string[]): Bilingual {
  return {
    zh: `对指标参数的引用（${types.join('、')}）`,
    en: `a reference to a parameter of the catalogue (${types.join(', ')})`,
  };
}

export const conditionName: Bilingual = {
  zh: '该项要求的要素编号，或规则包 subjects 中的名称',
  en: "the id of an element of the requirement, or a name among the pack's subjects",
};
export const fact: Bilingual = {
  zh: '由佐证得出的事实，或 facts 选项中列出的事实',
  en: 'a fact that is derived from evidence, or one named in the option facts',
};
