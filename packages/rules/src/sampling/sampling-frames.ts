import {
  type Catalogue,
  listRequirements,
  normaliseName,
  type Reason,
  type SampleDraw,
} from '@liujiang/indicators';
import type { Evidence } from '../evidence/evidence.ts';
import { gapsOf, isWhole, type Seen, seen } from '../evidence/observation.ts';
import type { SamplingFrameRecord } from '../evidence/records.ts';
import { drawSample } from './draw-sample.ts';
import { findSampleSize, type SampleBinding } from './sample-size.ts';

/** The draw for one requirement, or why there is none. */
export type FrameDraw =
  | {
      readonly requirement: string;
      readonly draw: SampleDraw;
      /** Whether something of this name was drawn, or could have been; `unknown` for what is not in the frame. */
      readonly placeOf: (name: string) => 'drawn' | 'left' | 'unknown';
    }
  /** Why nothing can be drawn. */
  | { readonly requirement: string; readonly reason: Reason };

/** What samples are drawn from, and what says how many. */
interface Sampled {
  readonly evidence: Evidence;
  readonly catalogue: Catalogue;
  readonly bindings: SampleBinding;
}

/** How many entries each requirement asks to be drawn, in table order; those without a number are left out. */
function listSampleSizes({
  catalogue,
  bindings,
}: Sampled): readonly (readonly [id: string, size: number])[] {
  return listRequirements(catalogue).flatMap(({ id, parameters }) => {
    const size = findSampleSize(parameters, bindings);
    return size?.type === 'count' ? [[id, size.value] as const] : [];
  });
}

/** Why nothing can be drawn from the frames of a requirement; `null` when it can. */
function findReason(
  frames: readonly SamplingFrameRecord[],
  whole: Seen,
  asOf: string | undefined,
): Reason | null {
  const [frame, ...others] = frames;
  if (others.length > 0) return 'conflicting-evidence';
  if (frame?.entries === undefined) return 'missing-fact';
  const { entries } = frame;
  if (entries.failed !== undefined) return 'fetch-failed';
  if (!isWhole(entries)) return 'incomplete-list';
  const when = seen(entries, seen(frame, whole));
  const expired = asOf !== undefined && gapsOf(entries, when, asOf).includes('expired-evidence');
  return expired ? 'expired-evidence' : null;
}

/** Titles that differ only in white space or quotation marks are one; the first by code units stands for them. */
function listTitles({ entries }: SamplingFrameRecord): readonly string[] {
  const byName = new Map<string, string>();
  for (const { title } of entries?.records ?? []) {
    const name = normaliseName(title);
    const known = byName.get(name);
    if (known === undefined || title < known) byName.set(name, title);
  }
  return [...byName.values()];
}

/** Draws for every requirement that says how many to draw, in table order; without a day nothing has expired. */
export function drawFrames(
  sampled: Sampled,
  { seed, asOf }: { readonly seed: string; readonly asOf?: string },
): readonly FrameDraw[] {
  const { evidence } = sampled;
  const { records = [], ...list } = evidence.samplingFrames ?? {};
  const whole = seen(list, seen(evidence, null));
  return listSampleSizes(sampled).map(([requirement, size]): FrameDraw => {
    const frames = records.filter((frame) => frame.requirement === requirement);
    const reason = findReason(frames, whole, asOf);
    const [frame] = frames;
    if (reason !== null || frame === undefined) {
      return { requirement, reason: reason ?? 'missing-fact' };
    }
    const titles = listTitles(frame);
    const sample = drawSample(titles, { seed, purpose: requirement, size });
    const known = new Set(titles.map(normaliseName));
    const drawn = new Set(sample.drawn.map(normaliseName));
    const placeOf = (title: string) => {
      const name = normaliseName(title);
      return drawn.has(name) ? 'drawn' : known.has(name) ? 'left' : 'unknown';
    };
    return { requirement, draw: { requirement, ...sample }, placeOf };
  });
}
