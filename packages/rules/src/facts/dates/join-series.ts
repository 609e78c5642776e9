import type { Bilingual } from '@liujiang/indicators';
import type { Context } from '../core/context.ts';
import { warnConflict } from '../core/contradiction.ts';
import type { DateSeries } from '../core/facts.ts';
import { comesFrom, joinOrigins } from '../core/origins.ts';
import { sortReasons } from '../core/reasons.ts';

/** The days of one thing that two lists of the evidence speak of. */
type Pair = readonly [one: DateSeries, other: DateSeries];

/** Whether one series is whole and lacks a day of the other. */
function contradicts(all: DateSeries, some: DateSeries): boolean {
  return all.reasons.length === 0 && some.dates.some((day) => !all.dates.includes(day));
}

/**
 * What two lists say of when one thing was updated. A whole one settles it, unless the other shows a day that it lacks: then
 * neither is believed.
 */
export function joinSeries(pair: Pair, about: Bilingual, context: Context): DateSeries {
  const [one, other] = pair;
  const { sources } = context;
  const found = pair.map((series) => sources?.of(series) ?? {});
  const origin = joinOrigins(found);
  if (contradicts(one, other) || contradicts(other, one)) {
    const { records = [] } = origin;
    warnConflict(records.length > 0 ? records : ['columns', 'disclosures'], about, context);
    const neither: DateSeries = { dates: [], reasons: ['conflicting-evidence'] };
    return comesFrom(neither, { ...origin, open: [] }, context);
  }
  const dates = [...new Set([...one.dates, ...other.dates])].sort().reverse();
  const isSettled = pair.some(({ reasons }) => reasons.length === 0);
  const reasons = isSettled ? [] : sortReasons([...one.reasons, ...other.reasons]);
  const proof = pair.flatMap((series, index) =>
    dates[0] !== undefined && series.dates[0] === dates[0] ? (found[index]?.proof ?? []) : [],
  );
  const { open = [], ...rest } = origin;
  return comesFrom({ dates, reasons }, { ...rest, proof, open: isSettled ? [] : open }, context);
}
