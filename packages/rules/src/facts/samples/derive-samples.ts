import { addTo } from '../../input/add-to.ts';
import { byCodeUnits } from '../../input/by-code-units.ts';
import { findSampleSize } from '../../sampling/sample-size.ts';
import type { FrameDraw } from '../../sampling/sampling-frames.ts';
import type { Context } from '../core/context.ts';
import { hasSay, type ListSource } from '../core/entries.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { Count, ListFact } from '../core/facts.ts';
import { joinLists } from '../core/join-lists.ts';
import { measureEach, sampleEach } from '../kind-readers.ts';
import { warnUndrawn } from '../kinds/sampling-frames.ts';
import { joinDrawn } from './drawn-items.ts';
import { readForms } from './forms.ts';
import type { DrawnSource, MeasuredSource } from './sources.ts';

/**
 * Measurements and samples, by the requirement that each is for, whichever list shows them; how many different samples were
 * drawn, and whether they are shown in as many forms as are asked for. Where a seed draws for a requirement, only what it
 * draws counts.
 */
export function deriveSamples(frames: readonly FrameDraw[], context: Context): FactParts {
  const measured = gather<number | null, MeasuredSource>(
    measureEach(context),
    ({ requirement, parameter }) => JSON.stringify([requirement, parameter]),
  );
  const found = sampleEach(context);
  const drawn = gather<boolean, DrawnSource>(found, ({ requirement }) => requirement);
  const measurements: Record<string, Record<string, ListFact<number | null>>> = {};
  const samples: Record<string, ListFact<boolean>> = {};
  const counts = new Map<string, Count>();
  const titles = new Map<string, Set<string>>();
  const take = <T>(requirement: string, sources: readonly ListSource<T>[]): ListFact<T> => {
    const frame = frames.find((one) => one.requirement === requirement);
    if (frame === undefined) {
      const about = { zh: requirement, en: requirement };
      const joined = joinLists(sources, about, context);
      const known = titles.get(requirement) ?? [];
      titles.set(requirement, new Set([...known, ...joined.titles]));
      return joined.list;
    }
    const { list, count } = joinDrawn(sources, frame, context);
    const known = counts.get(requirement);
    if (known === undefined || known.min < count.min) counts.set(requirement, count);
    warnUndrawn(
      sources.flatMap(({ entries }) => entries),
      frame,
      context,
    );
    return list;
  };
  for (const { place, sources } of measured) {
    const { requirement, parameter } = place;
    const list = take(requirement, sources);
    measurements[requirement] = { ...measurements[requirement], [parameter]: list };
  }
  for (const { place, sources } of drawn) {
    samples[place.requirement] = take(place.requirement, sources);
  }
  for (const [requirement, own] of Object.entries(context.parameters)) {
    const min = titles.get(requirement)?.size ?? 0;
    // More can always be drawn, so that too few are never a failing. Samples count by title: one thing may have two addresses.
    if (findSampleSize(own, context.bindings)?.type !== 'count' || min === 0) continue;
    counts.set(requirement, { min, max: null, reasons: ['incomplete-list'] });
  }
  const features = readForms(found, frames, context);
  return { measurements, samples, features, counts: Object.fromEntries(counts) };
}

/** Sources grouped by the question that they answer, sorted by question. */
function gather<T, S extends { readonly source: ListSource<T> }>(
  sources: readonly S[],
  keyOf: (source: S) => string,
): readonly { readonly place: S; readonly sources: readonly ListSource<T>[] }[] {
  const groups = new Map<string, S[]>();
  for (const one of sources) if (hasSay(one.source)) addTo(groups, keyOf(one), one);
  return [...groups]
    .sort(([one], [other]) => byCodeUnits(one, other))
    .flatMap(([, group]) => {
      const [place] = group;
      if (place === undefined) return [];
      return [{ place, sources: group.map(({ source }) => source) }];
    });
}
