import type { DurationParameter, Reason } from '@liujiang/indicators';
import type { EvidenceList } from '../../evidence/list.ts';
import {
  type DateReading,
  gapsOf,
  placesIn,
  readEventDate,
  type Seen,
  seen,
  seenWithin,
} from '../../evidence/observation.ts';
import type { PatrolRecord } from '../../evidence/records.ts';
import { cadences } from '../../evidence/vocabulary.ts';
import { addTo } from '../../input/add-to.ts';
import { type CalendarPeriod, calendarUnitOf, listPeriods } from '../calendar-periods.ts';
import type { Context } from '../core/context.ts';
import { lastDayOf } from '../core/dues.ts';
import type { FactParts } from '../core/fact-parts.ts';
import type { DueItem, ListFact, ListItem } from '../core/facts.ts';
import type { Frame } from '../core/frame.ts';
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

/** How often something has to be done, and within which time. */
interface Asked {
  readonly cadence: (typeof cadences)[number];
  /** The first day of the window. */
  readonly since: string;
  readonly time: DurationParameter;
  /** The calendar periods that have a round each; `undefined` where the time runs from each round to the next. */
  readonly periods: readonly CalendarPeriod[] | undefined;
}

/** What the catalogue asks for of each cadence. Asked for by `once`. */
function askRounds({ asOf, bindings: bound, parameters, readings }: Frame): readonly Asked[] {
  const { requirement = '', window = '' } = bound.patrols ?? {};
  const since = findDuration(parameters, requirement, window)?.since;
  if (since === undefined) return [];
  return cadences.flatMap((cadence) => {
    const time = findDuration(parameters, requirement, cadence);
    if (time === undefined) return [];
    const unit = readings.patrols === 'interval' ? undefined : calendarUnitOf(time);
    const periods = unit === undefined ? undefined : listPeriods(since, asOf, unit);
    return [{ cadence, since, time, periods }];
  });
}

/**
 * What is done again and again (日巡检 …), by the parameter that says how often: once in each calendar period that begins within
 * the window; or, by the other reading, within that time from each round and from the first day of the window. What is not yet
 * due at the monitoring date is left out.
 */
export function derive(list: EvidenceList<PatrolRecord>, context: Context): FactParts {
  const asked = context.once(askRounds);
  if (asked.length === 0) return {};
  const when = seen(list, context.seen);
  const gaps = gapsOf(list, when, context.asOf);
  const rounds = roundsByCadence(list, when, context.asOf);
  const logs = asked.map((one): [string, ListFact<DueItem>] => [
    one.cadence,
    readLog(one, rounds.get(one.cadence) ?? [], gaps, context),
  ]);
  const { requirement = '' } = context.bindings.patrols ?? {};
  return { logs: { [requirement]: Object.fromEntries(logs) } };
}

function roundsByCadence(
  list: EvidenceList<PatrolRecord>,
  when: Seen,
  asOf: string,
): ReadonlyMap<string | undefined, readonly Round[]> {
  const seenAt = seenWithin(when);
  const rounds = new Map<string | undefined, Round[]>();
  for (const [position, record] of placesIn(list)) {
    const path = `patrols.records[${position}]`;
    const reading = readEventDate(record.doneAt, seenAt(record), asOf);
    addTo(rounds, record.cadence, { path, reading });
  }
  return rounds;
}

function readLog(
  asked: Asked,
  rounds: readonly Round[],
  gaps: readonly Reason[],
  context: Context,
): ListFact<DueItem> {
  const days = new Set<string>();
  const doubts: Reason[] = [];
  for (const { reading } of rounds) {
    if (reading.kind === 'day' && reading.day >= asked.since) days.add(reading.day);
    if (reading.kind === 'unknown') doubts.push(reading.reason);
    if (reading.kind === 'none') doubts.push('missing-fact');
  }
  const log = follow([...days].sort(), asked, sortReasons([...gaps, ...doubts]), context);
  const paths = rounds.map(({ path }) => path);
  if (context.sources !== undefined) {
    const find = findRounds(rounds);
    for (const item of log.items) comesFrom(item, { records: find(item) }, context);
  }
  const origin = { open: originOfList('patrols', gaps).open ?? [], records: paths, read: paths };
  return comesFrom(log, origin, context);
}

interface Round {
  readonly path: string;
  readonly reading: DateReading;
}

/** Finds the records of a round and of the one before it; where it was not done, also those that may be it. */
function findRounds(rounds: readonly Round[]): (item: ListItem<DueItem>) => readonly string[] {
  const places = new Map<string | null, number[]>();
  for (const [place, { reading }] of rounds.entries()) {
    if (reading.kind === 'later') continue;
    const day = reading.kind === 'day' ? reading.day : null;
    addTo(places, day, place);
  }
  return ({ value }) => {
    const { from, done } = isUnknown(value) ? { from: null, done: null } : value;
    const found = [...new Set([from, done])].flatMap((day) => places.get(day) ?? []);
    return found.sort((one, other) => one - other).flatMap((place) => rounds[place]?.path ?? []);
  };
}

function follow(
  days: readonly string[],
  asked: Asked,
  doubts: readonly Reason[],
  context: Context,
): ListFact<DueItem> {
  const { since, time, periods } = asked;
  return periods === undefined
    ? followIntervals(days, since, time, doubts, context)
    : followPeriods(days, since, periods, doubts, context);
}

/** One round in each calendar period; a window that holds no whole period counts as one. */
function followPeriods(
  days: readonly string[],
  since: string,
  periods: readonly CalendarPeriod[],
  doubts: readonly Reason[],
  { asOf }: Context,
): ListFact<DueItem> {
  const reasons = doubts.length > 0 ? { reasons: doubts } : {};
  let next = 0;
  const items: ListItem<DueItem>[] = [];
  for (const { first, last, label } of periods) {
    while ((days[next] ?? last) < first) next += 1;
    const day = days[next];
    const done = day !== undefined && day <= last ? day : null;
    if (done === null && last >= asOf) continue;
    items.push({ label, value: { from: first, due: last, done }, ...reasons });
  }
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
  // An unseen round may lie between two that are shown.
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
