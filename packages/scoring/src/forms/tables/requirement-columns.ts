import type { FindingLine } from '../view/assessment-view.ts';
import { listNames } from '../view/text.ts';
import { column, type TableColumn } from './table-column.ts';

/** Columns that identify the requirement of a row; `lineOf` finds it in the row. */
export function identityColumns<Row>(
  lineOf: (row: Row) => FindingLine,
): readonly TableColumn<Row>[] {
  return [
    column(
      'indicator',
      ['指标', 'Indicator'],
      ['序号（含要求序号）和名称', 'Code with the printed number, and name'],
      null,
      (row) => `${lineOf(row).code} ${lineOf(row).leafName}`,
      { width: 34 },
    ),
    column(
      'requirement',
      ['要求编号', 'Requirement id'],
      ['在指标体系内唯一', 'Unique in the table'],
      null,
      (row) => lineOf(row).requirement,
      { width: 38 },
    ),
  ];
}

/** What the table asks for. */
export function textColumn<Row>(lineOf: (row: Row) => FindingLine): TableColumn<Row> {
  return column(
    'text',
    ['指标要求', 'Required'],
    ['指标体系对该项的要求', 'What the table asks for'],
    null,
    (row) => lineOf(row).text,
    { width: 60 },
  );
}

/** Why it is not judged, and what the check saw. */
export function foundColumns<Row>(
  lineOf: (row: Row) => FindingLine,
  reasonsOf: (row: Row) => readonly string[],
): readonly TableColumn<Row>[] {
  return [
    column(
      'reasons',
      ['未判定的原因', 'Why not judged'],
      ['无法判断或未检查的原因', 'Why it cannot be told or was not tested'],
      ['已有结论', 'It is decided'],
      (row, language) => listNames(reasonsOf(row), language),
      { width: 24 },
    ),
    column(
      'found',
      ['检查情况', 'Found'],
      ['检查中看到的情况', 'What the check saw'],
      null,
      (row) => lineOf(row).message,
      { width: 50 },
    ),
  ];
}

/** Columns of the site that belong to the indicator. */
export function siteColumnsColumn<Row>(lineOf: (row: Row) => FindingLine): TableColumn<Row> {
  return column(
    'columns',
    ['对应栏目', 'Columns'],
    ['该指标的栏目', 'Columns of the indicator'],
    ['指标体系未列栏目', 'The table names no column'],
    (row, language) => listNames(lineOf(row).columns, language),
    { width: 30 },
  );
}
