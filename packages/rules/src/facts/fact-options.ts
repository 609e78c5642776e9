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
  /** Names of columns that the catalogue does not have, each with the id of its column. */
  readonly columnAliases?: Readonly<Record<string, string>>;
  /**
   * The seed of the samples. Where a requirement says how many things to draw, only those count that the seed draws from the
   * whole of its sampling frame; without a frame nothing does. Left out, any sample counts that the evidence reports.
   */
  readonly sampleSeed?: SampleSeed;
  /** How the table is read where it can be read in more than one way; ordinary practice where left out. */
  readonly readings?: Partial<Readings>;
}

/** What facts are about, and what says which list of the evidence answers which requirement. */
export interface FactSettings extends FactOptions {
  /** The bindings of the judging pack; without them only what is looked up one by one answers requirements. */
  readonly bindings?: Bindings | undefined;
  /**
   * Id or name of one unit of the catalogue or the directory: only its own records are read. Those are the records of columns
   * and requirements that the table gives to it alone, and others that name it. Records that name no unit count for none, and
   * keep their list open. Left out, everything is read.
   */
  readonly unit?: string;
}
