import { fc, test } from '@fast-check/vitest';
import { type Finding, getRequirement, isRequirementId, liujiang } from '@liujiang/indicators';
import { leafOf, listElements } from '@liujiang/indicators/internal';
import { expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import type { AttestationRecord, DisclosureRecord } from '../evidence/records.ts';
import type { AttestedOutcome } from '../evidence/vocabulary.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidence,
  arbitraryListOfEvidence,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { runs } from '../testing/runs.ts';

const outcomes = { met: 'passed', 'not-met': 'failed', inapplicable: 'inapplicable' } as const;

/** Requirements that nothing but a person's word decides. */
const byWordAlone = new Set(
  liujiangRules.rules
    .filter(({ conditions }) => {
      const operators = JSON.stringify(conditions).match(/"operator":"[^"]+"/g) ?? [];
      return operators.every((operator) => operator.includes('ttested'));
    })
    .map(({ event }) => event.params.requirement),
);

/** The same evidence without what is vouched for whole requirements, and with one word on one of them. */
function speaking(evidence: Evidence, ...words: readonly AttestationRecord[]): Evidence {
  const { complete: _, count: __, records = [], ...list } = evidence.attestations ?? {};
  const kept = records.filter(({ element }) => element !== null);
  return { ...evidence, attestations: { ...list, records: [...kept, ...words] } };
}

function wordOn(requirement: string, outcome: AttestedOutcome, attestedAt: string) {
  const by = { attestedBy: '评估组', attestedAt, expiresOn: null };
  return { requirement, element: null, outcome, ...by };
}

type Judged = ReturnType<typeof assessLiujiang>;

function judge(evidence: Evidence): Judged {
  return assessLiujiang(evidence, { asOf, directory });
}

/** What is told of the word at a place. */
function toldOf({ warnings }: Judged, code: string, path: string): readonly string[] {
  return warnings
    .filter((warning) => warning.code === code)
    .map(({ path: place, message }) => `${place} ${message.zh}`)
    .filter((text) => text.includes(path));
}

/** Where the words stand that were added to what is vouched for elements. */
function pathOf(spoken: Evidence, position: number): string {
  const kept = spoken.attestations?.records.filter(({ element }) => element !== null) ?? [];
  return `attestations.records[${kept.length + position}]`;
}

function isTogether({ requirement }: Finding): boolean {
  return (
    isRequirementId(liujiang, requirement) &&
    getRequirement(liujiang, requirement).scope === 'together'
  );
}

/** Whether two places of the evidence are named. */
function namesBoth(text: string): boolean {
  const places = text.split('相互矛盾：')[1]?.split('、') ?? [];
  return places.length > 1 && text.includes('评估组于');
}

const words = fc.record({
  outcome: fc.constantFrom<AttestedOutcome>('met', 'not-met', 'inapplicable'),
  attestedAt: fc.constantFrom('2020-12-01', asOf, '2020-11-29'),
});

/** Holds one word against all that evidence alone decides otherwise; the requirements where that is a contradiction. */
function contradict(evidence: Evidence, outcome: AttestedOutcome, attestedAt: string) {
  const decided = judge(speaking(evidence)).findings.filter(
    (finding) =>
      isTogether(finding) &&
      ['passed', 'failed', 'inapplicable'].includes(finding.outcome) &&
      finding.outcome !== outcomes[outcome],
  );
  const spoken = speaking(
    evidence,
    ...decided.map(({ requirement }) => wordOn(requirement, outcome, attestedAt)),
  );
  const judged = judge(spoken);
  return decided.flatMap(({ requirement, outcome: seen }, position) => {
    const path = pathOf(spoken, position);
    const found = judged.findings.find((finding) => finding.requirement === requirement);
    if (found?.outcome === 'cantTell') {
      const conflicts = toldOf(judged, 'conflicting-evidence', path);
      expect([requirement, ...found.reasons]).toContain('conflicting-evidence');
      expect([requirement, conflicts.some(namesBoth)]).toEqual([requirement, true]);
      return [requirement];
    }
    // Where numbers, dates and counts decide, the word is not asked for, and the reader is told. That no link leads outside
    // says nothing of how those that do are kept.
    expect([requirement, found?.outcome]).toEqual([requirement, seen]);
    const isTold = toldOf(judged, 'unused-attestation', path).length > 0;
    expect([requirement, isTold || requirement === 'design.functions.links/3']).toContain(true);
    return [];
  });
}

test.prop([fc.oneof(arbitraryEvidence(), arbitraryListOfEvidence()), words], runs(150))(
  'whatever evidence alone decides, nobody’s word makes something else of it',
  (evidence, { outcome, attestedAt }) => {
    contradict(evidence, outcome, attestedAt);
  },
);

test('the evidence of the property contradicts words of every kind', () => {
  const samples = fc.sample(arbitraryListOfEvidence(), { numRuns: 60, seed: 3 });
  for (const outcome of ['met', 'not-met', 'inapplicable'] as const) {
    const found = new Set(samples.flatMap((evidence) => contradict(evidence, outcome, asOf)));
    expect([outcome, found.size > 0]).toEqual([outcome, true]);
  }
});

function isRelevant({ expiresOn = null }: { readonly expiresOn?: string | null }): boolean {
  return expiresOn === null || expiresOn >= asOf;
}

test.prop([arbitraryListOfEvidence(), words], runs(150))(
  'an element that was seen to be absent stands against a word that all is met',
  (evidence, { attestedAt }) => {
    const list = evidence.disclosures;
    if (list === undefined || !isRelevant(list) || !isRelevant(evidence)) return;
    if (evidence.attestations !== undefined && !isRelevant(evidence.attestations)) return;
    const absent = list.records.filter(
      (record: DisclosureRecord) => record.state === 'absent' && isRelevant(record),
    );
    for (const { requirement: id, element } of absent) {
      if (!byWordAlone.has(id) || !isRequirementId(liujiang, id)) continue;
      const { scope, elements } = getRequirement(liujiang, id);
      const known = listElements([...elements, ...leafOf(liujiang, id).elements]);
      const isKnown =
        known.length === 0 ? element === null : known.some((one) => one.id === element);
      if (scope === 'each' || !isKnown) continue;
      const spoken = speaking(evidence, wordOn(id, 'met', attestedAt));
      const judged = judge(spoken);
      const found = judged.findings.find(({ requirement }) => requirement === id);
      expect(found).toMatchObject({ outcome: 'cantTell', reasons: ['conflicting-evidence'] });
      const told = toldOf(judged, 'conflicting-evidence', pathOf(spoken, 0));
      expect(told.some(namesBoth)).toBe(true);
    }
  },
);

test.prop([arbitraryEvidence(), fc.constantFrom(...byWordAlone), words], runs(100))(
  'nobody’s word beats another’s',
  (evidence, id, { attestedAt }) => {
    if (!isRelevant(evidence) || !isRelevant(evidence.attestations ?? {})) return;
    if (!isRequirementId(liujiang, id) || getRequirement(liujiang, id).scope === 'each') return;
    const both = (['met', 'not-met'] as const).map((outcome) => wordOn(id, outcome, attestedAt));
    const spoken = speaking(evidence, ...both);
    const judged = judge(spoken);
    const found = judged.findings.find(({ requirement }) => requirement === id);
    expect(found).toMatchObject({ outcome: 'cantTell', reasons: ['conflicting-evidence'] });
    const told = toldOf(judged, 'conflicting-evidence', pathOf(spoken, 1));
    expect(told.some(namesBoth)).toBe(true);
  },
);
