import type { Catalogue, SampleDraw } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { siteReader } from '../evidence/own-site.ts';
import { readSeed, type SampleSeed } from './sample-seed.ts';
import type { SampleBinding } from './sample-size.ts';
import { drawFrames } from './sampling-frames.ts';

/** What samples are drawn by. */
export interface DrawSettings {
  /** Stated in advance. */
  readonly sampleSeed: SampleSeed;
  readonly catalogue: Catalogue;
  /** The bindings of the judging pack: they name the parameter that says how many to draw. */
  readonly bindings: SampleBinding;
}

/** What an examiner is to look at: see `drawSamples`. */
export function drawAll(
  evidence: Evidence,
  { sampleSeed, catalogue, bindings }: DrawSettings,
): readonly SampleDraw[] {
  const seed = readSeed(sampleSeed, 'sampleSeed');
  const own = siteReader({ catalogue })(evidence, () => undefined);
  const frames = drawFrames({ evidence: own, catalogue, bindings }, { seed });
  return frames.flatMap((one) => ('draw' in one ? [one.draw] : []));
}
