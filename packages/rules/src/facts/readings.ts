import type { ChosenReading, Problem } from '@liujiang/indicators';
import { checkBy, completeBy, listChosenBy, type ReadingWords } from './reading-words.ts';

/**
 * How the table is read where its words can be read in more than one way. What is left out is read as ordinary practice has
 * it; each of them stands in docs/interpretations.md.
 */
export interface Readings {
  /**
   * 日巡检、周检测、月监测、季普查、年度报告: one round in each calendar day, week (Monday to Sunday), month, quarter and year
   * (`calendar-period`), or no two rounds further apart than that long (`interval`).
   */
  readonly patrols: 'calendar-period' | 'interval';
  /** 不同平台的政务新媒体名称: of all units that the table makes responsible (`together`), or of each unit (`each`). */
  readonly accountNames: 'together' | 'each';
  /** 注明接口调用: where there is an interface (`with-interface`), or always (`always`). */
  readonly interfaceCalls: 'with-interface' | 'always';
  /**
   * 设置…栏目: the columns of that name that the leaf prints and, where it prints none of that name, those that it prints
   * (`printed`); any that it prints, whatever it is called (`any`); or those of that name only (`same-name`).
   */
  readonly columnNames: 'printed' | 'any' | 'same-name';
}

const words: ReadingWords<Readings> = {
  patrols: {
    'calendar-period': {
      zh: '日巡检、周检测、月监测、季普查、年度报告按自然周期各一次',
      en: 'patrols, checks, monitoring, surveys and reports once in each calendar period',
    },
    interval: {
      zh: '日巡检、周检测、月监测、季普查、年度报告每两次相隔不超过一个周期',
      en: 'patrols, checks, monitoring, surveys and reports never further apart than their period',
    },
  },
  accountNames: {
    together: {
      zh: '不同平台的名称由各责任单位合并比较',
      en: 'names of accounts are compared across the responsible units',
    },
    each: {
      zh: '不同平台的名称在各单位之内比较',
      en: 'names of accounts are compared within each unit',
    },
  },
  interfaceCalls: {
    'with-interface': {
      zh: '有数据接口的才须注明接口调用',
      en: 'interface calls are printed where there is an interface',
    },
    always: {
      zh: '有无数据接口均须注明接口调用',
      en: 'interface calls are printed whether or not there is an interface',
    },
  },
  columnNames: {
    printed: {
      zh: '设置栏目，以原表所列同名栏目为准；没有同名栏目的，以所列栏目为准',
      en: 'setting up a column takes the column of that name in the table, or any that it prints where none has the name',
    },
    any: {
      zh: '设置栏目，原表所列栏目有一个即可，不论名称',
      en: 'setting up a column takes any column that the table prints, whatever its name',
    },
    'same-name': {
      zh: '设置栏目，只认同名栏目；原表未列同名栏目的，由人工查看认定',
      en: 'setting up a column takes a column of that name; where the table prints none, a person looks it up',
    },
  },
};

/** Every reading: those that were chosen, and ordinary practice for the rest. */
export function completeReadings(chosen: Partial<Readings> = {}): Readings {
  return completeBy(words, chosen);
}

/** The readings that differ from ordinary practice, with what they say. */
export function listChosenReadings(chosen: Partial<Readings> = {}): readonly ChosenReading[] {
  return listChosenBy(words, chosen);
}

/** What is wrong with chosen readings. */
export function checkReadings(chosen: unknown, path: string): readonly Problem[] {
  return checkBy(words, chosen, path);
}
