import { fillTable, type Table, tableTitles } from '../tables/tables.ts';
import type { Ledger } from './ledger.ts';
import { listLedgerColumns } from './ledger-columns.ts';

/** A ledger as a table in its own language. Columns added by the office follow, in order of first appearance. */
export function ledgerTable({ entries, language }: Ledger): Table {
  const lines = entries.map((entry, index) => ({ entry, number: index + 1 }));
  const own = [...new Set(entries.flatMap(({ written }) => Object.keys(written.more)))];
  const table = fillTable(tableTitles.ledger[language], listLedgerColumns(), lines, language);
  return {
    ...table,
    headings: [...table.headings, ...own],
    rows: table.rows.map((row, at) => [
      ...row,
      ...own.map((heading) => entries[at]?.written.more[heading] ?? ''),
    ]),
    columns: [...table.columns, ...own.map(() => ({ type: 'text' as const, width: 20 }))],
  };
}
