import type { LedgerEntry, Sighting } from './ledger.ts';

/** A problem of one document, before it enters a ledger. */
export interface LedgerProblem
  extends Pick<
    LedgerEntry,
    'key' | 'unit' | 'roles' | 'indicator' | 'asked' | 'place' | 'problem' | 'columns' | 'waiver'
  > {
  readonly seen: Exclude<Sighting, 'met'>;
}

/** What a document shows: its problems, and the state of earlier problems that are not among them. */
export interface Sightings {
  readonly problems: readonly LedgerProblem[];
  /** The state of an earlier problem; `null` when the document does not cover it. */
  readonly lookFor: (entry: LedgerEntry) => Sighting | null;
}
