export type { ItemSummary } from './item-summary.ts';
export type * from './kind-records.ts';
