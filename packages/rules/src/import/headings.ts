import { deepFreeze } from '@liujiang/indicators/internal';
/** How a cell is read: kept as text, as a date as printed, or as yes or no. */
export type CellKind = 'text' | 'date' | 'closing-date' | 'yes-no';

/** What a field of a record is called in the heading of a table. */
export interface FieldHeadings {
  readonly kind: CellKind;
  /** Names of the heading, compared after `normaliseName`. */
  readonly headings: readonly string[];
  /** Whether a row without it says nothing. */
  readonly required?: true;
}

/** Fields of a table by name. */
export type TableHeadings<F extends string> = Readonly<Record<F, FieldHeadings>>;

/** Headings of other dates, which are never taken for the publish date. */
export const otherDates: readonly string[] = /* @__PURE__ */ deepFreeze([
  '发文日期',
  '成文日期',
  '生成日期',
  '归档时间',
  '印发日期',
]);

/** Fields of a table of published items. */
export type ColumnField =
  | 'site'
  | 'unit'
  | 'name'
  | 'section'
  | 'title'
  | 'url'
  | 'publishedAt'
  | 'source';

/** What the headings of a table of published items are called. */
export const columnHeadings: TableHeadings<ColumnField> = /* @__PURE__ */ deepFreeze({
  site: { kind: 'text', headings: ['网站', '网站名称', '站点'] },
  unit: { kind: 'text', headings: ['单位', '责任单位', '所属单位', '部门', '单位名称'] },
  name: { kind: 'text', headings: ['栏目', '栏目名称', '所属栏目'], required: true },
  section: { kind: 'text', headings: ['一级栏目', '子栏目', '下级栏目'] },
  title: { kind: 'text', headings: ['标题', '信息标题', '文章标题', '名称'] },
  url: { kind: 'text', headings: ['链接', '网址', '地址', '页面地址', 'URL'] },
  publishedAt: { kind: 'date', headings: ['发布时间', '发布日期', '发布于', '信息发布时间'] },
  source: { kind: 'text', headings: ['来源', '信息来源', '稿件来源'] },
});

/** Fields of a table of consultations. */
export type ConsultationField =
  | 'site'
  | 'unit'
  | 'title'
  | 'url'
  | 'department'
  | 'publishedAt'
  | 'opensAt'
  | 'closesAt'
  | 'periodAsPrinted'
  | 'feedbackAt'
  | 'feedbackUrl';

/** Those of them that are dates. */
export type ConsultationDate = 'publishedAt' | 'opensAt' | 'closesAt' | 'feedbackAt';

/** What the headings of a table of consultations are called. */
export const consultationHeadings: TableHeadings<ConsultationField> = /* @__PURE__ */ deepFreeze({
  site: { kind: 'text', headings: ['网站', '网站名称', '站点'] },
  unit: { kind: 'text', headings: ['单位', '责任单位', '发起单位'] },
  title: { kind: 'text', headings: ['标题', '征集主题', '主题', '征集标题'] },
  url: { kind: 'text', headings: ['链接', '网址', '地址', '征集地址', 'URL'] },
  department: { kind: 'text', headings: ['征集部门', '承办部门', '部门'] },
  publishedAt: { kind: 'date', headings: ['发布时间', '发布日期'] },
  opensAt: { kind: 'date', headings: ['开始时间', '开始日期', '征集开始时间', '起始时间'] },
  closesAt: {
    kind: 'closing-date',
    headings: ['结束时间', '结束日期', '截止时间', '截止日期', '征集结束时间'],
  },
  periodAsPrinted: { kind: 'text', headings: ['征集时间', '征集期限', '起止时间'] },
  feedbackAt: { kind: 'date', headings: ['反馈时间', '反馈日期', '结果公开时间', '结果反馈时间'] },
  feedbackUrl: { kind: 'text', headings: ['反馈链接', '反馈地址', '结果链接'] },
});

/** Fields of a table of enquiries. */
export type EnquiryField = 'site' | 'unit' | 'topic' | 'url' | 'askedAt' | 'repliedAt' | 'accurate';

/** Those of them that are dates. */
export type EnquiryDate = 'askedAt' | 'repliedAt';

/** What the headings of a table of enquiries are called. */
export const enquiryHeadings: TableHeadings<EnquiryField> = /* @__PURE__ */ deepFreeze({
  site: { kind: 'text', headings: ['网站', '网站名称', '站点'] },
  unit: { kind: 'text', headings: ['单位', '答复单位', '办理单位', '责任单位', '承办单位'] },
  topic: { kind: 'text', headings: ['主题', '标题', '咨询主题', '咨询标题', '咨询内容'] },
  url: { kind: 'text', headings: ['链接', '网址', '地址', 'URL'] },
  askedAt: { kind: 'date', headings: ['咨询时间', '提问时间', '来信时间', '提交时间', '写信时间'] },
  repliedAt: {
    kind: 'date',
    headings: ['答复时间', '回复时间', '办结时间', '答复日期', '回复日期'],
  },
  accurate: { kind: 'yes-no', headings: ['内容准确', '是否准确', '答复准确', '答复是否准确'] },
});
