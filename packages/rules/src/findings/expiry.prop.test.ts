import { test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { compileRules } from '../language/compile.ts';
import type { RequirementOutcome } from '../language/requirement-outcome.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidenceOfAnyKind,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { lapses } from '../testing/lapses.ts';
import { runs } from '../testing/runs.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { addDays } from '../time/dates.ts';
import { judgeOutcomes } from './judge-outcomes.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });
const options = { asOf, catalogue: liujiang, calendar: chinaWorkCalendar, directory };

function judge(evidence: Evidence): readonly RequirementOutcome[] {
  return judgeOutcomes(deriveFacts(evidence, options), { catalogue: liujiang, rules });
}

/** Why the others are open may differ. */
function verdicts(evidence: Evidence): readonly (readonly [string, string])[] {
  return judge(evidence)
    .filter(({ outcome }) => outcome !== 'cantTell' && outcome !== 'untested')
    .map(({ requirement, outcome }) => [requirement, outcome]);
}

function withoutExpiry(evidence: Evidence): Evidence {
  const text = JSON.stringify(evidence);
  return JSON.parse(text, (key, value: unknown) => (key === 'expiresOn' ? null : value));
}

function expectAsLost(evidence: Evidence): void {
  for (const { place, expired, lost } of lapses(evidence, addDays(asOf, -1))) {
    expect([place, verdicts(expired)]).toEqual([place, verdicts(lost)]);
  }
}

describe('a document, a list or a record that has expired decides as much as if it had been lost', () => {
  test.prop([arbitraryEvidenceOfAnyKind()], runs(300))('whatever the evidence', expectAsLost);

  test('a column whose id and name are of two columns, one of which is blank', () => {
    const records = [
      { id: 'all-units/departmental-documents', name: '人事信息' },
      { id: 'human-resources/personnel', state: 'blank' },
      { id: 'towns/personnel', unit: '拉堡镇', state: 'absent' },
    ] as const;
    expectAsLost(parseEvidence({ columns: { records, collectedAt: '2020-11-30T16:30:00Z' } }));
  });

  test('a column of a group that does not say whose it is, beside those of everybody', () => {
    const sections = { records: [{ name: '人事任免', state: 'blank' }] } as const;
    const records = [
      { id: 'towns/personnel', sections: { records: [] } },
      { id: 'human-resources/personnel', state: 'absent' },
      { unit: '拉堡镇', name: '人事信息', collectedAt: '2020-11-30T16:30:00Z', sections },
    ] as const;
    expectAsLost(parseEvidence({ columns: { records, collectedAt: '2020-11-30' } }));
  });
});

test.prop([arbitraryEvidenceOfAnyKind()], runs(100))(
  'what expires on the monitoring date may still be relied on',
  (evidence) => {
    const endless = withoutExpiry(evidence);
    const before = judge(endless);
    for (const { place, expired } of lapses(endless, asOf)) {
      expect([place, judge(expired)]).toEqual([place, before]);
    }
  },
);
