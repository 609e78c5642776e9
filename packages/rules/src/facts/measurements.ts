import { compareTexts } from '../compare-texts.ts';
import type { ByRequirement, Count, ListFact, ParameterFact } from '../facts.ts';
import { addTo } from './add-to.ts';
import { bindings } from './bindings.ts';
import type { Context } from './context.ts';
import { type DrawnSource, readDrawnRecords } from './drawn-records.ts';
import { hasSay, type JoinedList, joinLists, type ListSource } from './join-lists.ts';
import { type MeasuredSource, readMeasuredRecords } from './measured-records.ts';
import { listMeasurements, listSamples } from './sample-records.ts';

type Parameters = ByRequirement<Readonly<Record<string, ParameterFact>>>;

/** What was measured, and what was drawn and looked at. */
export interface SampleFacts {
  readonly measurements: ByRequirement<Readonly<Record<string, ListFact<number | null>>>>;
  readonly samples: ByRequirement<ListFact<boolean>>;
  /** How many different samples were drawn, for the requirements that say how many. */
  readonly counts: ByRequirement<Count>;
}

/** Measurements and samples, by the requirement that each is for, whichever list shows them. */
export function deriveSamples(parameters: Parameters, context: Context): SampleFacts {
  const measured = gather<number | null, MeasuredSource>(
    [...listMeasurements(parameters, context), ...readMeasuredRecords(parameters, context)],
    ({ requirement, parameter }) => JSON.stringify([requirement, parameter]),
    context,
  );
  const drawn = gather<boolean, DrawnSource>(
    [...listSamples(context), ...readDrawnRecords(context)],
    ({ requirement }) => requirement,
    context,
  );
  const measurements: Record<string, Record<string, ListFact<number | null>>> = {};
  for (const { requirement, parameter, list } of measured) {
    measurements[requirement] = { ...measurements[requirement], [parameter]: list };
  }
  const counts = Object.entries(parameters)
    .filter(([, own]) => own[bindings.sampleSize]?.type === 'count')
    .map(([id]): [string, Count] => [
      id,
      countSamples([...measured, ...drawn].filter(({ requirement }) => requirement === id)),
    ])
    .filter(([, { min }]) => min > 0);
  return {
    measurements,
    samples: Object.fromEntries(drawn.map(({ requirement, list }) => [requirement, list])),
    counts: Object.fromEntries(counts),
  };
}

/** An order of their own, whatever the order of the evidence. */
/** Sources of one question joined, the questions in an order of their own. */
function gather<T, S extends { readonly requirement: string; readonly source: ListSource<T> }>(
  sources: readonly S[],
  keyOf: (source: S) => string,
  context: Context,
): readonly (Omit<S, 'source'> & JoinedList<T>)[] {
  const groups = new Map<string, S[]>();
  for (const one of sources) if (hasSay(one.source)) addTo(groups, keyOf(one), one);
  return [...groups]
    .toSorted(([one], [other]) => compareTexts(one, other))
    .flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      const { source: _, ...place } = first;
      const about = { zh: first.requirement, en: first.requirement };
      return [
        {
          ...place,
          ...joinLists(
            group.map(({ source }) => source),
            about,
            context,
          ),
        },
      ];
    });
}

/**
 * More can always be drawn, so that too few are never a failing. Only by their titles are samples known to differ: one
 * thing may stand at two addresses.
 */
function countSamples(drawn: readonly Pick<JoinedList<unknown>, 'titles'>[]): Count {
  const titles = new Set(drawn.flatMap((list) => list.titles));
  return { min: titles.size, max: null, reasons: ['incomplete-list'] };
}
