import type { Leaf } from '../model/catalogue.ts';
import { labels } from '../model/labels.ts';
import { type CsvColumn, column } from './csv-column.ts';
import {
  between,
  describeBases,
  describeColumns,
  describeElements,
  describeUnits,
} from './describe.ts';

function unitCell({ unitText, responsibilities }: Leaf): Leaf['columnCell'] {
  if (unitText !== null) return 'printed';
  return responsibilities.some(({ inherited }) => inherited) ? 'inherited' : 'none';
}

/** What all requirements of a leaf share: columns, units, notes, where they are printed. */
export function leafColumns(): readonly CsvColumn[] {
  return [
    column(
      'leaf_elements',
      ['引言所列要素', 'Elements of the introduction'],
      [
        '引言所列举的内容，各条要求均逐项适用',
        'What the introduction enumerates; every point applies to each',
      ],
      ['引言没有列举，或没有引言', 'The introduction enumerates nothing, or there is none'],
      ({ leaf }, language) => describeElements(leaf.elements, leaf.openList, language),
    ),
    column(
      'columns',
      ['栏目', 'Columns'],
      ['对应栏目，括号内为所属单位和类型', 'Columns of the site, in brackets owner and kind'],
      ['表中没有对应栏目', 'The table names no column'],
      ({ catalogue, leaf }, language) => describeColumns(catalogue, leaf, language),
    ),
    column(
      'column_text',
      ['对应栏目及工作要求（原文）', 'Column cell (zh)'],
      ['“对应栏目及工作要求”单元格的文字', 'Text of the cell 对应栏目及工作要求'],
      [
        '单元格为“——”或与上行合并，见下一列',
        'The cell prints —— or is merged with the row above; see the next column',
      ],
      ({ leaf }) => leaf.columnText ?? '',
    ),
    column(
      'column_cell',
      ['栏目单元格', 'Column cell is'],
      ['本行载明、与上行合并，或为“——”', 'Printed here, merged with the row above, or ——'],
      null,
      ({ leaf }, language) => labels.columnCell[leaf.columnCell][language],
    ),
    column(
      'units',
      ['责任单位及分工', 'Units and roles'],
      [
        '责任单位，括号内为分工及其载明之处',
        'Units, in brackets their role and where it is stated',
      ],
      ['表中没有责任单位', 'The table names no unit'],
      ({ catalogue, leaf }, language) => describeUnits(catalogue, leaf, language),
    ),
    column(
      'unit_text',
      ['责任单位（原文）', 'Unit cell (zh)'],
      ['“责任单位”单元格的文字', 'Text of the cell 责任单位'],
      [
        '单元格为“——”或与上行合并，见下一列',
        'The cell prints —— or is merged with the row above; see the next column',
      ],
      ({ leaf }) => leaf.unitText ?? '',
    ),
    column(
      'unit_cell',
      ['责任单位单元格', 'Unit cell is'],
      ['本行载明、与上行合并，或为“——”', 'Printed here, merged with the row above, or ——'],
      null,
      ({ leaf }, language) => labels.columnCell[unitCell(leaf)][language],
    ),
    column(
      'notes',
      ['注', 'Notes'],
      ['该指标及其上级所载的“注”', 'Notes printed with the indicator or one above it'],
      ['没有注', 'There are no notes'],
      ({ path }, language) =>
        path.flatMap(({ notes }) => notes.map((note) => note[language])).join(between[language]),
    ),
    column(
      'bases',
      ['文件依据', 'Legal bases'],
      ['该指标及其上级所引用的文件', 'Documents cited by the indicator or one above it'],
      ['没有引用文件', 'No document is cited'],
      ({ catalogue, path }, language) =>
        describeBases(
          catalogue,
          path.flatMap(({ bases }) => bases),
          language,
        ),
    ),
    column(
      'source_lines',
      ['原文行号', 'Source lines'],
      [
        '该指标在原文文件中的行号，跨页的有两行',
        'Lines of the source file; two where a page break cuts the row',
      ],
      ['没有记录原文位置', 'The place in the source is not recorded'],
      ({ leaf }) => leaf.source.rows.map(({ line }) => line).join(' '),
    ),
    column(
      'source_pages',
      ['原文页码', 'Source pages'],
      [
        '该指标在表中的页码，表头每重复一次为一页',
        'Pages of the table; each repeated header row begins one',
      ],
      ['没有记录原文位置', 'The place in the source is not recorded'],
      ({ leaf }) => [...new Set(leaf.source.rows.map(({ page }) => page))].join(' '),
    ),
  ];
}
