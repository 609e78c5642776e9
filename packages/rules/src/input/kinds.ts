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
    const { conditions, nodes, requirements, table } = isObject(value) ? value : {};
    return isObject(table) && [conditions, nodes, requirements].every(Array.isArray);
  },
};

export const aRequirement: Kind = {
  expected: { zh: '指标体系中的一项要求', en: 'a requirement of a catalogue' },
  fits: (value) => isObject(value) && typeof value['id'] === 'string',
};
