import { type Catalogue, type DurationParameter, listRequirements } from '@liujiang/indicators';
import { addDays, subtractDuration } from '../../time/dates.ts';
import type { ByRequirement, ParameterFact } from './facts.ts';

/**
 * The first civil day that still lies within a calendar duration before the monitoring date, both ends included; with an
 * open bound, the day after. `undefined` for seconds and working days.
 */
function firstDayWithin(asOf: string, duration: DurationParameter): string | undefined {
  const day = subtractDuration(asOf, duration);
  return day === undefined || duration.bound === 'closed' ? day : addDays(day, 1);
}

/** The parameters of every requirement, with what follows from them at the monitoring date. */
export function deriveParameters(
  catalogue: Catalogue,
  asOf: string,
): ByRequirement<Readonly<Record<string, ParameterFact>>> {
  const facts: Record<string, Record<string, ParameterFact>> = {};
  for (const { id, parameters } of listRequirements(catalogue)) {
    const entries = Object.entries(parameters);
    if (entries.length === 0) continue;
    facts[id] = Object.fromEntries(
      entries.map(([name, parameter]) => {
        const since = parameter.type === 'duration' ? firstDayWithin(asOf, parameter) : undefined;
        return [name, since === undefined ? parameter : { ...parameter, since }];
      }),
    );
  }
  return facts;
}

/** A parameter of a requirement when it is a duration; `undefined` when the catalogue has no such. */
export function findDuration(
  parameters: ByRequirement<Readonly<Record<string, ParameterFact>>>,
  requirement: string,
  name: string,
): (DurationParameter & { readonly since?: string }) | undefined {
  const parameter = parameters[requirement]?.[name];
  return parameter?.type === 'duration' ? parameter : undefined;
}
