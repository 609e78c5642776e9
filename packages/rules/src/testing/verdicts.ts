import type { Reason } from '@liujiang/indicators';
import type {
  Attested,
  DateSeries,
  DueItem,
  Facts,
  ListFact,
  Unknown,
} from '../facts/core/facts.ts';

/** What facts let one conclude, and why not if they do not. */
export interface PlainVerdict {
  readonly outcome: 'passed' | 'failed' | 'unknown';
  readonly reasons: readonly Reason[];
}

const passed: PlainVerdict = { outcome: 'passed', reasons: [] };
const failed: PlainVerdict = { outcome: 'failed', reasons: [] };

function unknown(reasons: readonly Reason[]): PlainVerdict {
  return { outcome: 'unknown', reasons };
}

function isUnknown(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}

function judgeSeries(series: DateSeries | undefined, since: string | undefined): PlainVerdict {
  if (series === undefined || since === undefined) return unknown(['missing-fact']);
  if (series.dates.some((day) => day >= since)) return passed;
  return series.reasons.length > 0 ? unknown(series.reasons) : failed;
}

function judgeEvery<T>(list: ListFact<T> | undefined, holds: (value: T) => boolean): PlainVerdict {
  if (list === undefined) return unknown(['missing-fact']);
  const doubts: Reason[] = [...list.reasons];
  for (const { value, reasons = [] } of list.items) {
    if (isUnknown(value)) doubts.push(...value.unknown);
    else if (!holds(value)) {
      if (reasons.length === 0) return failed;
      doubts.push(...reasons);
    }
  }
  if (doubts.length > 0) return unknown(doubts);
  return list.items.length === 0 ? unknown(['empty-list']) : passed;
}

function judgeCount(facts: Facts, requirement: string): PlainVerdict {
  const count = facts.counts[requirement];
  const minimum = facts.parameters[requirement]?.['minimum'];
  if (count === undefined || minimum?.type !== 'count') return unknown(['missing-fact']);
  if (count.min >= minimum.value) return passed;
  return count.max !== null && count.max < minimum.value ? failed : unknown(count.reasons);
}

function sinceOf(facts: Facts, requirement: string, name: string): string | undefined {
  const parameter = facts.parameters[requirement]?.[name];
  return parameter?.type === 'duration' ? parameter.since : undefined;
}

function inTime({ done, due }: DueItem): boolean {
  return done !== null && done <= due;
}

/**
 * The smallest questions that the rules of the slice put to the facts, answered apart from the operators: what the facts
 * themselves let one conclude.
 */
export function plainVerdicts(facts: Facts): Readonly<Record<string, PlainVerdict>> {
  const verdicts: Record<string, PlainVerdict> = {};
  const series = {
    'disclosure.basic.personnel/2': ['appointments', 'pre-appointment-notices', 'recruitment'],
    'disclosure.basic.budget/1': [
      'government-budget',
      'government-final-accounts',
      'government-three-public-expenses',
      'departments-budget',
      'departments-final-accounts',
      'departments-three-public-expenses',
    ],
    'disclosure.basic.statistics/2': ['monthly', 'quarterly'],
  };
  for (const [requirement, names] of Object.entries(series)) {
    for (const name of names) {
      const window = requirement.includes('statistics') ? `${name}Window` : 'window';
      const since = sinceOf(facts, requirement, window);
      verdicts[`${requirement} ${name}`] = judgeSeries(facts.updates[requirement]?.[name], since);
    }
  }
  for (const [requirement, elements] of Object.entries(facts.elements)) {
    for (const [element, state] of Object.entries(elements)) {
      verdicts[`${requirement} ${element} present`] = isUnknown(state)
        ? unknown(state.unknown)
        : { outcome: state === 'absent' ? 'failed' : 'passed', reasons: [] };
    }
  }
  for (const requirement of ['interaction.collection.quantity/1', 'safeguards.training/2']) {
    verdicts[requirement] = judgeCount(facts, requirement);
  }
  for (const requirement of [
    'interaction.collection.channels/2',
    'interaction.consulting.realtime/1',
  ]) {
    verdicts[requirement] = judgeEvery(facts.dues[requirement], inTime);
  }
  verdicts['accurate'] = judgeEvery(facts.enquiries.accurate, (accurate) => accurate);
  verdicts['publish times'] = judgeEvery(facts.pages.publishedAt, (text) => text?.length === 16);
  verdicts['one account'] = judgeEvery(facts.accounts.perPlatform, (count) => count <= 1);
  verdicts['one name'] = judgeEvery(facts.accounts.names, (names) => names.length <= 1);
  for (const [requirement, state] of Object.entries(facts.features)) {
    verdicts[`${requirement} there`] = isUnknown(state)
      ? unknown(state.unknown)
      : { outcome: state === 'absent' ? 'failed' : 'passed', reasons: [] };
  }
  for (const requirement of ['design.topics/3', 'design.layout/1', 'new-media.consolidation/2']) {
    verdicts[`${requirement} vouched for`] = judgeAttested(facts.attestations[requirement]);
  }
  for (const [requirement, list] of Object.entries(facts.samples)) {
    verdicts[`${requirement} samples`] = judgeEvery(list, (met) => met);
  }
  const { mainColours } = facts.measurements['design.layout/1'] ?? {};
  verdicts['one main colour'] = judgeEvery(mainColours, (colours) => colours === 1);
  verdicts['no commercial link'] = judgeEvery(facts.links.kinds, (kind) => kind !== 'commercial');
  verdicts['notices'] = judgeEvery(facts.links.notices, (notice) => notice);
  verdicts['yearly report'] = judgeEvery(
    facts.logs['safeguards.routine-supervision/2']?.['yearly'],
    inTime,
  );
  return verdicts;
}

function judgeAttested(attested: Attested | Unknown | undefined): PlainVerdict {
  if (attested === undefined) return unknown(['missing-fact']);
  if (isUnknown(attested)) return unknown(attested.unknown);
  return attested.outcome === 'not-met' ? failed : passed;
}
