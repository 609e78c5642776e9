import type { Language } from '../src/export/language.ts';

const words = {
  otherLanguage: { zh: 'English', en: '中文' },
  index: { zh: '指标目录', en: 'All indicators' },
  indexTitle: { zh: '指标目录', en: 'Indicators' },
  generated: {
    zh: '本页由指标数据生成，请勿手工修改。',
    en: 'Generated from the catalogue; do not edit by hand.',
  },
  introduction: { zh: '指标说明引言', en: 'Introduction' },
  elementsOfIntroduction: {
    zh: '引言所列要素（各条要求逐项适用）',
    en: 'Elements of the introduction (every point applies to each)',
  },
  requirement: { zh: '要求', en: 'Requirement' },
  wholeText: { zh: '要求（未编号）', en: 'Requirement (not numbered)' },
  method: { zh: '检查方式', en: 'Method' },
  scope: { zh: '检查范围', en: 'Scope' },
  formula: { zh: '原文公式', en: 'Printed formula' },
  measured: {
    zh: '原文没有达标条件，只给出数量或公式。',
    en: 'No condition of passing is printed, only a quantity or a formula.',
  },
  clauses: { zh: '分句', en: 'Clause' },
  obligation: { zh: '约束力', en: 'Obligation' },
  parameter: { zh: '参数', en: 'Parameter' },
  value: { zh: '取值', en: 'Value' },
  printed: { zh: '原文', en: 'Printed' },
  notPrinted: { zh: '（原文未载）', en: '(not printed)' },
  reading: { zh: '解读', en: 'Reading' },
  notParameters: { zh: '不作参数的数字', en: 'Numbers that are no parameter' },
  elements: { zh: '要素', en: 'Elements' },
  open: { zh: '……（原文以“等”结尾，未穷尽）', en: '… (the list is open: 等)' },
  condition: { zh: '条件', en: 'condition' },
  columns: { zh: '栏目', en: 'Columns' },
  column: { zh: '栏目', en: 'Column' },
  owner: { zh: '所属单位', en: 'Owner' },
  kind: { zh: '类型', en: 'Kind' },
  owned: { zh: '所属依据', en: 'Owner is' },
  cell: { zh: '单元格', en: 'Cell' },
  noColumns: { zh: '表中没有对应栏目。', en: 'The table names no column.' },
  units: { zh: '责任单位', en: 'Units' },
  unit: { zh: '单位', en: 'Unit' },
  role: { zh: '分工', en: 'Role' },
  statedIn: { zh: '载于', en: 'Stated in' },
  merged: { zh: '与上行合并', en: 'merged with the row above' },
  noUnits: { zh: '表中没有责任单位。', en: 'The table names no unit.' },
  notes: { zh: '注', en: 'Notes' },
  bases: { zh: '文件依据', en: 'Legal bases' },
  source: { zh: '原文出处', en: 'Source' },
  line: { zh: '行', en: 'Line' },
  page: { zh: '页', en: 'Page' },
  cells: { zh: '单元格（照扫描件）', en: 'Cells, as scanned' },
  errata: { zh: '勘误', en: 'Errata' },
  before: { zh: '扫描件', en: 'As scanned' },
  after: { zh: '更正为', en: 'Read as' },
  kept: { zh: '照录不改', en: 'kept as printed' },
  reason: { zh: '理由', en: 'Reason' },
  indicator: { zh: '指标', en: 'Indicator' },
  requirements: { zh: '要求数', en: 'Requirements' },
} as const;

/** The fixed words of the indicator pages in one language. */
export type PageWords = Readonly<Record<keyof typeof words, string>>;

/** Picks the words of a language. */
export function pageWords(language: Language): PageWords {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]) => [key, word[language]]),
  ) as PageWords;
}
