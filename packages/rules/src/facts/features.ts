import { type Catalogue, leafOf, listRequirements } from '@liujiang/indicators';
import type { ConsultationRecord } from '../evidence/records.ts';
import type { ByRequirement, ElementState, Unknown } from '../facts.ts';
import { readPrintedDate } from '../printed-date.ts';
import { bindings } from './bindings.ts';
import { readColumns } from './column-states.ts';
import type { MatchedColumns } from './columns.ts';
import type { Context } from './context.ts';
import { keepValid, seen } from './observation.ts';
import { openStatement, plainStatement, type Statement, settleStatements } from './statement.ts';

/** Whether the one thing that a requirement asks for is there: what was looked up, columns set up, channels in use. */
export function deriveFeatures(
  disclosed: ReadonlyMap<string, readonly Statement[]>,
  columns: MatchedColumns,
  context: Context,
): ByRequirement<ElementState | Unknown> {
  const { catalogue } = context;
  const features: Record<string, ElementState | Unknown> = {};
  for (const { id, text, scope } of listRequirements(catalogue)) {
    if (scope === 'each') continue;
    const statements = [
      ...(disclosed.get(id) ?? []),
      ...(asksForColumn(id) ? readColumns(columnsOf(catalogue, id), columns, context) : []),
      ...(id === bindings.consultationChannel ? readChannel(context) : []),
    ];
    if (statements.length > 0) features[id] = settleStatements(statements, text, context);
  }
  return features;
}

/** Whether a requirement asks that a column be set up. */
export function asksForColumn(requirement: string): boolean {
  return bindings.columns.some((id) => id === requirement);
}

/** The columns that the leaf of a requirement prints. */
export function columnsOf(catalogue: Catalogue, requirement: string): Catalogue['columns'] {
  const printed = leafOf(catalogue, requirement).columns;
  return catalogue.columns.filter(({ id }) => printed.includes(id));
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
  const [opened] = keepValid(list, when, asOf).filter(([, record]) => hasOpened(record));
  if (opened !== undefined) {
    const [position] = opened;
    return [plainStatement(`consultations.records[${position}]`, 'present', when, asOf)];
  }
  const expired = list.records.some(hasOpened);
  return expired ? [openStatement('consultations', 'expired-evidence')] : [];
}
