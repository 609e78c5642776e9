import { isCivilDay } from '@liujiang/indicators';
import type { Kind } from '@liujiang/indicators/internal';
import { isObject } from './is-object.ts';
import * as wanted from './wanted.ts';

export {
  aCatalogue,
  aFindingSet,
  aList,
  anObject,
  anything,
  aText,
  listOfTexts,
  textOrBytes,
} from '@liujiang/indicators/internal';

export const someEvidence: Kind = {
  expected: { zh: '经 parseEvidence 读取的佐证', en: 'evidence, made by parseEvidence' },
  fits: (value) => isObject(value) && value['version'] === 1,
};

export const aDay: Kind = {
  expected: wanted.day,
  fits: (value) => isCivilDay(value as string),
};

/** More than any table asks for: working days are counted one by one. */
const mostDays = 1_000_000;

export const numberOfDays: Kind = {
  expected: { zh: `整数（不超过 ${mostDays}）`, en: `a whole number of at most ${mostDays}` },
  fits: (value) => Number.isInteger(value) && (value as number) <= mostDays,
};

export const aCalendar: Kind = {
  expected: {
    zh: '工作日历（chinaWorkCalendar，或由 defineWorkCalendar 得到）',
    en: 'a working-day calendar: chinaWorkCalendar, or one made by defineWorkCalendar',
  },
  fits: (value) => isObject(value) && typeof value['years'] === 'object',
};

export const aPack: Kind = {
  expected: { zh: '规则包', en: 'a rule pack' },
  fits: (value) => isObject(value) && Array.isArray(value['rules']),
};

export const compiledRules: Kind = {
  expected: { zh: '经 compileRules 编译的规则', en: 'rules, made ready by compileRules' },
  fits: (value) => {
    const { conditions, nodes, requirements, names } = isObject(value) ? value : {};
    return names instanceof Set && [conditions, nodes, requirements].every(Array.isArray);
  },
};

export const aRequirement: Kind = {
  expected: { zh: '指标体系中的一项要求', en: 'a requirement of a catalogue' },
  fits: (value) => isObject(value) && typeof value['id'] === 'string',
};

function hasFunctions(value: unknown, ...names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => typeof value[name] === 'function');
}

export const anOperator: Kind = {
  expected: {
    zh: '运算符 { name, evaluate, predicate }',
    en: 'an operator, { name, evaluate, predicate }',
  },
  fits: (value) => hasFunctions(value, 'evaluate', 'predicate'),
};

export const anEveryOperator: Kind = {
  expected: {
    zh: '运算符的各部分 { name, isValue, isExpected, test, kept, broken }',
    en: 'the parts of an operator, { name, isValue, isExpected, test, kept, broken }',
  },
  fits: (value) => hasFunctions(value, 'isValue', 'isExpected', 'test', 'kept', 'broken'),
};

function isVerdict(value: unknown): boolean {
  const { outcome, reasons } = isObject(value) ? value : {};
  return (
    outcome === 'true' || outcome === 'false' || (outcome === 'unknown' && Array.isArray(reasons))
  );
}

export const aVerdict: Kind = {
  expected: {
    zh: '判断结果（由 decided 或 undecided 得到）',
    en: 'a verdict, made by decided or undecided',
  },
  fits: isVerdict,
};

export const listOfVerdicts: Kind = {
  expected: { zh: '判断结果的列表', en: 'a list of verdicts, made by decided or undecided' },
  fits: (value) => Array.isArray(value) && Array.from(value).every(isVerdict),
};
