import type { Erratum } from '../model/source-reference.ts';

const missingLevel1: Erratum['reason'] = {
  zh: '缺一级指标单元格，各单元格左移一列，现予复位。',
  en: 'The level-1 cell is missing and the cells stand one to the left; they are put back.',
};

/**
 * Every place where the catalogue departs from the scanned text in more than white space, markup and the width of
 * punctuation, and the slips of the text that were kept (`after` is null). `before` and `after` are parts of
 * the line: a tab stands between cells, a line break where a page break cut a cell in two.
 */
export const errata: readonly Erratum[] = [
  {
    indicator: 'disclosure.basic.statistics',
    line: 19,
    field: 'explanation',
    before: '5. 监测时间点前6个月内',
    after: null,
    reason: {
      zh: '编号由3跳至5，缺第4点。原编号予以保留，不作重排。',
      en: 'The numbering jumps from 3 to 5; there is no point 4. The printed numbers are kept, nothing is renumbered.',
    },
  },
  {
    indicator: 'disclosure.welfare.education',
    line: 46,
    field: 'layout',
    before: '社会公益事业建设领域公开注：详见桂政办发〔2018〕92号文件。\t教育领域\t',
    after: '\t社会公益事业建设领域公开注：详见桂政办发〔2018〕92号文件。\t教育领域\t',
    reason: missingLevel1,
  },
  {
    indicator: 'disclosure.welfare',
    line: 46,
    field: 'level2',
    before: '社会公益事业建设领域公开注：详见桂政办发〔2018〕92号文件。',
    after: '',
    reason: {
      zh: '换页后重复印出同一二级指标，合并为一项。',
      en: 'The level-2 indicator is printed again after a page break; it is one indicator.',
    },
  },
  {
    indicator: 'disclosure.welfare.medical-health',
    line: 47,
    field: 'layout',
    before: '\t基本医疗卫生领域\t',
    after: '\t\t基本医疗卫生领域\t',
    reason: missingLevel1,
  },
  {
    indicator: 'disclosure.welfare.environment',
    line: 48,
    field: 'layout',
    before: '\t环境保护领域\t',
    after: '\t\t环境保护领域\t',
    reason: missingLevel1,
  },
  {
    indicator: 'disclosure.welfare',
    line: 52,
    field: 'level2',
    before: '社会公益事业建设领域公开注：详见桂政办发〔2018〕92号文件。',
    after: '',
    reason: {
      zh: '同页内再次印出同一二级指标，合并为一项。',
      en: 'The level-2 indicator is printed a third time, in the middle of a page; it is one indicator.',
    },
  },
  {
    indicator: 'services.public.education-training',
    line: 71,
    field: 'columns',
    before: '职业教育特殊教育',
    after: '职业教育、特殊教育',
    reason: {
      zh: '两个栏目之间漏印顿号，对照“教育领域”所列栏目补上。',
      en: 'The comma between two columns is missing; added after the columns listed at 教育领域.',
    },
  },
  {
    indicator: 'design.layout',
    line: 88,
    field: 'layout',
    before: '\t展现布局\t',
    after: '\t展现布局\t\t',
    reason: {
      zh: '缺空白的三级指标单元格，指标说明、栏目、责任单位左移一列，现予复位。',
      en: 'The blank level-3 cell is missing; explanation, columns and unit stand one to the left and are put back.',
    },
  },
  {
    indicator: 'design.layout',
    line: 91,
    field: 'explanation',
    before: '不出现文字错行、表格\n错位、功能和控件不可用等情况。',
    after: '不出现文字错行、表格错位、功能和控件不可用等情况。',
    reason: {
      zh: '指标说明被换页截断，第4点在“表格”与“错位”之间断开，现予接续。',
      en: 'A page break cuts the explanation within point 4, between 表格 and 错位; the two parts are joined.',
    },
  },
  {
    indicator: 'new-media.supervision',
    line: 108,
    field: 'columns',
    before: '区行政审批局负责\n“柳江政务”微信号',
    after: '区行政审批局负责“柳江政务”微信号',
    reason: {
      zh: '对应栏目被换页截断，现予接续。',
      en: 'A page break cuts the column cell in two; the parts are joined.',
    },
  },
  {
    indicator: 'safeguards.routine-supervision',
    line: 109,
    field: 'explanation',
    before: '明确网站内容保障明确责任分工情况',
    after: null,
    reason: {
      zh: '“明确”二字重出，文意不受影响，照录不改。',
      en: 'The word 明确 is printed twice; the meaning is clear, and the text is kept as it stands.',
    },
  },
];
