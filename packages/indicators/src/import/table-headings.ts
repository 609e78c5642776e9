import { deepFreeze } from '../model/deep-freeze.ts';
/** What a column of the table holds. */
export type TableField = 'level1' | 'level2' | 'level3' | 'explanation' | 'columns' | 'units';

/** The fields, as Liujiang's table orders them. */
export const tableFields: readonly TableField[] = /* @__PURE__ */ deepFreeze([
  'level1',
  'level2',
  'level3',
  'explanation',
  'columns',
  'units',
]);

/** The fields that name an indicator. */
export const levelFields: readonly TableField[] = /* @__PURE__ */ deepFreeze([
  'level1',
  'level2',
  'level3',
]);

/** The headings of each field: first that of Liujiang's table, then synonyms. */
export const defaultTableHeadings: Readonly<Record<TableField, readonly string[]>> =
  /* @__PURE__ */ deepFreeze({
    level1: ['一级指标'],
    level2: ['二级指标'],
    level3: ['三级指标'],
    explanation: ['指标说明', '指标解释', '评估内容', '评估要求', '考核内容', '考核要求'],
    columns: ['对应栏目及工作要求', '对应栏目', '栏目'],
    units: ['责任单位', '责任部门', '承办单位', '落实单位'],
  });
