import { type CsvOptions, formatCsv } from '@liujiang/indicators/export';
import { withKind } from '../../arithmetic/within.ts';
import { aLedger } from '../../input/kinds.ts';
import { readBom } from '../csv/read-bom.ts';
import type { Ledger } from './ledger.ts';
import { listLedgerColumns } from './ledger-columns.ts';

const formulaStart = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that already begins with an apostrophe and a formula sign gets one more, so that taking away the guard of
 * `formatCsv` gives back what was written.
 */
function protect(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? `'${cell}` : cell;
}

/** Takes away the guard of `formatCsv`. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && formulaStart.test(cell) ? cell.slice(1) : cell;
}

/** Headings of the columns that the office added, in the order in which they first appear. */
function listOwnHeadings({ entries }: Ledger): readonly string[] {
  return [...new Set(entries.flatMap(({ written }) => Object.keys(written.more)))];
}

/**
 * A ledger as CSV, in its own language: for units to fill in, and for {@link readLedgerCsv} to read back. Give `bom` for
 * Excel.
 *
 * @throws ScoringError with `invalid-input` when it is no ledger.
 */
export function ledgerToCsv(ledger: Ledger, options: CsvOptions = {}): string {
  const asked = { options, fields: ['bom'], read: readBom };
  return withKind(aLedger, 'ledger', ledger, asked, (bom) => writeCsv(ledger, bom));
}

function writeCsv(ledger: Ledger, bom: boolean): string {
  const columns = listLedgerColumns();
  const own = listOwnHeadings(ledger);
  const { language } = ledger;
  const rows = ledger.entries.map((entry, index) => [
    ...columns.map(({ value }) => value({ entry, number: index + 1 }, language)),
    ...own.map((heading) => entry.written.more[heading] ?? ''),
  ]);
  const headings = [...columns.map(({ heading }) => heading[language]), ...own];
  return formatCsv(
    [headings, ...rows].map((row) => row.map(protect)),
    { bom },
  );
}
