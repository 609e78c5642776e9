import type { Bilingual } from '../../model/bilingual.ts';
import type { Branch, Catalogue, Leaf } from '../../model/catalogue.ts';
import type { Column } from '../../model/column.ts';
import type { LegalBasis } from '../../model/legal-basis.ts';
import type { Clause, Element, Requirement } from '../../model/requirement.ts';
import type { Erratum } from '../../model/source-reference.ts';
import type { Responsibility, Unit } from '../../model/unit.ts';

/** Every field that can change, of whatever record. */
type FieldName =
  | keyof Bilingual
  | keyof Branch
  | keyof Leaf
  | keyof Requirement
  | keyof Clause
  | keyof Element
  | keyof Responsibility
  | keyof Unit
  | keyof Column
  | keyof LegalBasis
  | keyof Erratum
  | Exclude<keyof Catalogue, 'hash'>
  | 'documentNumber';

export const fieldWords: Readonly<Record<FieldName, Bilingual>> = {
  id: { zh: '标识', en: 'id' },
  code: { zh: '编号', en: 'code' },
  level: { zh: '级别', en: 'level' },
  number: { zh: '原文序号', en: 'printed number' },
  documentNumber: { zh: '文号', en: 'document number' },
  name: { zh: '名称', en: 'name' },
  title: { zh: '标题', en: 'title' },
  version: { zh: '版本', en: 'version' },
  kind: { zh: '类型', en: 'kind' },
  children: { zh: '下级', en: 'below it' },
  indicators: { zh: '指标', en: 'indicators' },
  requirements: { zh: '要求', en: 'requirements' },
  description: { zh: '引言', en: 'introduction' },
  text: { zh: '要求', en: 'text' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  clauses: { zh: '分句', en: 'clause' },
  obligation: { zh: '约束力', en: 'obligation' },
  parameters: { zh: '参数', en: 'parameter' },
  notParameters: { zh: '不作参数的数字', en: 'number that is not a parameter' },
  elements: { zh: '要素', en: 'element' },
  condition: { zh: '条件', en: 'condition' },
  openList: { zh: '列举未尽（等）', en: 'open list' },
  enumeration: { zh: '列举要求', en: 'enumeration' },
  method: { zh: '检查方式', en: 'method' },
  scope: { zh: '检查范围', en: 'scope' },
  measured: { zh: '只计量、不设达标条件', en: 'measured without a condition of passing' },
  formula: { zh: '原表公式', en: 'printed formula' },
  responsibilities: { zh: '责任单位', en: 'responsible unit' },
  unit: { zh: '单位', en: 'unit' },
  role: { zh: '职责', en: 'role' },
  statedIn: { zh: '载于', en: 'stated in' },
  inherited: { zh: '与上行合并', en: 'merged with the row above' },
  unitText: { zh: '责任单位原文', en: 'responsible units as printed' },
  units: { zh: '单位', en: 'unit' },
  columns: { zh: '栏目', en: 'column' },
  columnText: { zh: '栏目及工作要求原文', en: 'columns and work requirements as printed' },
  columnCell: { zh: '栏目单元格', en: 'column cell' },
  owner: { zh: '主办单位', en: 'owner' },
  ownerStatedIn: { zh: '主办单位依据', en: 'owner stated in' },
  notes: { zh: '注', en: 'note' },
  bases: { zh: '文件依据', en: 'legal basis' },
  issuer: { zh: '发文机关', en: 'issuing body' },
  source: { zh: '出处', en: 'source' },
  errata: { zh: '勘误', en: 'erratum' },
  indicator: { zh: '指标', en: 'indicator' },
  line: { zh: '行', en: 'line' },
  field: { zh: '单元格', en: 'cell' },
  before: { zh: '原文', en: 'as printed' },
  after: { zh: '更正后', en: 'as corrected' },
  reason: { zh: '理由', en: 'reason' },
  tailoring: { zh: '裁剪依据', en: 'tailoring' },
};
