import type { LeafData } from '../catalogue/assemble.ts';
import type { TableNode } from './build-tree.ts';
import { cleanText, isDash } from './clean-text.ts';
import { readColumns } from './read-columns.ts';
import { cellReport, joinCells } from './read-explanation.ts';
import { type NamedUnit, readUnits } from './read-units.ts';
import type { Report, ReportCell } from './table-doubt.ts';
import type { TableField } from './table-headings.ts';
import type { Records } from './units-and-columns.ts';

/** A cell of columns or units, and where its text stands. */
interface ListCell {
  readonly text: string;
  readonly state: 'printed' | 'inherited' | 'none';
}

/** The text of a cell of columns or units; a merged blank cell has that of the leaf above. */
function readListCell(
  node: TableNode,
  field: TableField,
  above: ListCell | undefined,
  report: ReportCell,
): ListCell {
  const text = cleanText(joinCells(node, field));
  if (isDash(text)) return { text: '', state: 'none' };
  if (text !== '') return { text, state: 'printed' };
  const [row] = node.rows;
  if (row === undefined || !row.headings.places.has(field)) return { text: '', state: 'none' };
  const expected = { zh: '文字或“——”', en: 'a text, or ——' };
  if (above === undefined || !row.isMerged(field)) {
    report({
      code: 'blank-cell',
      expected,
      got: '',
      assumed: { zh: '按“——”处理。', en: 'It is taken as ——.' },
    });
    return { text: '', state: 'none' };
  }
  report({
    code: 'merged-cell',
    expected,
    got: '',
    assumed: {
      zh: `与上一行合并，沿用：${above.text || '——'}`,
      en: `It is merged with the row above, which prints: ${above.text || '——'}`,
    },
  });
  return { text: above.text, state: 'inherited' };
}

/** What the row of a leaf says about its columns and units, with merged cells filled in. */
export interface DutyCells {
  readonly columns: ListCell;
  readonly units: ListCell;
  readonly named: readonly NamedUnit[];
}

/** Units are read before all columns, because a cell of columns may name the unit of another row. */
export function readDutyCells(
  roots: readonly TableNode[],
  records: Records,
  report: Report,
): ReadonlyMap<TableNode, DutyCells> {
  const duties = new Map<TableNode, DutyCells>();
  let above: DutyCells | undefined;
  const read = (node: TableNode): void => {
    node.children.forEach(read);
    if (node.rows.length === 0) return;
    const inUnits = cellReport(node, 'units', report);
    const columns = readListCell(
      node,
      'columns',
      above?.columns,
      cellReport(node, 'columns', report),
    );
    const units = readListCell(node, 'units', above?.units, inUnits);
    const named =
      units.state === 'inherited' ? (above?.named ?? []) : readUnits(units.text, inUnits);
    for (const { name } of named) records.unit(name, inUnits);
    above = { columns, units, named };
    duties.set(node, above);
  };
  roots.forEach(read);
  return duties;
}

/** The columns and responsibilities of a leaf. */
export function readDuties(
  node: TableNode,
  { columns, units, named }: DutyCells,
  records: Records,
  report: Report,
): Pick<
  LeafData,
  'columns' | 'columnText' | 'columnsInherited' | 'responsibilities' | 'unitText' | 'unitsInherited'
> {
  const unitNames = records.units.map(({ name }) => name.zh).sort((a, b) => b.length - a.length);
  const keepers = named
    .filter(({ role }) => role === 'responsible' || role === 'lead')
    .map(({ name }) => name);
  const isInherited = columns.state === 'inherited';
  const inColumns = isInherited ? () => undefined : cellReport(node, 'columns', report); // already reported at the row above
  const inUnits = cellReport(node, 'units', report);
  const read = readColumns(columns.text, unitNames, keepers, inColumns);
  const ids = read.columns.flatMap((column) => records.columnIdsOf(column, inColumns));
  const parts = [
    ...named.map(({ name, role }) => ({ unit: records.unit(name, inUnits).id, role })),
    ...read.collectors.map((name) => ({
      unit: records.unit(name, inColumns).id,
      role: 'collect' as const,
      statedIn: 'column' as const,
    })),
  ];
  const distinct = new Map(parts.map((part) => [JSON.stringify(part), part]));
  return {
    columns: [...new Set(ids)],
    ...(columns.state === 'printed' && { columnText: columns.text }),
    ...(isInherited && { columnsInherited: true }),
    responsibilities: [...distinct.values()],
    ...(units.state === 'printed' && { unitText: units.text }),
    ...(units.state === 'inherited' && { unitsInherited: true }),
  };
}
