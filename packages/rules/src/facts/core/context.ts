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

/** What every derivation needs. */
export interface Context {
  readonly evidence: Evidence;
  /** When the document was collected. */
  readonly seen: Seen;
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
  readonly units: Units;
  /** How the table is read. */
  readonly readings: Readings;
  /** Key of the one unit that the evidence was narrowed down to; `undefined` where it is everybody's. */
  readonly unit: string | undefined;
  /** The known words nearest to a misspelt one. */
  readonly nearest: NearestWords;
  /** Receives where values come from; `undefined` where nobody wants to know. */
  readonly sources: FactSources | undefined;
  /** Receives what the reader should know. */
  readonly warn: (warning: Warning) => void;
}
