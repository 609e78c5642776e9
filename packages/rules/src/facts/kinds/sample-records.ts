import { nearestTo } from '@liujiang/indicators';
import { findSampleSize } from '../../evidence/bindings.ts';
import type { Identified } from '../../evidence/kinds.ts';
import { gapsOf, placesIn, seen } from '../../evidence/observation.ts';
import type { MeasurementRecord } from '../../evidence/records.ts';
import { addTo } from '../../input/add-to.ts';
import type { Context } from '../core/context.ts';
import type { ByRequirement, ParameterFact } from '../core/facts.ts';
import { type Entry, toEntry } from '../core/join-lists.ts';
import { mergeRecords } from '../core/merge.ts';
import { hasRequirement } from '../unknown-requirement.ts';
import type { DrawnSource } from './drawn-records.ts';
import { judgeItem } from './judge-item.ts';
import type { MeasuredSource } from './measured-records.ts';

type MeasuredEntry = Entry<number | null>;

/** The measurements of the evidence, by what they are compared with. */
export function listMeasurements(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  context: Context,
): readonly MeasuredSource[] {
  const list = context.evidence.measurements;
  if (list === undefined) return [];
  for (const [position, { requirement, parameter }] of placesIn(list)) {
    const path = `measurements.records[${position}]`;
    if (!hasRequirement(requirement, path, context)) continue;
    const known = Object.keys(parameters[requirement] ?? {});
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
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  type Gathering = Omit<MeasuredSource, 'source'> & { entries: MeasuredEntry[]; read: string[] };
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

/** The samples of the evidence, by the requirement that each is for. */
export function listSamples(context: Context): readonly DrawnSource[] {
  const list = context.evidence.samples;
  if (list === undefined) return [];
  const known = new Map<string, string[]>();
  for (const [position, { requirement }] of placesIn(list)) {
    const path = `samples.records[${position}]`;
    if (hasRequirement(requirement, path, context)) addTo(known, requirement, path);
  }
  const gaps = gapsOf(list, seen(list, context.seen), context.asOf);
  const records = mergeRecords(list, 'samples', context, () => 'samples');
  return [...known].map(([requirement, read]) => {
    const entries = records
      .filter(({ record }) => record.requirement === requirement)
      .map((merged) =>
        toEntry(merged, merged.record.title, 'title', judgeItem(merged, 'met', context)),
      );
    return { requirement, source: { list: 'samples', entries, gaps, read } };
  });
}

function topicOf({ requirement, parameter }: MeasurementRecord): string {
  return JSON.stringify([requirement, parameter]);
}
