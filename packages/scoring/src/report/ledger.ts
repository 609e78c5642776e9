export { isOverdue, progressOf } from './ledger/given-entry.ts';
export type {
  Ledger,
  LedgerEntry,
  LedgerWriting,
  Progress,
  Sighting,
} from './ledger/ledger.ts';
export { ledgerToCsv } from './ledger/ledger-csv.ts';
export type { LedgerProblem } from './ledger/problem.ts';
export {
  type LedgerDoubt,
  type LedgerReading,
  readLedgerCsv,
} from './ledger/read-ledger-csv.ts';
export { type LedgerOptions, updateLedger } from './ledger/update-ledger.ts';
