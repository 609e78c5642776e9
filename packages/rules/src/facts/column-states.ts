import type { Column, Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../evidence/list.ts';
import type { ColumnRecord } from '../evidence/records.ts';
import type { MatchedColumns, SeenColumn } from './columns.ts';
import type { Context } from './context.ts';
import { gapsOf, seen } from './observation.ts';
import { findColumnGaps } from './section-updates.ts';
import { openStatement, plainStatement, type Statement } from './statement.ts';

function shows(list: EvidenceList<unknown> | undefined): boolean {
  return list !== undefined && (list.records.length > 0 || list.complete === true);
}

/** A blank list says that nobody has looked; a column is there when something of it was seen. */
function isSeen({ state, items, sections }: ColumnRecord): boolean {
  return (
    state === 'present' ||
    shows(items) ||
    sections?.complete === true ||
    (sections?.records.some((section) => shows(section.items)) ?? false)
  );
}

function readColumn({ record, path, seen: when }: SeenColumn, asOf: string): Statement {
  if (record.state === 'absent') return plainStatement(path, 'absent', when, asOf);
  if (isSeen(record)) return plainStatement(path, 'present', when, asOf);
  return openStatement(path, record.failed === undefined ? 'missing-fact' : 'fetch-failed');
}

/**
 * Whether one of several columns was set up, whoever keeps it: seen in any of them it was; that it was not follows only
 * when each is said to be absent, or is missing from a whole list.
 */
export function readColumns(
  owners: readonly Column[],
  columns: MatchedColumns,
  context: Context,
): readonly Statement[] {
  const { evidence, asOf } = context;
  if (evidence.columns === undefined) return [];
  const statements: Statement[] = [];
  const doubts: Reason[] = [];
  for (const column of owners) {
    const byMember = new Map<string, Statement[]>();
    for (const record of columns.byColumn.get(column.id) ?? []) {
      const said = byMember.get(record.member) ?? [];
      byMember.set(record.member, [...said, readColumn(record, asOf)]);
    }
    for (const said of byMember.values()) {
      // Who says that it is there is contradicted only by who says of the same column that it is not.
      const present = said.some(({ claimed }) => claimed === 'present');
      if (present) statements.push(...said.filter(({ claimed }) => claimed !== null));
      else if (said.every(({ settled }) => settled === null)) {
        doubts.push(...said.flatMap(({ reasons }) => reasons));
      }
    }
    doubts.push(...findColumnGaps(column, [...byMember.keys()], columns, context));
  }
  if (statements.length > 0) return statements;
  if (doubts.length > 0) return [openStatement('columns', ...doubts)];
  return [{ path: 'columns', settled: 'absent', claimed: 'absent', reasons: [] }];
}

/** Whether one member of a group has set up one of several columns. */
export function readColumnsOf(
  member: string,
  owners: readonly Column[],
  columns: MatchedColumns,
  context: Context,
): readonly Statement[] {
  const { evidence, asOf } = context;
  if (evidence.columns === undefined) return [];
  const own = owners.flatMap(({ id, owner }) =>
    (columns.byColumn.get(id) ?? []).filter(
      (record) => record.member === member || (owner === member && record.member === ''),
    ),
  );
  if (own.length > 0) return own.map((record) => readColumn(record, asOf));
  const gaps = gapsOf(evidence.columns, seen(evidence.columns, context.seen), asOf);
  const unplaced = columns.unknownNames || owners.some(({ id }) => columns.possible.has(id));
  const doubts: readonly Reason[] = gaps.length === 0 && unplaced ? ['missing-fact'] : gaps;
  if (doubts.length > 0) return [openStatement('columns', ...doubts)];
  return [{ path: 'columns', settled: 'absent', claimed: 'absent', reasons: [] }];
}
