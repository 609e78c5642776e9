import type { ImportTableOptions } from '../import/import-options.ts';

/** The table of a county that does not exist, in other words and another order than Liujiang's, without a third level. */
export const countyCsv = `云岭县（虚构）政府网站评估任务表,,,,,,
序号,一级指标,二级指标,考核内容,责任部门,对应栏目,分值
1,信息公开,通知公告,"（1）设置通知公告栏目；
（2）监测时间点前2周内有更新。",各乡镇,通知公告,10
2,,财政信息,发布预算、决算、采购等信息。,"县财政局牵头,各乡镇配合",县财政局“财政公开”栏目,20
序号,一级指标,二级指标,考核内容,责任部门,对应栏目,分值
3,互动回应,网上信箱,①收到来信后5个工作日内答复；②答复应公开。注：详见云政办发〔2024〕12号文件。,县信访局,县长信箱,15
4,,意见征集,全年开展意见征集不少于3次。,,,15
`;

/** The merged cells of the same table as a sheet: row and column of the first, rows and columns that it spans. */
export const countyMerges: readonly {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}[] = [
  { row: 1, column: 1, rowSpan: 1, columnSpan: 7 },
  { row: 3, column: 2, rowSpan: 2, columnSpan: 1 },
  { row: 6, column: 2, rowSpan: 2, columnSpan: 1 },
  { row: 6, column: 5, rowSpan: 2, columnSpan: 1 },
  { row: 6, column: 6, rowSpan: 2, columnSpan: 1 },
];

/** What the county adds to its table. */
export const countyOptions: ImportTableOptions = {
  id: 'yunling',
  file: 'yunling.csv',
  ids: {
    indicators: {
      信息公开: 'disclosure',
      '信息公开/通知公告': 'notices',
      财政信息: 'finance',
      互动回应: 'interaction',
      网上信箱: 'mailbox',
      意见征集: 'consultations',
    },
    units: { 各乡镇: 'towns', 县财政局: 'finance', 县信访局: 'petitions' },
    columns: { 通知公告: 'notices', 财政公开: 'finance', 县长信箱: 'mailbox' },
    bases: { '云政办发〔2024〕12号': 'yzbf-2024-12' },
  },
  issuers: {
    '云政办发〔2024〕12号': {
      zh: '云岭县人民政府办公室',
      en: 'Government Office of Yunling County',
    },
  },
  english: {
    '云岭县（虚构）政府网站评估任务表':
      'Evaluation table of the (fictional) Yunling County website',
    信息公开: 'Disclosure',
    通知公告: 'Notices',
    财政信息: 'Finance',
    互动回应: 'Interaction',
    网上信箱: 'Mailbox',
    意见征集: 'Consultations',
    '设置通知公告栏目；': 'Set up a column of notices;',
    '监测时间点前2周内有更新。': 'updated within 2 weeks before the monitoring date.',
    '发布预算、决算、采购等信息。': 'Publish budgets, final accounts, procurement and the like.',
    '收到来信后5个工作日内答复；': 'Reply within 5 working days of the letter;',
    '答复应公开。': 'the reply must be published.',
    '详见云政办发〔2024〕12号文件。': 'See document 12 of 2024.',
    '全年开展意见征集不少于3次。': 'At least 3 consultations in the year.',
    次: 'consultations',
    各乡镇: 'All towns',
    县财政局: 'County Finance Bureau',
    县信访局: 'County Petitions Bureau',
    财政公开: 'Public finance',
    县长信箱: "County head's mailbox",
  },
};
