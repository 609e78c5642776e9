import { normaliseName } from '@liujiang/indicators';
import type { EvidenceList } from '../../evidence/list.ts';
import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import type { SeriesRecord } from '../../evidence/records.ts';
import { cadences } from '../../evidence/vocabulary.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import { warnContradiction } from '../core/contradiction.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { DateSeries } from '../core/facts.ts';
import { type DateSource, joinSources, readPublishing, uniteSeries } from '../dates/date-series.ts';
import type { KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  series: {
    about:
      'The requirement that judges series of data (`series`): one of cadence `monthly` by its parameter `monthlyWindow`, and so on.',
    holds: 'requirement',
    answers: 'updates',
    once: true,
  },
};

/** When series of data were updated, by cadence: those cadences for which the requirement has a window. */
export function derive(list: EvidenceList<SeriesRecord>, context: Context): FactParts {
  const { asOf, bindings: bound, parameters } = context;
  const { series: requirement = '' } = bound;
  const own = parameters[requirement];
  if (own === undefined) return {};
  const when = seen(list, context.seen);
  const gaps = gapsOf(list, when, asOf);
  const byName = new Map<string, Map<string, DateSource[]>>();
  for (const [position, record] of placesIn(list)) {
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
  return { updates: { [requirement]: Object.fromEntries(series) } };
}
