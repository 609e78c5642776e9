import type { Catalogue, Directory } from '@liujiang/indicators';
import type { WorkCalendar } from '../../time/work-calendar.ts';
import type { Bindings } from '../kinds.ts';
import type { Readings } from '../readings.ts';
import type { ByRequirement, ParameterFact } from './facts.ts';

/** What evidence is read with: the same for all sites that are judged alike. */
export interface Frame {
  readonly asOf: string;
  readonly catalogue: Catalogue;
  /** Which list answers which requirement, by the judging pack. */
  readonly bindings: Bindings;
  /** Parameters of each requirement, by name. */
  readonly parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>;
  readonly calendar: WorkCalendar | undefined;
  readonly directory: Directory | undefined;
  /** Ids of columns by normalised alias. */
  readonly aliases: ReadonlyMap<string, string>;
  /** How the table is read. */
  readonly readings: Readings;
  /**
   * The result of a function of the frame alone: computed when it is first asked for, and kept as long as the frame. It has to
   * be a function of a module, because it is the key.
   */
  readonly once: <T>(work: (frame: Frame) => T) => T;
}
