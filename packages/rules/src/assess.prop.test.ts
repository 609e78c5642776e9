import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { expect } from 'vitest';
import { assessLiujiang } from './assess-liujiang.ts';
import { chinaWorkCalendar } from './calendars/china.ts';
import { compileRules } from './compile.ts';
import { deriveFacts } from './derive-facts.ts';
import type { Evidence } from './evidence/evidence.ts';
import { judgeOutcomes } from './judge-outcomes.ts';
import { liujiangRules } from './liujiang/pack.ts';
import type { RequirementOutcome } from './requirement-outcome.ts';
import {
  arbitraryEvidence,
  arbitraryListOfEvidence,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
  removals,
} from './testing/arbitrary-evidence.ts';
import { runs } from './testing/runs.ts';
import { withoutPlaces } from './testing/without-places.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });
const options = { asOf, catalogue: liujiang, calendar: chinaWorkCalendar, directory };

function judge(evidence: Evidence): readonly RequirementOutcome[] {
  return judgeOutcomes(deriveFacts(evidence, options), { catalogue: liujiang, rules });
}

test.prop([arbitraryListOfEvidence()], runs(60))(
  'removing a record, a field or a flag never makes a verdict out of an unknown',
  (evidence) => {
    const before = judge(evidence);
    for (const { removed, evidence: less } of removals(evidence)) {
      for (const [index, { requirement, outcome }] of judge(less).entries()) {
        const was = before[index];
        // Only a contradiction may be resolved by withdrawing one side of it.
        if (was === undefined || was.reasons.includes('conflicting-evidence')) continue;
        const decided = outcome !== 'cantTell' && outcome !== 'untested';
        if (decided)
          expect([removed, requirement, outcome]).toEqual([removed, requirement, was.outcome]);
      }
    }
  },
);

/** The same document with its lists and its keys the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed).reverse();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]) => [key, reversed(member)])
      .reverse(),
  );
}

test.prop([arbitraryEvidence()], runs(50))('the order of the input does not matter', (evidence) => {
  const [one, other] = [evidence, reversed(evidence) as Evidence].map(
    (input) => assessLiujiang(input, { asOf, directory }).findings,
  );
  for (const [index, finding] of (one ?? []).entries()) {
    expect(JSON.stringify(withoutPlaces(other?.[index]))).toBe(
      JSON.stringify(withoutPlaces(finding)),
    );
  }
});

test('the evidence of the properties decides the rules of the slice in every direction', () => {
  const outcomes = new Map<string, Set<string>>();
  for (const evidence of fc.sample(arbitraryEvidence(), { numRuns: 300, seed: 7 })) {
    for (const { requirement, outcome } of judge(evidence)) {
      outcomes.set(requirement, (outcomes.get(requirement) ?? new Set()).add(outcome));
    }
  }
  for (const requirement of [
    'disclosure.basic.statistics/2',
    'interaction.collection.channels/2',
    'design.layout/5',
    'new-media.consolidation/1',
    'new-media.consolidation/3',
    'safeguards.training/2',
  ]) {
    expect([requirement, ...(outcomes.get(requirement) ?? [])]).toEqual(
      expect.arrayContaining(['passed', 'failed', 'cantTell', 'untested']),
    );
  }
});
