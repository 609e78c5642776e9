import type { DurationParameter, Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../../evidence/list.ts';
import {
  type DateReading,
  gapsOf,
  placesIn,
  readEventDate,
  seen,
} from '../../evidence/observation.ts';
import type { PatrolRecord } from '../../evidence/records.ts';
import { cadences } from '../../evidence/vocabulary.ts';
import { calendarUnitOf, listPeriods } from '../calendar-periods.ts';
import type { Context } from '../core/context.ts';
import { lastDayOf } from '../core/dues.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { DueItem, ListFact, ListItem } from '../core/facts.ts';
import { isUnknown } from '../core/kleene.ts';
import { comesFrom, originOfList } from '../core/origins.ts';
import { findDuration } from '../core/parameters.ts';
import { sortReasons } from '../core/reasons.ts';
import type { AnswersItself, KindBindings } from '../kind.ts';

export const bindings: KindBindings = {
  patrols: {
    about:
      'Rounds (`patrols`) within the parameter `window`, by the parameters that bear the names of their cadences, such as `daily`.',
    holds: { window: 'duration' },
  },
};

export const answersItself: AnswersItself = (question) => question === 'logs';

/**
 * What is done again and again (日巡检 …), by the parameter that says how often: once in each calendar period that begins
 * within the window; or, where that is how the table is read, within that time from each round and from the first day of the
 * window. What is not yet due at the monitoring date is left out.
 */
export function derive(list: EvidenceList<PatrolRecord>, context: Context): FactParts {
  const { asOf, bindings: bound, parameters } = context;
  const { requirement = '', window = '' } = bound.patrols ?? {};
  const since = findDuration(parameters, requirement, window)?.since;
  if (since === undefined) return {};
  const when = seen(list, context.seen);
  const gaps = gapsOf(list, when, asOf);
  const logs = cadences.flatMap((cadence): [string, ListFact<DueItem>][] => {
    const time = findDuration(parameters, requirement, cadence);
    if (time === undefined) return [];
    const rounds = placesIn(list).flatMap(([position, record]) => {
      if (record.cadence !== cadence) return [];
      const path = `patrols.records[${position}]`;
      return [{ path, reading: readEventDate(record.doneAt, seen(record, when), asOf) }];
    });
    const readings = rounds.map(({ reading }) => reading);
    const days = readings.flatMap((reading) => (reading.kind === 'day' ? [reading.day] : []));
    const doubts = readings.flatMap((reading) =>
      reading.kind === 'unknown'
        ? [reading.reason]
        : reading.kind === 'none'
          ? ['missing-fact' as const]
          : [],
    );
    const within = [...new Set(days)].filter((day) => day >= since).sort();
    const log = follow(within, since, time, sortReasons([...gaps, ...doubts]), context);
    const paths = rounds.map(({ path }) => path);
    if (context.sources !== undefined) {
      const find = findRounds(rounds);
      for (const item of log.items) comesFrom(item, { records: find(item) }, context);
    }
    const origin = { open: originOfList('patrols', gaps).open ?? [], records: paths, read: paths };
    return [[cadence, comesFrom(log, origin, context)]];
  });
  return { logs: { [requirement]: Object.fromEntries(logs) } };
}

interface Round {
  readonly path: string;
  readonly reading: DateReading;
}

/** Finds the rounds from which, and with which, one was done; where none was, the doubtful ones too, which may be it. */
function findRounds(rounds: readonly Round[]): (item: ListItem<DueItem>) => readonly string[] {
  const places = new Map<string | null, number[]>();
  for (const [place, { reading }] of rounds.entries()) {
    if (reading.kind === 'later') continue;
    const day = reading.kind === 'day' ? reading.day : null;
    const same = places.get(day);
    if (same === undefined) places.set(day, [place]);
    else same.push(place);
  }
  return ({ value }) => {
    const { from, done } = isUnknown(value) ? { from: null, done: null } : value;
    const found = [...new Set([from, done])].flatMap((day) => places.get(day) ?? []);
    return found.sort((one, other) => one - other).flatMap((place) => rounds[place]?.path ?? []);
  };
}

type Follow = (
  days: readonly string[],
  since: string,
  time: DurationParameter,
  doubts: readonly Reason[],
  context: Context,
) => ListFact<DueItem>;

const follow: Follow = (days, since, time, doubts, context) => {
  const unit = calendarUnitOf(time);
  return unit === undefined || context.readings.patrols === 'interval'
    ? followIntervals(days, since, time, doubts, context)
    : followPeriods(days, since, unit, doubts, context);
};

/** One round in each calendar period; a window too short to hold one (a year of years) has one of its own. */
function followPeriods(
  days: readonly string[],
  since: string,
  unit: NonNullable<ReturnType<typeof calendarUnitOf>>,
  doubts: readonly Reason[],
  { asOf }: Context,
): ListFact<DueItem> {
  const reasons = doubts.length > 0 ? { reasons: doubts } : {};
  let next = 0;
  const items = listPeriods(since, asOf, unit).flatMap(
    ({ first, last, label }): ListItem<DueItem>[] => {
      while ((days[next] ?? last) < first) next += 1;
      const day = days[next];
      const done = day !== undefined && day <= last ? day : null;
      if (done === null && last >= asOf) return [];
      return [{ label, value: { from: first, due: last, done }, ...reasons }];
    },
  );
  if (items.length > 0) return { items, reasons: [] };
  const whole = { from: since, due: asOf, done: days[0] ?? null };
  return { items: [{ label: since, value: whole, ...reasons }], reasons: [] };
}

function followIntervals(
  days: readonly string[],
  since: string,
  time: DurationParameter,
  doubts: readonly Reason[],
  context: Context,
): ListFact<DueItem> {
  const items: ListItem<DueItem>[] = [];
  // A round that nobody shows may lie between two that are shown.
  const reasons = doubts.length > 0 ? { reasons: doubts } : {};
  for (const [index, from] of [since, ...days].entries()) {
    const due = lastDayOf(from, time, context);
    if (due === null) {
      items.push({ label: from, value: { unknown: ['calendar-not-covered'] } });
      continue;
    }
    const done = days[index] ?? null;
    if (done === null && days.length > 0 && due >= context.asOf) continue;
    items.push({ label: from, value: { from, due, done }, ...reasons });
  }
  return { items, reasons: items.length === 0 ? doubts : [] };
}
