import { normaliseName } from '@liujiang/indicators';
import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import { cadences } from '../../evidence/vocabulary.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import { warnContradiction } from '../core/contradiction.ts';
import type { ByRequirement, DateSeries, ParameterFact } from '../core/facts.ts';
import { type DateSource, joinSources, readPublishing, uniteSeries } from './date-series.ts';

/** When series of data were updated, by cadence: those cadences for which the requirement has a window. */
export function deriveSeries(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): ByRequirement<Readonly<Record<string, DateSeries>>> {
  const { evidence, asOf } = context;
  const { series: requirement = '' } = context.bindings;
  const own = parameters[requirement];
  if (evidence.series === undefined || own === undefined) return {};
  const when = seen(evidence.series, context.seen);
  const gaps = gapsOf(evidence.series, when, asOf);
  const byName = new Map<string, Map<string, DateSource[]>>();
  for (const [position, record] of placesIn(evidence.series)) {
    const path = `series.records[${position}]`;
    const { releases: items, summary, failed } = record;
    const shown = { items, list: 'releases', summary, state: undefined, failed };
    const source = readPublishing(shown, path, seen(record, when), asOf);
    const named = byName.get(record.cadence) ?? new Map<string, DateSource[]>();
    byName.set(record.cadence, named);
    addTo(named, normaliseName(record.name), source);
  }
  const asked = cadences.filter((cadence) => own[`${cadence}Window`]?.type === 'duration');
  const series = asked.map((cadence): [string, DateSeries] => {
    const known = [...(byName.get(cadence) ?? [])].map(([name, sources]) => {
      warnContradiction(sources, { zh: name, en: name }, context);
      return joinSources(sources, context);
    });
    return [cadence, uniteSeries(known, gaps, 'series', context)];
  });
  return { [requirement]: Object.fromEntries(series) };
}
