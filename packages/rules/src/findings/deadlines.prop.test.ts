import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { compileRules } from '../language/compile.ts';
import { deadlines } from '../liujiang/deadlines.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidence,
  arbitraryEvidenceOfAnyKind,
  asOfForArbitraryEvidence,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { arbitraryCircumstances, type Circumstances } from '../testing/circumstances.ts';
import { runs } from '../testing/runs.ts';
import { chinaWorkCalendar as calendar } from '../time/calendars/china.ts';
import { addDays } from '../time/dates.ts';
import { judgeOutcomes } from './judge-outcomes.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });
const statistics = 'disclosure.basic.statistics/2';

function outcomeOn(evidence: Evidence, asOf: string, id: string) {
  const facts = deriveFacts(evidence, { asOf, catalogue: liujiang });
  return judgeOutcomes(facts, { catalogue: liujiang, rules }).find(
    ({ requirement }) => requirement === id,
  )?.outcome;
}

const day = fc.integer({ min: 0, max: 365 }).map((days) => addDays('2019-12-01', days));

test.prop([day, day], runs(25))(
  'what has a deadline passes on that date and not the day after; what has none passes throughout',
  (held, published) => {
    const evidence = parseEvidence({
      trainings: { records: [{ heldAt: held }] },
      series: {
        records: [
          {
            name: '季度数据',
            cadence: 'quarterly',
            releases: { records: [{ publishedAt: published }] },
          },
        ],
      },
    });
    const asOf = '2020-11-30';
    const found = deadlines(evidence, { asOf, within: 60, rules });
    for (const requirement of [statistics, 'safeguards.training/2']) {
      const last = found.find((entry) => entry.requirement === requirement)?.lastDay;
      if (last !== undefined) {
        expect(outcomeOn(evidence, last, requirement)).toBe('passed');
        expect(outcomeOn(evidence, addDays(last, 1), requirement)).not.toBe('passed');
      } else if (outcomeOn(evidence, asOf, requirement) === 'passed') {
        expect(outcomeOn(evidence, addDays(asOf, 60), requirement)).toBe('passed');
      }
    }
  },
  // Each pair of days is judged on sixty days.
  60_000,
);

// Only what can go stale has a deadline; what has to be looked at afresh each day may be broken by what happens meanwhile.
const lapsing = ['updatedWithin', 'countAtLeast', 'attestedAs', 'equal', 'in'];
const mayLapse = new Set(
  rules.requirements
    .filter(({ passed }) =>
      passed?.comparisons.every(({ operator }) => lapsing.includes(operator.name)),
    )
    .map(({ requirement }) => requirement),
);

/** Ids of the requirements that pass on a day, everything derived and judged: deadlines look at less. */
function passingOn(
  evidence: Evidence,
  asOf: string,
  circumstances: Circumstances,
): ReadonlySet<string> {
  const facts = deriveFacts(evidence, { asOf, catalogue: liujiang, calendar, ...circumstances });
  const outcomes = judgeOutcomes(facts, { catalogue: liujiang, rules });
  const passing = outcomes.filter(({ outcome }) => outcome === 'passed');
  return new Set(passing.map(({ requirement }) => requirement));
}

function expectLastDays(evidence: Evidence, within: number, circumstances: Circumstances): void {
  const asOf = asOfForArbitraryEvidence;
  const passing = (day: string) => passingOn(evidence, day, circumstances);
  const found = deadlines(evidence, { asOf, within, rules, ...circumstances });
  const lastDays = new Map(found.map(({ requirement, lastDay }) => [requirement, lastDay]));
  expect(lastDays.size).toBe(found.length);
  const today = passing(asOf);
  const atTheEnd = passing(addDays(asOf, within));
  for (const { requirement, lastDay, daysLeft, conditions } of found) {
    expect(today).toContain(requirement);
    expect(mayLapse).toContain(requirement);
    expect(addDays(asOf, daysLeft)).toBe(lastDay);
    expect(daysLeft).toBeLessThan(within);
    expect(passing(lastDay)).toContain(requirement);
    expect(passing(addDays(lastDay, 1))).not.toContain(requirement);
    expect(conditions.length).toBeGreaterThan(0);
  }
  for (const requirement of today) {
    if (!mayLapse.has(requirement) || lastDays.has(requirement)) continue;
    expect([requirement, atTheEnd.has(requirement)]).toEqual([requirement, true]);
  }
}

describe('the last day passes and the day after does not; what has no deadline passes to the end', () => {
  const days = fc.integer({ min: 1, max: 40 });

  test.prop([arbitraryEvidence(), days], runs(40))(
    'where much is told of little',
    (evidence, within) => expectLastDays(evidence, within, { directory }),
  );

  test.prop([arbitraryEvidenceOfAnyKind(), days, arbitraryCircumstances()], runs(60))(
    'whatever the evidence, whoever is looked at, however the table is read',
    expectLastDays,
  );
});
