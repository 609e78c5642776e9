import { nearestTo } from '@liujiang/indicators';
import type { EvidenceRecord } from '../evidence/list.ts';
import type { MeasurementRecord, SampleRecord } from '../evidence/records.ts';
import type { ByRequirement, Count, ListFact, ListItem, ParameterFact } from '../facts.ts';
import { bindings } from './bindings.ts';
import type { Context } from './context.ts';
import { sortItems } from './list-fact.ts';
import { type Merged, mergeRecords } from './merge.ts';
import { doubtsOf, gapsOf, seen } from './observation.ts';
import { hasRequirement } from './unknown-requirement.ts';

type Parameters = ByRequirement<Readonly<Record<string, ParameterFact>>>;

/** What was measured, and what was drawn and looked at. */
export interface SampleFacts {
  readonly measurements: ByRequirement<Readonly<Record<string, ListFact<number | null>>>>;
  readonly samples: ByRequirement<ListFact<boolean>>;
  /** How many different samples were drawn, for the requirements that say how many. */
  readonly counts: ByRequirement<Count>;
}

/** Measurements and samples, by the requirement that each is for. */
export function deriveSamples(parameters: Parameters, context: Context): SampleFacts {
  const measured = groupMeasurements(parameters, context).toSorted(
    (a, b) => compare(a.requirement, b.requirement) || compare(a.parameter, b.parameter),
  );
  const drawn = groupSamples(context).toSorted((a, b) => compare(a.requirement, b.requirement));
  const measurements: Record<string, Record<string, ListFact<number | null>>> = {};
  for (const { requirement, parameter, merged } of measured) {
    const own = measurements[requirement] ?? {};
    const list = own[parameter] ?? openList('measurements', context);
    const items = [...list.items, judgeItem(merged, 'value', context)];
    measurements[requirement] = { ...own, [parameter]: { ...list, items: sortItems(items) } };
  }
  const samples: Record<string, ListFact<boolean>> = {};
  for (const { requirement, merged } of drawn) {
    const list = samples[requirement] ?? openList('samples', context);
    const items = [...list.items, judgeItem(merged, 'met', context)];
    samples[requirement] = { ...list, items: sortItems(items) };
  }
  const counts = Object.entries(parameters)
    .filter(([, own]) => own[bindings.sampleSize]?.type === 'count')
    .map(([id]): [string, Count] => [
      id,
      countSamples([...measured, ...drawn].filter(({ requirement }) => requirement === id)),
    ])
    .filter(([, { min }]) => min > 0);
  return { measurements, samples, counts: Object.fromEntries(counts) };
}

/** An order of their own, whatever the order of the evidence. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function openList<T>(
  name: 'measurements' | 'samples',
  { evidence, ...context }: Context,
): ListFact<T> {
  const list = evidence[name] ?? { records: [] };
  return { items: [], reasons: gapsOf(list, seen(list, context.seen), context.asOf) };
}

interface Placed<T> {
  readonly requirement: string;
  readonly merged: Merged<T>;
}

function groupMeasurements(
  parameters: Parameters,
  context: Context,
): readonly (Placed<MeasurementRecord> & { readonly parameter: string })[] {
  const list = context.evidence.measurements;
  if (list === undefined) return [];
  for (const [position, { requirement, parameter }] of list.records.entries()) {
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
  return mergeRecords(list, 'measurements', context, topicOf)
    .map((merged) => ({ ...placeOf(merged.record), parameter: merged.record.parameter, merged }))
    .filter(({ requirement, parameter }) => parameters[requirement]?.[parameter] !== undefined);
}

function groupSamples(context: Context): readonly Placed<SampleRecord>[] {
  const list = context.evidence.samples;
  if (list === undefined) return [];
  const known = new Set<string>();
  for (const [position, { requirement }] of list.records.entries()) {
    if (hasRequirement(requirement, `samples.records[${position}]`, context))
      known.add(requirement);
  }
  return mergeRecords(list, 'samples', context, ({ requirement }) => requirement)
    .map((merged) => ({ ...placeOf(merged.record), merged }))
    .filter(({ requirement }) => known.has(requirement));
}

function topicOf({ requirement, parameter }: MeasurementRecord): string {
  return JSON.stringify([requirement, parameter]);
}

function placeOf({ requirement }: MeasurementRecord | SampleRecord): { requirement: string } {
  return { requirement };
}

/** What one record says in a field, doubted where it may stand otherwise at the monitoring date. */
export function judgeItem<T extends EvidenceRecord, K extends keyof T>(
  { record, conflicting, label, seenIn }: Merged<T>,
  field: K,
  { asOf }: Context,
): ListItem<Exclude<T[K], undefined>> {
  if (conflicting) return { label, value: { unknown: ['conflicting-evidence'] } };
  const value = record[field];
  if (value === undefined) return { label, value: { unknown: ['missing-fact'] } };
  const reasons = doubtsOf(seenIn(field), asOf);
  const known = value as Exclude<T[K], undefined>;
  return { label, value: known, ...(reasons.length > 0 && { reasons }) };
}

/** More can always be drawn, so that too few are never a failing. */
function countSamples(placed: readonly Placed<MeasurementRecord | SampleRecord>[]): Count {
  const names = placed.flatMap(({ merged: { record } }) => record.title ?? record.url ?? []);
  return { min: new Set(names).size, max: null, reasons: ['incomplete-list'] };
}
