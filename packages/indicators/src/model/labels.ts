import type { Bilingual } from './bilingual.ts';
import type { Leaf } from './catalogue.ts';
import type { Column } from './column.ts';
import type { ConditionTrace } from './condition-trace.ts';
import { deepFreeze } from './deep-freeze.ts';
import type { NameKind } from './directory.ts';
import { conditionLabels, outcomeLabels, reasonLabels } from './finding-labels.ts';
import type { Outcome, Reason } from './outcome.ts';
import type { CountParameter, DurationUnit, Parameter } from './parameter.ts';
import { durationUnitLabels } from './parameter-labels.ts';
import type {
  Element,
  Enumeration,
  Method,
  Obligation,
  PrintedFormula,
  Requirement,
} from './requirement.ts';
import type { Erratum } from './source-reference.ts';
import type { Responsibility, Role, Unit } from './unit.ts';

/** Words in both languages for every member of every closed vocabulary; a new member does not compile without them. */
export interface Labels {
  /** Outcomes of a requirement. */
  readonly outcome: Readonly<Record<Outcome, Bilingual>>;
  /** Why something could not be decided. */
  readonly reason: Readonly<Record<Reason, Bilingual>>;
  /** Whether a condition holds, or is unknown. */
  readonly condition: Readonly<Record<ConditionTrace['outcome'], Bilingual>>;
  /** A unit's part in an indicator. */
  readonly role: Readonly<Record<Role, Bilingual>>;
  /** The cell that names a unit. */
  readonly statedIn: Readonly<Record<Responsibility['statedIn'], Bilingual>>;
  /** A single office, a group of them, or the tasks assigned to nobody. */
  readonly unitKind: Readonly<Record<Unit['kind'] | 'unassigned', Bilingual>>;
  /** What a name was recognised as. */
  readonly nameKind: Readonly<Record<NameKind, Bilingual>>;
  /** How a requirement can be assessed. */
  readonly method: Readonly<Record<Method, Bilingual>>;
  /** How binding a clause is. */
  readonly obligation: Readonly<Record<Obligation, Bilingual>>;
  /** Whether a group's task is judged member by member or together. */
  readonly scope: Readonly<Record<Requirement['scope'], Bilingual>>;
  /** Formulas that the table prints. */
  readonly formula: Readonly<Record<PrintedFormula, Bilingual>>;
  /** What an element is. */
  readonly elementKind: Readonly<Record<Element['kind'], Bilingual>>;
  /** Whether all of an enumeration is asked for, or any one thing. */
  readonly enumeration: Readonly<Record<Enumeration, Bilingual>>;
  /** Levels of the table. */
  readonly level: Readonly<Record<Leaf['level'], Bilingual>>;
  /** How the column cell of a leaf is filled. */
  readonly columnCell: Readonly<Record<Leaf['columnCell'], Bilingual>>;
  /** Where a column is. */
  readonly columnKind: Readonly<Record<Column['kind'], Bilingual>>;
  /** Where the owner of a column is printed. */
  readonly ownerStatedIn: Readonly<Record<Column['ownerStatedIn'], Bilingual>>;
  /** Types of parameters. */
  readonly parameterType: Readonly<Record<Parameter['type'], Bilingual>>;
  /** Units of a duration, after a number. */
  readonly durationUnit: Readonly<Record<DurationUnit, Bilingual>>;
  /** Directions of a count. */
  readonly limit: Readonly<Record<CountParameter['limit'], Bilingual>>;
  /** Whether the bound itself satisfies the clause. */
  readonly bound: Readonly<Record<CountParameter['bound'], Bilingual>>;
  /** Cells of the source that an erratum corrects. */
  readonly erratumField: Readonly<Record<Erratum['field'], Bilingual>>;
}

/**
 * Chinese and English words for the vocabularies of this package. The Chinese ones are those of inspection notices and
 * self-check tables.
 *
 * @example
 * ```ts
 * import { labels } from '@liujiang/indicators';
 * labels.outcome.failed.zh; //=> '不达标'
 * labels.role.lead.en; //=> 'lead'
 * ```
 */
export const labels: Labels = /* @__PURE__ */ deepFreeze<Labels>({
  outcome: outcomeLabels,
  reason: reasonLabels,
  condition: conditionLabels,
  role: {
    responsible: { zh: '责任', en: 'responsible' },
    lead: { zh: '牵头', en: 'lead' },
    assist: { zh: '配合', en: 'assist' },
    feature: { zh: '功能设计', en: 'feature design' },
    collect: { zh: '信息采集', en: 'collection' },
  },
  statedIn: {
    unit: { zh: '责任单位', en: 'responsible unit' },
    column: { zh: '对应栏目及工作要求', en: 'columns and work requirements' },
  },
  unitKind: {
    unit: { zh: '单位', en: 'unit' },
    group: { zh: '单位组', en: 'group of units' },
    unassigned: { zh: '未明确责任单位', en: 'no unit named' },
  },
  nameKind: {
    id: { zh: '编号', en: 'id' },
    code: { zh: '代码', en: 'code' },
    name: { zh: '全称', en: 'full name' },
    shortName: { zh: '简称', en: 'short name' },
    alias: { zh: '别名', en: 'alias' },
    formerName: { zh: '曾用名', en: 'former name' },
  },
  method: {
    automatic: { zh: '自动检查', en: 'automatic' },
    assisted: { zh: '人工辅助检查', en: 'assisted' },
    manual: { zh: '人工检查', en: 'manual' },
    document: { zh: '材料审核', en: 'documents handed in' },
  },
  obligation: {
    must: { zh: '应当', en: 'must' },
    'must-not': { zh: '不得', en: 'must not' },
    should: { zh: '宜', en: 'should' },
    'should-not': { zh: '不宜', en: 'should not' },
    may: { zh: '可', en: 'may' },
    unstated: { zh: '未明示', en: 'unstated' },
  },
  scope: {
    each: { zh: '逐个单位检查', en: 'each member' },
    together: { zh: '整体检查', en: 'all together' },
  },
  formula: {
    'quarterly-average': { zh: '季度检查平均分', en: 'average of the quarterly inspections' },
    'pass-rate': { zh: '检查合格率', en: 'pass rate of the checks' },
  },
  elementKind: {
    item: { zh: '内容', en: 'item' },
    column: { zh: '栏目', en: 'column' },
  },
  enumeration: {
    all: { zh: '须全部具备', en: 'all of them' },
    any: { zh: '具备其一即可', en: 'any one of them' },
  },
  level: {
    1: { zh: '一级指标', en: 'level-1 indicator' },
    2: { zh: '二级指标', en: 'level-2 indicator' },
    3: { zh: '三级指标', en: 'level-3 indicator' },
  },
  columnCell: {
    printed: { zh: '本行载明', en: 'printed' },
    inherited: { zh: '与上行合并', en: 'merged with the row above' },
    none: { zh: '无（——）', en: 'none (——)' },
  },
  columnKind: {
    portal: { zh: '门户网站栏目', en: 'column of the portal' },
    site: { zh: '其他网站栏目', en: 'column of another site' },
    platform: { zh: '平台或应用', en: 'platform or app' },
    mail: { zh: '邮箱报送', en: 'mail route' },
  },
  ownerStatedIn: {
    column: { zh: '栏目单元格载明', en: 'printed with the column' },
    unit: { zh: '按责任单位认定', en: "taken from the row's responsible unit" },
  },
  parameterType: {
    duration: { zh: '期限', en: 'duration' },
    count: { zh: '数量', en: 'count' },
    range: { zh: '范围', en: 'range' },
    format: { zh: '格式', en: 'format' },
    choice: { zh: '选项', en: 'choice' },
  },
  durationUnit: durationUnitLabels,
  limit: {
    'at-least': { zh: '不少于', en: 'at least' },
    'at-most': { zh: '不超过', en: 'at most' },
    exactly: { zh: '恰为', en: 'exactly' },
  },
  bound: {
    closed: { zh: '含本数', en: 'inclusive' },
    open: { zh: '不含本数', en: 'exclusive' },
  },
  erratumField: {
    level1: { zh: '一级指标', en: 'level-1 indicator' },
    level2: { zh: '二级指标', en: 'level-2 indicator' },
    level3: { zh: '三级指标', en: 'level-3 indicator' },
    explanation: { zh: '指标说明', en: 'explanation' },
    columns: { zh: '对应栏目及工作要求', en: 'columns and work requirements' },
    units: { zh: '责任单位', en: 'responsible units' },
    layout: { zh: '版式', en: 'layout' },
  },
});
