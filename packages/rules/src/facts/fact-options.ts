import type { Catalogue, Directory } from '@liujiang/indicators';
import type { SampleSeed } from '../sampling/sample-seed.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { Bindings } from './kinds.ts';
import type { Readings } from './readings.ts';

/** What evidence is read with. */
export interface FactOptions {
  /** The monitoring date (监测时间点), a civil day (YYYY-MM-DD) in China Standard Time. */
  readonly asOf: string;
  readonly catalogue: Catalogue;
  /** Working days; without it, times in working days are unknown. */
  readonly calendar?: WorkCalendar;
  /** Who the members of the groups are, and other names of units. */
  readonly directory?: Directory;
  /** Names of columns that the catalogue does not have, each with the id of the column it stands for. */
  readonly columnAliases?: Readonly<Record<string, string>>;
  /**
   * The seed of the samples. Where a requirement says how many things to draw, only those count that the seed draws from the
   * whole of its sampling frame; without a frame nothing does. Left out, any sample counts that the evidence reports.
   */
  readonly sampleSeed?: SampleSeed;
  /** How the table is read where it can be read in more than one way; what is left out as ordinary practice has it. */
  readonly readings?: Partial<Readings>;
}

/** What facts are about, and what says which list of the evidence answers which requirement. */
export interface FactSettings extends FactOptions {
  /** What the pack that judges binds; without it only what is looked up one by one tells of requirements. */
  readonly bindings?: Bindings | undefined;
  /**
   * Id or name of one unit, of the catalogue or of the directory: only what is its own is read. Those are the records whose
   * column, or whose requirement, the table gives to it alone, and of others those that name it. Records that do not say whose
   * they are count for no unit, and keep their list from proving "all" or "none". Left out, everything is read.
   */
  readonly unit?: string;
}
