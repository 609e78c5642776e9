import { type Catalogue, liujiang, type SampleDraw } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { evidenceOfSite } from '../evidence/own-site.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import { readSeed, type SampleSeed } from './sample-seed.ts';
import { drawFrames } from './sampling-frames.ts';

/** How {@link drawSamples} draws. */
export interface DrawOptions {
  /** Stated beforehand by whoever draws. */
  readonly sampleSeed: SampleSeed;
  /** Liujiang's when left out. */
  readonly catalogue?: Catalogue;
}

/**
 * What an examiner is to look at: for every requirement that says how many things to draw, those that the seed draws from
 * the evidence's sampling frame. Each requirement has a draw of its own. A requirement whose frame is missing or not whole
 * is left out; whether a frame has expired is not asked, because no monitoring date is. Hand the same seed to `assess`
 * afterwards, and only what was drawn here counts.
 *
 * @throws EvidenceError (`invalid-options`) when the seed is empty or no whole number.
 *
 * @example
 * ```ts
 * import { drawSamples, parseEvidence } from '@liujiang/rules';
 * const titles = ['甲', '乙', '丙', '丁', '戊'].map((title) => ({ title }));
 * const evidence = parseEvidence({
 *   samplingFrames: {
 *     records: [
 *       {
 *         requirement: 'disclosure.basic.interpretation/1',
 *         entries: { records: titles, complete: true, count: 5 },
 *       },
 *     ],
 *   },
 * });
 * const [draw] = drawSamples(evidence, { sampleSeed: '2020-11' });
 * draw?.drawn; //=> ['甲', '丁', '戊']
 * ```
 */
export function drawSamples(evidence: Evidence, options: DrawOptions): readonly SampleDraw[] {
  return answer({ evidence: [evidence, someEvidence], options: [options, anObject] }, () =>
    unguardedDrawSamples(evidence, options),
  );
}

function unguardedDrawSamples(
  evidence: Evidence,
  { sampleSeed, catalogue = liujiang }: DrawOptions,
): readonly SampleDraw[] {
  const seed = readSeed(sampleSeed, 'sampleSeed');
  const own = evidenceOfSite(evidence, catalogue, () => undefined);
  return drawFrames(own, catalogue, { seed }).flatMap((one) => ('draw' in one ? [one.draw] : []));
}
