import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { expect } from 'vitest';
import { compileRules } from './compile.ts';
import { addDays } from './dates.ts';
import { deadlines } from './deadlines.ts';
import { deriveFacts } from './derive-facts.ts';
import type { Evidence } from './evidence/evidence.ts';
import { judgeOutcomes } from './judge-outcomes.ts';
import { liujiangRules } from './liujiang/pack.ts';
import { parseEvidence } from './parse-evidence.ts';
import { runs } from './testing/runs.ts';

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
