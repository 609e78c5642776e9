import type { FindingLine, ScoreLine, UnitFinding, UnitView } from '../view/assessment-view.ts';
import { listNames } from '../view/text.ts';
import {
  foundColumns,
  identityColumns,
  siteColumnsColumn,
  textColumn,
} from './requirement-columns.ts';
import { column, type TableColumn } from './table-column.ts';

/** A requirement in the task list of a unit. */
export interface UnitRow {
  readonly unit: UnitView;
  readonly finding: UnitFinding;
  /** The gain of the whole leaf, however many units share it. */
  readonly score: ScoreLine | undefined;
  readonly roles: readonly string[];
}

/** The rows of one unit, in table order. */
export function listUnitRows(unit: UnitView): readonly UnitRow[] {
  const leaves = new Map(unit.leaves.map((leaf) => [leaf.score.indicator, leaf]));
  return unit.findings.map((finding) => {
    const leaf = leaves.get(finding.line.leaf);
    return { unit, finding, score: leaf?.score, roles: leaf?.roles ?? [] };
  });
}

const lineOf = ({ finding }: UnitRow): FindingLine => finding.line;

const shared = [
  '该指标整体的分数，与其他责任单位共有',
  "The whole indicator's, shared with its other units",
] as const;
const none = [
  '没有适用的内容，或方案不计分',
  'Nothing applies, or the scheme leaves it out',
] as const;

/** The tasks of every unit, one row for each unit and requirement. */
export function listUnitColumns(): readonly TableColumn<UnitRow>[] {
  return [
    column(
      'unit',
      ['责任单位', 'Unit'],
      [
        '单位名称；未明确责任单位的单列',
        'Name of the unit; what nobody is named for stands under its own name',
      ],
      null,
      ({ unit }) => unit.name,
      { width: 22 },
    ),
    column(
      'roles',
      ['职责', 'Role'],
      [
        '责任、牵头、配合、功能设计、信息采集',
        'responsible, lead, assist, feature design, collection',
      ],
      ['未明确责任单位', 'No unit is named'],
      ({ roles }, language) => listNames(roles, language),
      { width: 12 },
    ),
    ...identityColumns(lineOf),
    textColumn(lineOf),
    column(
      'outcome',
      ['检查结果', 'Outcome'],
      [
        '逐个单位检查的为该单位的结果，其他为该项要求的结果',
        "The unit's own where members are judged one by one, the requirement's otherwise",
      ],
      null,
      ({ finding }) => finding.outcomeName,
      { width: 12 },
    ),
    ...foundColumns(lineOf, ({ finding }) => finding.reasons),
    siteColumnsColumn(lineOf),
    column('full', ['指标满分', 'Full marks'], shared, null, ({ score }) => score?.full ?? '', {
      type: 'number',
      width: 10,
    }),
    column('least', ['指标得分下限', 'Least'], shared, none, ({ score }) => score?.min ?? '', {
      type: 'number',
      width: 12,
    }),
    column('most', ['指标得分上限', 'Most'], shared, none, ({ score }) => score?.max ?? '', {
      type: 'number',
      width: 12,
    }),
  ];
}
