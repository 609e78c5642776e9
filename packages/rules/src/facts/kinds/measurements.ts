import { nearestTo } from '@liujiang/indicators';
import type { Identified } from '../../evidence/kinds.ts';
import type { EvidenceList } from '../../evidence/list.ts';
import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import type { MeasurementRecord } from '../../evidence/records.ts';
import { attestedOutcomes } from '../../evidence/vocabulary.ts';
import { findSampleSize } from '../../sampling/sample-size.ts';
import type { Context } from '../core/context.ts';
import { type Entry, toEntry } from '../core/entries.ts';
import { judgeItem } from '../core/judge-item.ts';
import { unseen } from '../core/list-fact.ts';
import { mergeRecords } from '../core/merge.ts';
import type { Judged, JudgedList } from '../judged-list.ts';
import type { AnswersItself } from '../kind.ts';
import { meets } from '../meets.ts';
import type { MeasuredSource } from '../samples/sources.ts';
import { hasRequirement } from '../unknown-requirement.ts';

type Measurements = EvidenceList<MeasurementRecord>;

export const answersItself: AnswersItself = (question) => question === 'measurements';

export const judged: Judged = ({ measurements, parameters }, { settledBySeeing = [] }) =>
  settledBySeeing.flatMap((requirement) =>
    Object.entries(parameters[requirement] ?? {}).flatMap(([name, limit]): JudgedList[] => {
      if (limit.type === 'format' || limit.type === 'choice') return [];
      return [
        {
          requirement,
          question: 'measurements',
          list: measurements[requirement]?.[name] ?? unseen,
          holds: (value) => typeof value === 'number' && meets(value, limit),
          against: attestedOutcomes,
          put: (all, list) => {
            const own = { ...all.measurements[requirement], [name]: list };
            return { ...all, measurements: { ...all.measurements, [requirement]: own } };
          },
        },
      ];
    }),
  );

/** The numbers that were measured, by what they are compared with. */
export function measure(list: Measurements, context: Context): readonly MeasuredSource[] {
  const { parameters } = context;
  warnUnknown(list, context);
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  type Gathering = Omit<MeasuredSource, 'source'> & {
    entries: Entry<number | null>[];
    read: string[];
  };
  const sources = new Map<string, Gathering>();
  for (const [position, record] of placesIn(list)) {
    const { requirement, parameter } = record;
    if (parameters[requirement]?.[parameter] === undefined) continue;
    const topic = topicOf(record);
    const source = sources.get(topic) ?? { requirement, parameter, entries: [], read: [] };
    source.read.push(`measurements.records[${position}]`);
    sources.set(topic, source);
  }
  const kindOf = ({ requirement }: MeasurementRecord): Identified =>
    findSampleSize(parameters[requirement] ?? {}, context.bindings)
      ? 'drawnMeasurements'
      : 'measurements';
  for (const merged of mergeRecords(list, 'measurements', context, kindOf)) {
    const { title } = merged.record;
    const source = sources.get(topicOf(merged.record));
    if (source === undefined) continue;
    const by = kindOf(merged.record) === 'drawnMeasurements' ? 'title' : 'address';
    source.entries.push(toEntry(merged, title, by, judgeItem(merged, 'value', context)));
  }
  return [...sources.values()].map(({ entries, read, ...place }) => ({
    ...place,
    source: { list: 'measurements', entries, gaps, read },
  }));
}

/** Warns of measurements for unknown requirements or parameters. */
function warnUnknown(list: Measurements, context: Context): void {
  for (const [position, { requirement, parameter }] of placesIn(list)) {
    const path = `measurements.records[${position}]`;
    if (!hasRequirement(requirement, path, context)) continue;
    const known = Object.keys(context.parameters[requirement] ?? {});
    if (known.includes(parameter)) continue;
    context.warn({
      code: 'unknown-parameter',
      path: `${path}.parameter`,
      message: {
        zh: `要求“${requirement}”没有参数“${parameter}”`,
        en: `The requirement “${requirement}” has no parameter “${parameter}”.`,
      },
      nearest: nearestTo(parameter, known),
    });
  }
}

function topicOf({ requirement, parameter }: MeasurementRecord): string {
  return JSON.stringify([requirement, parameter]);
}
