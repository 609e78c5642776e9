import type { LedgerEntry, Sighting } from './ledger.ts';

/** A problem of one document, before any ledger knows of it. */
export interface LedgerProblem
  extends Pick<
    LedgerEntry,
    'key' | 'unit' | 'roles' | 'indicator' | 'asked' | 'place' | 'problem' | 'columns' | 'waiver'
  > {
  readonly seen: Exclude<Sighting, 'met'>;
}

/** What a document shows: its problems, and what became of a problem that is not among them. */
export interface Sightings {
  readonly problems: readonly LedgerProblem[];
  /** What became of a problem that was known before; `null` when the document does not cover it. */
  readonly lookFor: (entry: LedgerEntry) => Sighting | null;
}
