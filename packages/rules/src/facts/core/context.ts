import type { Warning } from '@liujiang/indicators';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Seen } from '../../evidence/observation.ts';
import type { NearestWords } from '../../input/nearest-words.ts';
import type { Frame } from './frame.ts';
import type { FactSources } from './origins.ts';
import type { Units } from './units.ts';

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
  /** Receives where values come from; `undefined` where sources are not kept. */
  readonly sources: FactSources | undefined;
  /** Receives what the reader should know. */
  readonly warn: (warning: Warning) => void;
}
