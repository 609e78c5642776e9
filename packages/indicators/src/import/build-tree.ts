import type { Bilingual } from '../model/bilingual.ts';
import { normaliseName } from '../text/normalise-name.ts';
import { cleanText, isDash } from './clean-text.ts';
import { nameAndNotes } from './name-and-notes.ts';
import type { BodyRow } from './read-rows.ts';
import type { Report, TableDoubt } from './table-doubt.ts';
import { levelFields, type TableField } from './table-headings.ts';

/** An indicator of the table, before its cells are read. */
export interface TableNode {
  readonly name: string;
  readonly notes: string[];
  /** The row that names it. */
  readonly row: BodyRow;
  /** The cell that names it. */
  readonly field: TableField;
  readonly children: TableNode[];
  /** The rows of a leaf; empty for a branch. */
  readonly rows: BodyRow[];
}

interface Repeated {
  readonly level: number;
  readonly doubt: TableDoubt;
}

/** Makes a tree of the rows: a blank cell goes on with the indicator above, a dash or nothing below means no such level. */
export class TreeBuilder {
  /** The indicators of level 1. */
  readonly roots: TableNode[] = [];
  private readonly open: (TableNode | undefined)[] = [];
  private readonly repeated: Repeated[] = [];
  /** Levels at which a blank cell stands for a name that is printed above. */
  private readonly blankLevels = new Set<number>();
  private leaf: TableNode | undefined;
  private readonly report: Report;

  constructor(report: Report) {
    this.report = report;
  }

  /** Takes the next row. */
  add(row: BodyRow): void {
    const names = levelFields.map((field) => nameAndNotes(row.fields[field]));
    const isNamed = names.map(({ name }) => name !== '' && !isDash(name));
    const deepest = isNamed.lastIndexOf(true);
    if (deepest === -1) {
      this.continueLeaf(row);
      return;
    }
    const explanation = cleanText(row.fields.explanation);
    const hasText = explanation !== '' && !isDash(explanation);
    let parent: TableNode | undefined;
    for (const [level, { name, notes }] of names.entries()) {
      const field = levelFields[level] ?? 'level1';
      const isLeaf = level === deepest && hasText;
      if (level > deepest) break;
      if (isNamed[level] === true) {
        const known = this.open[level];
        if (!isLeaf && known !== undefined && known.rows.length === 0 && isSame(known, name)) {
          this.noteRepeat(row, field, level);
          for (const note of notes) if (!known.notes.includes(note)) known.notes.push(note);
          parent = known;
          continue;
        }
        const node: TableNode = { name, notes: [...notes], row, field, children: [], rows: [] };
        (parent?.children ?? this.roots).push(node);
        this.open.length = level;
        this.open[level] = node;
        if (isLeaf) {
          node.rows.push(row);
          this.leaf = node;
        }
        parent = node;
      } else {
        const known = this.open[level];
        if (name !== '' || known === undefined) this.reportGap(row, field, level, deepest);
        else if (known.rows.length > 0) this.reportLeafAbove(row, field, known);
        else {
          this.blankLevels.add(level);
          parent = known;
        }
      }
    }
    if (!hasText) this.reportUnread(row, ['columns', 'units']);
  }

  /** Ends the table: what was left open is told. */
  finish(): readonly TableNode[] {
    for (const { level, doubt } of this.repeated)
      if (this.blankLevels.has(level)) this.report(doubt);
    const prune = (nodes: TableNode[]): TableNode[] =>
      nodes.filter((node) => {
        if (node.rows.length > 0) return true;
        node.children.splice(0, node.children.length, ...prune(node.children));
        if (node.children.length > 0) return true;
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
        return false;
      });
    return prune(this.roots);
  }

  private continueLeaf(row: BodyRow): void {
    const { leaf } = this;
    if (leaf === undefined) {
      this.reportUnread(row, ['explanation', 'columns', 'units']);
      return;
    }
    leaf.rows.push(row);
    const got = (['explanation', 'columns', 'units'] as const)
      .map((field) => cleanText(row.fields[field]))
      .filter((text) => text !== '')
      .join(' | ');
    const code = row.isFirstOfPage ? 'page-break' : 'continued-row';
    this.doubt(
      code,
      row,
      null,
      got,
      { zh: '写明指标的行', en: 'a row that names its indicator' },
      {
        zh: `${row.isFirstOfPage ? '换页接续' : '接续上一行'}，并入“${leaf.name}”。`,
        en: `${row.isFirstOfPage ? 'It goes on from the page before' : 'It goes on from the row above'} and is joined to ${leaf.name}.`,
      },
    );
  }

  private noteRepeat(row: BodyRow, field: TableField, level: number): void {
    this.repeated.push({
      level,
      doubt: {
        code: 'repeated-name',
        row: row.row,
        heading: row.headings.printed.get(field) ?? null,
        expected: { zh: '同一指标只印一次名称', en: 'the name of an indicator printed once' },
        got: cleanText(row.fields[field]),
        assumed: { zh: '与上文同名指标是同一项。', en: 'It is the indicator of that name above.' },
      },
    });
  }

  private reportGap(row: BodyRow, field: TableField, level: number, deepest: number): void {
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

  private reportLeafAbove(row: BodyRow, field: TableField, above: TableNode): void {
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
        zh: `“${above.name}”已有指标说明，不作上级，两项并列。`,
        en: `${above.name} has an explanation, so that it groups nothing; the two stand side by side.`,
      },
    );
  }

  private reportUnread(row: BodyRow, fields: readonly TableField[]): void {
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
        { zh: '不知属于哪项指标，不读入。', en: 'It belongs to no indicator and is not read.' },
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

function isSame(node: TableNode, name: string): boolean {
  return normaliseName(node.name) === normaliseName(name);
}
