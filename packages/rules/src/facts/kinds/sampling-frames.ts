import { placesIn } from '../../evidence/observation.ts';
import { addTo } from '../../input/add-to.ts';
import type { SampleSeed } from '../../sampling/sample-seed.ts';
import { drawFrames, type FrameDraw } from '../../sampling/sampling-frames.ts';
import type { Context } from '../core/context.ts';
import { warnConflict } from '../core/contradiction.ts';
import type { Entry } from '../core/entries.ts';
import type { KindBindings } from '../kind.ts';
import { placeOf } from '../samples/drawn-items.ts';
import { hasRequirement } from '../unknown-requirement.ts';

export const bindings: KindBindings = {
  sampleSize: {
    about:
      'The name of the parameter that says how many samples are to be drawn, whichever requirement has it.',
    holds: 'parameter',
  },
};

/** What the seed draws; nothing without one. Warns of frames that nothing is drawn from. */
export function readFrames(seed: SampleSeed | undefined, context: Context): readonly FrameDraw[] {
  const { asOf, warn } = context;
  const draws = seed === undefined ? [] : drawFrames(context, { seed: String(seed), asOf });
  const paths = new Map<string, string[]>();
  for (const [position, { requirement }] of placesIn(
    context.evidence.samplingFrames ?? { records: [] },
  )) {
    const path = `samplingFrames.records[${position}]`;
    if (!hasRequirement(requirement, path, context)) continue;
    addTo(paths, requirement, path);
    if (draws.some((one) => one.requirement === requirement)) continue;
    warn({
      code: 'unused-sampling-frame',
      path,
      message:
        seed === undefined
          ? {
              zh: `要求“${requirement}”的抽样清单未予采用：未给出抽样种子`,
              en: `Nothing is drawn from the sampling frame of “${requirement}”: no seed was stated.`,
            }
          : {
              zh: `要求“${requirement}”的抽样清单未予采用：该要求未规定抽查数量`,
              en: `Nothing is drawn from the sampling frame of “${requirement}”, which does not say how many to draw.`,
            },
      nearest: [],
    });
  }
  for (const [requirement, places] of paths) {
    if (seed !== undefined && places.length > 1) {
      warnConflict(places, { zh: requirement, en: requirement }, context);
    }
  }
  return draws;
}

/** Warns of samples that were not drawn, and of requirements for which nothing could be drawn. */
export function warnUndrawn(
  entries: readonly Entry<unknown>[],
  frame: FrameDraw,
  { warn }: Context,
): void {
  const { requirement } = frame;
  if ('reason' in frame) {
    warn({
      code: 'no-sampling-frame',
      path: 'samplingFrames',
      message: {
        zh: `要求“${requirement}”没有完整的抽样清单，无法按种子抽样，所报样本不予采用`,
        en: `No sample can be drawn for “${requirement}” without the whole of its sampling frame: those reported do not count.`,
      },
      nearest: [],
    });
    return;
  }
  for (const entry of entries) {
    const place = placeOf(entry, frame);
    if (place === 'drawn') continue;
    const { label } = entry.item;
    warn({
      code: place === 'left' ? 'sample-not-drawn' : 'sample-not-in-frame',
      path: 'samplingFrames',
      message:
        place === 'left'
          ? {
              zh: `要求“${requirement}”的样本“${label}”不是按种子抽取的，不予采用`,
              en: `The sample “${label}” for “${requirement}” is not one that the seed draws, and does not count.`,
            }
          : {
              zh: `要求“${requirement}”的样本“${label}”不在抽样清单中，无法确认是否为所抽样本`,
              en: `The sample “${label}” for “${requirement}” is not in its sampling frame: nobody can tell whether it was drawn.`,
            },
      nearest: frame.draw.drawn,
    });
  }
}
