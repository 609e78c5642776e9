import { type CsvOptions, formatCsv } from '@liujiang/indicators/export';
import type { Given } from '../../input/given.ts';
import { aLedger } from '../../input/kinds.ts';
import { readOptionalFlag } from '../../input/read.ts';
import { withKind } from '../../input/within.ts';
import type { Ledger } from './ledger.ts';
import { ledgerTable } from './ledger-table.ts';

const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that already begins with an apostrophe and a formula sign gets one more, so that removing the guard of
 * `formatCsv` restores the original.
 */
function protect(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? `'${cell}` : cell;
}

/** Removes the guard of `formatCsv`. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

/**
 * A ledger as CSV in its own language, for units to fill in and for {@link readLedgerCsv} to read back. Set `bom` for
 * Excel.
 *
 * @throws ScoringError with `invalid-input` when it is not a ledger.
 */
export function ledgerToCsv(ledger: Ledger, options: CsvOptions = {}): string {
  const read = (given: Given): boolean => readOptionalFlag(given.at('bom'));
  const asked = { options, fields: ['bom'], read };
  return withKind(aLedger, 'ledger', ledger, asked, (bom) => writeCsv(ledger, bom));
}

function writeCsv(ledger: Ledger, bom: boolean): string {
  const { headings, rows } = ledgerTable(ledger);
  return formatCsv(
    [headings, ...rows].map((row) => row.map(protect)),
    { bom },
  );
}
