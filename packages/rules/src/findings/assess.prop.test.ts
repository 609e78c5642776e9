import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { compileRules } from '../language/compile.ts';
import type { RequirementOutcome } from '../language/requirement-outcome.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidence,
  arbitraryEvidenceOfAnyKind,
  arbitraryListOfEvidence,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { arbitraryCircumstances, type Circumstances } from '../testing/circumstances.ts';
import { open, whole } from '../testing/derive.ts';
import { removals } from '../testing/removals.ts';
import { countCases, runs } from '../testing/runs.ts';
import { withoutPlaces } from '../testing/without-places.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { judgeOutcomes } from './judge-outcomes.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });
const options = { asOf, catalogue: liujiang, calendar: chinaWorkCalendar, directory };

function judge(
  evidence: Evidence,
  circumstances: Circumstances = { directory },
): readonly RequirementOutcome[] {
  const { asOf, catalogue, calendar } = options;
  const facts = deriveFacts(evidence, { asOf, catalogue, calendar, ...circumstances });
  return judgeOutcomes(facts, { catalogue, rules });
}

/** Judges a document, and all that has one thing less. */
function expectNoVerdictOutOfLess(evidence: Evidence, circumstances: Circumstances): void {
  const before = judge(evidence, circumstances);
  let cases = 0;
  for (const { removed, evidence: less } of removals(evidence)) {
    cases += 1;
    for (const [index, { requirement, outcome }] of judge(less, circumstances).entries()) {
      const was = before[index];
      // Only a contradiction may be resolved by withdrawing one side of it.
      if (was === undefined || was.reasons.includes('conflicting-evidence')) continue;
      const decided = outcome !== 'cantTell' && outcome !== 'untested';
      if (decided && outcome !== was.outcome) {
        expect([removed, requirement, outcome]).toEqual([removed, requirement, was.outcome]);
      }
    }
  }
  countCases(cases);
}

describe('removing a record, a field or a flag never makes a verdict out of an unknown', () => {
  test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(60))(
    'whatever the evidence, whoever is looked at, with and without a seed',
    expectNoVerdictOutOfLess,
  );

  const collectedAt = '2020-12-01';
  const ofTown = { unit: '拉堡镇', state: 'present' };
  test.each<[string, object, Circumstances]>([
    [
      'an id and a name that are of two columns, beside a record of one of them that says nothing',
      {
        columns: whole(
          { id: 'towns/personnel', name: '部门文件', ...ofTown },
          { id: 'towns/departmental-documents', unit: '拉堡镇' },
        ),
      },
      { directory },
    ],
    [
      'a column of a member of two groups',
      { columns: whole({ id: 'towns/departmental-documents', ...ofTown }) },
      { directory },
    ],
    [
      'an id that nobody knows, beside the name of a column',
      { columns: open({ id: 'towns/plans', name: '部门文件', ...ofTown }) },
      { directory },
    ],
    [
      'a column of another unit than the one that is looked at',
      { columns: whole({ id: 'towns/personnel', ...ofTown }) },
      { directory, unit: '区人力资源社会保障局' },
    ],
    [
      'a column of a group that does not say whose it is, beside those of everybody',
      {
        columns: open(
          { id: 'towns/personnel', sections: open() },
          { id: 'human-resources/personnel', state: 'absent' },
          {
            unit: '拉堡镇',
            name: '人事信息',
            collectedAt,
            sections: open({ name: '人事任免', state: 'blank' }),
          },
        ),
      },
      { directory },
    ],
    [
      'a column of a group that is there, where everybody is said to have none',
      {
        columns: whole(
          { id: 'towns/departmental-documents', state: 'present' },
          { id: 'towns/departmental-documents', unit: '拉堡镇', state: 'absent' },
        ),
      },
      { directory },
    ],
    [
      'a column of somebody else, by a name that the groups of nobody knows whom have',
      { columns: whole({ id: 'towns/plans', name: '部门文件', unit: '区教育局' }) },
      { unit: '区人力资源社会保障局' },
    ],
    [
      'a consultation that ended before a beginning that is still to come',
      {
        consultations: open({
          opensAt: '2020-12-31',
          closesAt: '2020-09-30',
          feedbackAt: '2020-11-30',
        }),
      },
      { directory },
    ],
    [
      'browsers of which one record says whether they work',
      { pages: whole({ browsers: open({ name: '360' }, { name: '360', works: true }) }) },
      { directory },
    ],
  ])('%s', (_, document, circumstances) => {
    expectNoVerdictOutOfLess(parseEvidence({ collectedAt, ...document }), circumstances);
  });
});

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

function expectSameInAnyOrder(evidence: Evidence, circumstances: Circumstances): void {
  const [one, other] = [evidence, reversed(evidence) as Evidence].map(
    (input) => assessLiujiang(input, { asOf, ...circumstances }).findings,
  );
  for (const [index, finding] of (one ?? []).entries()) {
    expect(JSON.stringify(withoutPlaces(other?.[index]))).toBe(
      JSON.stringify(withoutPlaces(finding)),
    );
  }
}

describe('the order of the input does not matter', () => {
  test.prop([arbitraryEvidence()], runs(50))('where much is told of little', (evidence) =>
    expectSameInAnyOrder(evidence, { directory }),
  );

  test.prop([arbitraryEvidenceOfAnyKind(), arbitraryCircumstances()], runs(100))(
    'whatever the evidence, whoever is looked at, with and without a seed',
    expectSameInAnyOrder,
  );
});

test('the evidence of the properties decides the rules of the slice in every direction', () => {
  const outcomes = new Map<string, Set<string>>();
  for (const evidence of fc.sample(arbitraryListOfEvidence(), { numRuns: 2000, seed: 7 })) {
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
