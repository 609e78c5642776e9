import type { Catalogue, Directory, Warning } from '@liujiang/indicators';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Seen } from '../../evidence/observation.ts';
import type { NearestWords } from '../../input/nearest-words.ts';
import type { WorkCalendar } from '../../time/work-calendar.ts';
import type { Bindings } from '../kinds.ts';
import type { Readings } from '../readings.ts';
import type { ByRequirement, ParameterFact } from './facts.ts';
import type { FactSources } from './origins.ts';
import type { Units } from './units.ts';

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

/** What every derivation needs: the frame, and the evidence of one site. */
export interface Context extends Frame {
  readonly evidence: Evidence;
  /** When the document was collected. */
  readonly seen: Seen;
  readonly units: Units;
  /** Key of the one unit that the evidence was narrowed down to; `undefined` where it is everybody's. */
  readonly unit: string | undefined;
  /** The known words nearest to a misspelt one. */
  readonly nearest: NearestWords;
  /** Receives where values come from; `undefined` where nobody wants to know. */
  readonly sources: FactSources | undefined;
  /** Receives what the reader should know. */
  readonly warn: (warning: Warning) => void;
}
