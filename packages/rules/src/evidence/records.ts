export type { ItemSummary } from './item-summary.ts';
export type * from './kind-records.ts';
export type {
  AttestedOutcome,
  Cadence,
  InterpretationForm,
  LinkKind,
  PageKind,
  SearchKind,
} from './vocabulary.ts';
