import { normaliseName } from '../text/normalise-name.ts';
import { cleanText, isDash } from './clean-text.ts';
import { nameAndNotes } from './name-and-notes.ts';
import type { BodyRow } from './read-rows.ts';
import type { Report, TableDoubt } from './table-doubt.ts';
import { levelFields, type TableField } from './table-headings.ts';
import { repeatedName, TreeDoubts } from './tree-doubts.ts';

/** An indicator of the table, before its cells are read. */
export interface TableNode {
  readonly name: string;
  readonly notes: string[];
  readonly row: BodyRow;
  readonly field: TableField;
  readonly children: TableNode[];
  /** The rows of a leaf; empty for a branch. */
  readonly rows: BodyRow[];
}

interface Repeated {
  readonly level: number;
  readonly doubt: TableDoubt;
}

/**
 * Builds a tree from the rows: a blank cell continues the indicator above; a dash, or a level with nothing below it,
 * means that the level is absent.
 */
export class TreeBuilder {
  /** The indicators of level 1. */
  readonly roots: TableNode[] = [];
  private readonly open: (TableNode | undefined)[] = [];
  private readonly repeated: Repeated[] = [];
  /** Levels at which a blank cell stands for a name printed above. */
  private readonly blankLevels = new Set<number>();
  private leaf: TableNode | undefined;
  private readonly doubts: TreeDoubts;

  constructor(report: Report) {
    this.doubts = new TreeDoubts(report);
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
          this.repeated.push({ level, doubt: repeatedName(row, field) });
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
        if (name !== '' || known === undefined) this.doubts.gap(row, field, level, deepest);
        else if (known.rows.length > 0) this.doubts.leafAbove(row, field, known.name);
        else {
          this.blankLevels.add(level);
          parent = known;
        }
      }
    }
    if (!hasText) this.doubts.unread(row, ['columns', 'units']);
  }

  /** Ends the table and reports what was left open. */
  finish(): readonly TableNode[] {
    for (const { level, doubt } of this.repeated)
      if (this.blankLevels.has(level)) this.doubts.report(doubt);
    const prune = (nodes: TableNode[]): TableNode[] =>
      nodes.filter((node) => {
        if (node.rows.length > 0) return true;
        node.children.splice(0, node.children.length, ...prune(node.children));
        if (node.children.length > 0) return true;
        this.doubts.empty(node);
        return false;
      });
    return prune(this.roots);
  }

  private continueLeaf(row: BodyRow): void {
    const { leaf } = this;
    if (leaf === undefined) {
      this.doubts.unread(row, ['explanation', 'columns', 'units']);
      return;
    }
    leaf.rows.push(row);
    const got = (['explanation', 'columns', 'units'] as const)
      .map((field) => cleanText(row.fields[field]))
      .filter((text) => text !== '')
      .join(' | ');
    this.doubts.continued(row, got, leaf.name);
  }
}

function isSame(node: TableNode, name: string): boolean {
  return normaliseName(node.name) === normaliseName(name);
}
