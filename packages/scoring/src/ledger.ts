// The ledger

export { isOverdue, progressOf } from './forms/ledger/given-entry.ts';
export type {
  Ledger,
  LedgerEntry,
  LedgerWriting,
  Progress,
  Sighting,
} from './forms/ledger/ledger.ts';
export type { LedgerProblem } from './forms/ledger/problem.ts';
export { type LedgerOptions, updateLedger } from './forms/ledger/update-ledger.ts';

// As CSV, there and back

export { ledgerToCsv } from './forms/ledger/ledger-csv.ts';
export type { LedgerDoubt } from './forms/ledger/ledger-row.ts';
export { type LedgerReading, readLedgerCsv } from './forms/ledger/read-ledger-csv.ts';
