import { findSampleSize } from '../../evidence/bindings.ts';
import { addTo } from '../../input/add-to.ts';
import { byCodeUnits } from '../../input/by-code-units.ts';
import type { FrameDraw } from '../../sampling/sampling-frames.ts';
import type { Context } from '../core/context.ts';
import type { ByRequirement, Count, Facts, ListFact, ParameterFact } from '../core/facts.ts';
import { hasSay, joinLists, type ListSource } from '../core/join-lists.ts';
import { joinDrawn } from './drawn-items.ts';
import { type DrawnSource, readDrawnRecords } from './drawn-records.ts';
import { warnUndrawn } from './drawn-samples.ts';
import { readForms } from './forms.ts';
import { type MeasuredSource, readMeasuredRecords } from './measured-records.ts';
import { listMeasurements, listSamples } from './sample-records.ts';

type Parameters = ByRequirement<Readonly<Record<string, ParameterFact>>>;

/** What was measured, and what was drawn and looked at. */
export interface SampleFacts {
  readonly measurements: ByRequirement<Readonly<Record<string, ListFact<number | null>>>>;
  readonly samples: ByRequirement<ListFact<boolean>>;
  /** Whether they are shown in as many forms together as their requirement asks for. */
  readonly features: Facts['features'];
  /** How many different samples were drawn, for the requirements that say how many. */
  readonly counts: ByRequirement<Count>;
}

/**
 * Measurements and samples, by the requirement that each is for, whichever list shows them. Where a seed draws for a
 * requirement, only what it draws counts.
 */
export function deriveSamples(
  parameters: Parameters,
  frames: readonly FrameDraw[],
  context: Context,
): SampleFacts {
  const measured = gather<number | null, MeasuredSource>(
    [...listMeasurements(parameters, context), ...readMeasuredRecords(parameters, context)],
    ({ requirement, parameter }) => JSON.stringify([requirement, parameter]),
  );
  const found = listSamples(context);
  const records = readDrawnRecords(context);
  const drawn = gather<boolean, DrawnSource>(
    [...found, ...records],
    ({ requirement }) => requirement,
  );
  const measurements: Record<string, Record<string, ListFact<number | null>>> = {};
  const samples: Record<string, ListFact<boolean>> = {};
  const features: Record<string, Facts['features'][string]> = {};
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
  const { severalForms } = context.bindings;
  if (severalForms !== undefined) {
    const { requirement, parameter } = severalForms;
    const asked = parameters[requirement]?.[parameter];
    const frame = frames.find((one) => one.requirement === requirement);
    const isOwn = (source: DrawnSource) => source.requirement === requirement;
    const state = readForms(
      { requirement, asked, shown: records.filter(isOwn), vouched: found.filter(isOwn), frame },
      context,
    );
    if (state !== undefined) features[requirement] = state;
  }
  for (const [requirement, own] of Object.entries(parameters)) {
    const min = titles.get(requirement)?.size ?? 0;
    // More can always be drawn, so that too few are never a failing. Only by their titles are samples known to differ: one
    // thing may stand at two addresses.
    if (findSampleSize(own, context.bindings)?.type !== 'count' || min === 0) continue;
    counts.set(requirement, { min, max: null, reasons: ['incomplete-list'] });
  }
  return { measurements, samples, features, counts: Object.fromEntries(counts) };
}

/** Sources by the question that they answer, the questions in an order of their own. */
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
