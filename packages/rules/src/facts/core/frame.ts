import type { Catalogue, Directory } from '@liujiang/indicators';
import type { WorkCalendar } from '../../time/work-calendar.ts';
import type { Bindings } from '../kinds.ts';
import type { Readings } from '../readings.ts';
import type { ByRequirement, ParameterFact } from './facts.ts';

/** What evidence is read with: the same for every site that is judged alike. */
export interface Frame {
  readonly asOf: string;
  readonly catalogue: Catalogue;
  /** Which list answers which requirement, as the pack says that judges. */
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
   * What follows from the frame alone: worked out when it is first asked for, kept as long as the frame. The function must be
   * one that stands in its module once, and reads nothing but the frame.
   */
  readonly once: <T>(work: (frame: Frame) => T) => T;
}
