import { liujiang, type SampleDraw } from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { answer } from '../input/answer.ts';
import { anObject, someEvidence } from '../input/kinds.ts';
import { bindingsOf } from '../language/bindings-of.ts';
import type { CompiledRules } from '../language/compiled.ts';
import type { RulePack } from '../language/rule.ts';
import { type DrawSettings, drawAll } from '../sampling/draw-samples.ts';
import { liujiangRules } from './pack.ts';

/** How {@link drawSamples} draws. */
export interface DrawOptions extends Omit<DrawSettings, 'catalogue' | 'bindings'> {
  /** Liujiang's when left out. */
  readonly catalogue?: DrawSettings['catalogue'];
  /** The pack that will judge: its bindings name the parameter that says how many to draw. Liujiang's when left out. */
  readonly pack?: Pick<RulePack, 'bindings'> | CompiledRules;
}

/**
 * What an examiner is to look at: for every requirement that says how many things to draw, those that the seed draws from the
 * sampling frame in the evidence. Each requirement has a draw of its own; one whose frame is missing or not whole is left out.
 * Without a monitoring date no frame has expired. Give the same seed to `assess` afterwards, and only what was drawn here
 * counts.
 *
 * @throws EvidenceError (`invalid-options`) when the seed is empty or no whole number.
 * @throws RulesError (`invalid-rules`) when the bindings of the pack are not valid.
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
    drawAll(evidence, {
      sampleSeed: options.sampleSeed,
      catalogue: options.catalogue ?? liujiang,
      bindings: bindingsOf(options.pack ?? liujiangRules),
    }),
  );
}
