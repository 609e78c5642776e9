import type { EvidenceRecord, Failure, PrintedDate } from './list.ts';
import type { Cadence } from './vocabulary.ts';

/** A data set (数据集) that is open to the public (数据开放). */
export interface DataSetRecord extends EvidenceRecord {
  readonly name: string;
  /** How often it is to be updated, as the site says (更新频率). */
  readonly cadence?: Cadence;
  /** When it was last updated. */
  readonly updatedAt?: PrintedDate;
  /** Whether it can be had in a machine-readable format. */
  readonly machineReadable?: boolean;
  /** Whether it can be had through a data interface (数据接口). */
  readonly hasInterface?: boolean;
  /** How often it was viewed, as printed; `null` when the page prints no figure. */
  readonly views?: number | null;
  /** How often it was downloaded, likewise. */
  readonly downloads?: number | null;
  /** How often its interface was called, likewise. Not asked for where there is no interface. */
  readonly calls?: number | null;
  /** Set instead of what would have been seen when its page could not be opened. */
  readonly failed?: Failure;
}
