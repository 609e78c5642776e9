import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import type { Evidence } from '../../evidence/evidence.ts';
import { parseEvidence } from '../../evidence/parse-evidence.ts';
import { deriveFacts } from '../../liujiang/derive-facts.ts';
import {
  arbitraryEvidence,
  arbitraryListOfEvidence,
  asOfForArbitraryEvidence as asOf,
} from '../../testing/arbitrary-evidence.ts';
import { removals } from '../../testing/removals.ts';
import { runs } from '../../testing/runs.ts';
import { type PlainVerdict, plainVerdicts } from '../../testing/verdicts.ts';
import { chinaWorkCalendar } from '../../time/calendars/china.ts';

function judge(evidence: Evidence): Readonly<Record<string, PlainVerdict>> {
  const options = { asOf, catalogue: liujiang, calendar: chinaWorkCalendar };
  return plainVerdicts(deriveFacts(evidence, options));
}

function decidesNothing(evidence: Evidence): void {
  const before = judge(evidence);
  for (const { removed, evidence: less } of removals(evidence)) {
    const after = judge(less);
    for (const [question, { outcome }] of Object.entries(after)) {
      const was = before[question] ?? { outcome: 'unknown', reasons: [] };
      // Only a contradiction may be resolved by withdrawing one side of it.
      if (was.reasons.includes('conflicting-evidence')) continue;
      if (outcome === 'unknown') continue;
      expect([removed, question, outcome]).toEqual([removed, question, was.outcome]);
    }
  }
}

/** Counterexamples that were found, by what they showed. */
const found: Readonly<Record<string, Evidence>> = {
  'a document of which nobody knows the form, beside a sample that a person finds good':
    parseEvidence({
      policies: { collector: '甲员', records: [{}] },
      samples: {
        records: [{ requirement: 'disclosure.basic.interpretation/1', title: '甲', met: true }],
      },
    }),
};

describe('taking something away from evidence', () => {
  test.each(Object.entries(found))('decides nothing: %s', (_, evidence) =>
    decidesNothing(evidence),
  );

  test.prop([arbitraryListOfEvidence()], runs(1500))(
    'turns no unknown into passed or failed, and neither of them into the other',
    decidesNothing,
  );

  test('decides every question both ways, so that there is something to break', () => {
    const seen = new Map<string, Set<string>>();
    for (const evidence of fc.sample(arbitraryListOfEvidence(), { numRuns: 5000, seed: 5 })) {
      for (const [question, { outcome }] of Object.entries(judge(evidence))) {
        seen.set(question, (seen.get(question) ?? new Set()).add(outcome));
      }
    }
    expect(seen.size).toBeGreaterThan(15);
    for (const [question, outcomes] of seen) {
      expect([question, [...outcomes].sort()]).toEqual([question, ['failed', 'passed', 'unknown']]);
    }
  });
});

test.prop([arbitraryEvidence()], runs(50))(
  'the same evidence gives the same facts in any order',
  (evidence) => {
    const reversed = JSON.parse(JSON.stringify(evidence), (_, value: unknown) => {
      if (Array.isArray(value)) return value.reverse();
      const isObject = typeof value === 'object' && value !== null;
      return isObject ? Object.fromEntries(Object.entries(value).reverse()) : value;
    }) as Evidence;
    const options = { asOf, catalogue: liujiang, calendar: chinaWorkCalendar };
    expect(JSON.stringify(deriveFacts(reversed, options))).toBe(
      JSON.stringify(deriveFacts(evidence, options)),
    );
  },
);

test.prop([arbitraryEvidence()])('facts are plain JSON', (evidence) => {
  const facts = deriveFacts(evidence, { asOf, catalogue: liujiang });
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  expect(structuredClone(facts)).toEqual(facts);
});
