import type { Bilingual } from '../model/bilingual.ts';
import { cleanText, isDash } from './clean-text.ts';
import type { BodyRow } from './read-rows.ts';
import type { Report, TableDoubt } from './table-doubt.ts';
import { levelFields, type TableField } from './table-headings.ts';

/** A name that is printed again below itself. */
export function repeatedName(row: BodyRow, field: TableField): TableDoubt {
  return {
    code: 'repeated-name',
    row: row.row,
    heading: row.headings.printed.get(field) ?? null,
    expected: { zh: '同一指标只印一次名称', en: 'the name of an indicator printed once' },
    got: cleanText(row.fields[field]),
    assumed: { zh: '与上文同名指标是同一项。', en: 'It is the indicator of that name above.' },
  };
}

/** The doubts about the rows of a table as a tree of indicators, in words. */
export class TreeDoubts {
  readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  /** A row that names no indicator continues the one above. */
  continued(row: BodyRow, got: string, name: string): void {
    const code = row.isFirstOfPage ? 'page-break' : 'continued-row';
    this.doubt(
      code,
      row,
      null,
      got,
      { zh: '写明指标的行', en: 'a row that names its indicator' },
      {
        zh: `${row.isFirstOfPage ? '换页接续' : '接续上一行'}，并入“${name}”。`,
        en: `${row.isFirstOfPage ? 'It continues from the page before' : 'It continues the row above'} and is joined to ${name}.`,
      },
    );
  }

  /** An indicator without anything to assess. */
  empty(node: {
    readonly name: string;
    readonly notes: readonly string[];
    readonly row: BodyRow;
    readonly field: TableField;
  }): void {
    this.doubt(
      'empty-branch',
      node.row,
      node.field,
      [node.name, ...node.notes].join('注：'),
      {
        zh: '有指标说明的下级指标，或本行的指标说明',
        en: 'indicators below it, or an explanation',
      },
      { zh: '没有可考核的内容，不列入。', en: 'There is nothing to assess; it is left out.' },
    );
  }

  /** A level without a name above one that has one. */
  gap(row: BodyRow, field: TableField, level: number, deepest: number): void {
    const below = levelFields[deepest] ?? 'level3';
    this.doubt(
      level === 0 ? 'no-parent' : 'skipped-level',
      row,
      field,
      cleanText(row.fields[field]),
      {
        zh: '上级指标的名称',
        en: 'the name of the indicator above',
      },
      {
        zh: `“${cleanText(row.fields[below])}”上升一级。`,
        en: `${cleanText(row.fields[below])} stands one level higher.`,
      },
    );
  }

  /** An indicator below one that has an explanation of its own. */
  leafAbove(row: BodyRow, field: TableField, above: string): void {
    this.doubt(
      'no-parent',
      row,
      field,
      '',
      {
        zh: '没有指标说明的上级指标',
        en: 'an indicator above that has no explanation of its own',
      },
      {
        zh: `“${above}”已有指标说明，不作上级，两项并列。`,
        en: `${above} has its own explanation, so nothing is put below it; the two stand side by side.`,
      },
    );
  }

  /** Cells that belong to no indicator. */
  unread(row: BodyRow, fields: readonly TableField[]): void {
    for (const field of fields) {
      const got = cleanText(row.fields[field]);
      if (got === '' || isDash(got)) continue;
      this.doubt(
        'unread-cell',
        row,
        field,
        got,
        {
          zh: '属于某项指标的单元格',
          en: 'a cell that belongs to an indicator',
        },
        { zh: '无法确定所属指标，不读入。', en: 'It belongs to no indicator and is not read.' },
      );
    }
  }

  private doubt(
    code: TableDoubt['code'],
    row: BodyRow,
    field: TableField | null,
    got: string,
    expected: Bilingual,
    assumed: Bilingual,
  ): void {
    const heading = field === null ? null : (row.headings.printed.get(field) ?? null);
    this.report({ code, row: row.row, heading, expected, got, assumed });
  }
}
