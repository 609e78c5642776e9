import { type Catalogue, normaliseName, type Requirement } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import type { Bindings } from '../../evidence/bindings.ts';
import { keepValid, seen } from '../../evidence/observation.ts';
import type { ConsultationRecord } from '../../evidence/records.ts';
import { readPrintedDate } from '../../time/printed-date.ts';
import type { Context } from '../core/context.ts';
import { openStatement, plainStatement, type Statement } from '../core/statement.ts';
import { readColumns } from './column-states.ts';
import type { MatchedColumns } from './columns.ts';

/** What lists of their own say of the one thing that a requirement asks for: columns set up, channels in use. */
export function readFeature(
  { id, text }: Requirement,
  columns: MatchedColumns,
  context: Context,
): readonly Statement[] {
  const asked = () => columnsFor(text.zh, columnsOf(context.catalogue, id), context);
  return [
    ...(asksForColumn(context.bindings, id) ? readColumns(asked(), columns, context) : []),
    ...(id === context.bindings.consultationChannel ? readChannel(context) : []),
  ];
}

/** Whether a requirement asks that a column be set up. */
export function asksForColumn({ columns = [] }: Bindings, requirement: string): boolean {
  return columns.includes(requirement);
}

/** The columns that the leaf of a requirement prints. */
export function columnsOf(catalogue: Catalogue, requirement: string): Catalogue['columns'] {
  const printed = leafOf(catalogue, requirement).columns;
  return catalogue.columns.filter(({ id }) => printed.includes(id));
}

/**
 * Which of the columns that a leaf prints are meant where a column is asked for by a name: 规划计划 is no 部门文件, though the
 * leaf prints both. What is printed under no such name (部门文件 for 文件资料) is what the table has for it.
 */
export function columnsFor(
  asked: string,
  printed: Catalogue['columns'],
  { readings }: Pick<Context, 'readings'>,
): Catalogue['columns'] {
  const words = normaliseName(asked);
  const named = printed.filter(({ name }) => words.includes(normaliseName(name.zh)));
  const isOpen = named.length === 0 && readings.columnNames !== 'same-name';
  return isOpen || readings.columnNames === 'any' ? printed : named;
}

/** The columns of which a requirement asks that they be set up. */
export function columnsAsked(
  { id, text, scope, elements }: Requirement,
  printed: Catalogue['columns'],
  context: Pick<Context, 'readings' | 'bindings'>,
): Catalogue['columns'] {
  const named = scope === 'each' ? elements.filter(({ kind }) => kind === 'column') : [];
  return [
    ...(asksForColumn(context.bindings, id) ? columnsFor(text.zh, printed, context) : []),
    ...named.flatMap(({ name }) => columnsFor(name.zh, printed, context)),
  ];
}

/** A consultation that had opened by the monitoring date shows that there is a channel; none shows nothing. */
function readChannel({ evidence, seen: whole, asOf }: Context): readonly Statement[] {
  const list = evidence.consultations;
  if (list === undefined) return [];
  const when = seen(list, whole);
  const hasOpened = ({ opensAt }: ConsultationRecord) => {
    const day = typeof opensAt === 'string' ? readPrintedDate(opensAt) : null;
    return day !== null && day <= asOf;
  };
  const opened = keepValid(list, when, asOf).filter(([, record]) => hasOpened(record));
  if (opened.length > 0) {
    const records = opened.map(([position]) => `consultations.records[${position}]`);
    const origin = { records, read: ['consultations'] };
    return [{ ...plainStatement('consultations', 'present', when, asOf), origin }];
  }
  const expired = list.records.some(hasOpened);
  return expired ? [openStatement('consultations', 'expired-evidence')] : [];
}
