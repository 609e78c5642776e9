import type { Column, Reason } from '@liujiang/indicators';
import type { EvidenceList, Observed } from '../../evidence/list.ts';
import { hasExpired, type Seen, seen } from '../../evidence/observation.ts';
import type { ColumnRecord, ItemSummary } from '../../evidence/records.ts';
import type { Context } from '../core/context.ts';
import { openStatement, plainStatement, type Statement } from '../core/statement.ts';
import { whyUnseen } from '../dates/date-series.ts';
import { askedOf, findColumnGaps, readByMember } from './by-member.ts';
import type { MatchedColumns, SeenColumn } from './match-columns.ts';

/** Whether a list shows anything; an empty one does only if it is complete. */
function shows(list: EvidenceList<Observed>, whole: Seen, asOf: string): boolean {
  const when = seen(list, whole);
  if (hasExpired(when, asOf)) return false;
  return list.complete === true || list.records.some((one) => !hasExpired(seen(one, when), asOf));
}

function sumsUp({ count, latest, earlier = 0, undated = 0 }: ItemSummary): boolean {
  return count !== undefined || latest.length + earlier + undated > 0;
}

/** Whether a column or section is there: something was seen in it, or that it is empty. */
function isThere(
  { state, items, summary }: Pick<ColumnRecord, 'state' | 'items' | 'summary'>,
  when: Seen,
  asOf: string,
): boolean {
  if (hasExpired(when, asOf)) return false;
  if (state === 'present' || state === 'blank') return true;
  if (items !== undefined && shows(items, when, asOf)) return true;
  return summary !== undefined && sumsUp(summary);
}

/** A column is there when something of it was seen. */
function isSeen({ record, seen: when }: SeenColumn, asOf: string): boolean {
  const { sections } = record;
  if (isThere(record, when, asOf)) return true;
  if (sections === undefined) return false;
  const since = seen(sections, when);
  if (hasExpired(since, asOf)) return false;
  if (sections.complete === true) return true;
  return sections.records.some((section) => isThere(section, seen(section, since), asOf));
}

/** A day before which nothing expires. */
const always = '';

function readColumn(column: SeenColumn, asOf: string): Statement {
  const { record, path, seen: when } = column;
  if (record.state === 'absent') return plainStatement(path, 'absent', when, asOf);
  if (isSeen(column, asOf)) return plainStatement(path, 'present', when, asOf);
  if (isSeen(column, always)) return openStatement(path, 'expired-evidence');
  return openStatement(path, whyUnseen(record.state, record.failed));
}

function pathsOf(columns: readonly SeenColumn[] = []): readonly string[] {
  return columns.map(({ path }) => path);
}

/** That none of the columns is there: a whole list does not name them, or names them as absent. */
function absent(read: readonly string[]): Statement {
  const origin = { records: read, read };
  return { path: 'columns', settled: 'absent', claimed: 'absent', reasons: [], origin };
}

function addAll(reasons: Set<Reason>, more: readonly Reason[]): void {
  for (const reason of more) reasons.add(reason);
}

/**
 * Whether one of several columns was set up, by anybody or by one member. One that was seen is enough; that there is none
 * follows only when each is said to be absent or is missing from a whole list. Of a member that has none of them nothing is
 * known.
 */
export function readColumns(
  owners: readonly Column[],
  columns: MatchedColumns,
  context: Context,
  member?: string,
): readonly Statement[] {
  const { evidence, asOf, units } = context;
  const kept =
    member === undefined
      ? owners
      : owners.filter(
          ({ owner }) => owner === member || units.membersOf(owner)?.includes(member) === true,
        );
  if (evidence.columns === undefined || kept.length === 0) return [];
  const statements: Statement[] = [];
  const doubts = new Set<Reason>();
  const unsettledPaths: string[] = [];
  const read = kept.flatMap(({ id }) => pathsOf(columns.byColumn.get(id)));
  let isOpen = false;
  const reading = {
    read: (record: SeenColumn) => [readColumn(record, asOf)],
    tells: ({ claimed }: Statement) => claimed !== null,
    // That it is there, where it is said to be absent.
    contradicts: (own: readonly Statement[], told: readonly Statement[]) =>
      told.some(({ claimed }) => claimed === 'present') &&
      own.some(({ settled }) => settled === 'absent'),
  };
  for (const column of kept) {
    const asked = member === undefined ? askedOf(column, context) : [memberIn(column, member)];
    const byMember = readByMember(column, asked, columns, reading, member);
    for (const said of byMember.values()) {
      // A presence is contradicted only by an absence of the same column.
      const present = said.some(({ claimed }) => claimed === 'present');
      const unsettled = said.every(({ settled }) => settled === null);
      for (const statement of said) {
        if (present && statement.claimed !== null) statements.push(statement);
        else if (unsettled && !present) {
          addAll(doubts, statement.reasons);
          unsettledPaths.push(statement.path);
        }
      }
    }
    const gaps = findColumnGaps(column, asked, [...byMember.keys()], columns, context);
    isOpen ||= gaps.length > 0;
    addAll(doubts, gaps);
    // The record may be about this member's column.
    if (member !== undefined && byMember.size === 0 && columns.unplaced.has(column.id)) {
      doubts.add('missing-fact');
      isOpen = true;
    }
  }
  if (statements.length > 0) {
    return statements.map((said) => ({ ...said, origin: { records: [said.path], read } }));
  }
  if (doubts.size > 0) {
    const origin = { records: unsettledPaths, open: isOpen ? ['columns'] : [], read };
    return [{ ...openStatement('columns', ...doubts), origin }];
  }
  return [absent(read)];
}

/** The `member` of a member's records: '' where the column is its own alone. */
function memberIn({ owner }: Column, member: string): string {
  return owner === member ? '' : member;
}
