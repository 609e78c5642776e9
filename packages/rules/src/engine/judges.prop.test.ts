import { test } from '@fast-check/vitest';
import { type Catalogue, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect } from 'vitest';
import { assess } from '../assess.ts';
import { chinaWorkCalendar } from '../calendars/china.ts';
import { compileRules } from '../compile.ts';
import { deriveFactsWithWarnings } from '../derive-facts.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { judgeFacts } from '../judge-facts.ts';
import { judgeOutcomes } from '../judge-outcomes.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { parseEvidence } from '../parse-evidence.ts';
import {
  arbitraryEvidence,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { arbitraryFacts } from '../testing/arbitrary-facts.ts';
import { arbitraryTailored } from '../testing/arbitrary-tailoring.ts';
import { runs } from '../testing/runs.ts';
import { createEngine } from './create-engine.ts';
import { foldResults } from './fold-results.ts';

const calendar = chinaWorkCalendar;
const rules = compileRules(liujiangRules);
const engine = createEngine(liujiangRules);

/** Judges evidence in every way there is, on facts that are derived once: all that may differ is who judges. */
async function expectAgreement(evidence: Evidence, catalogue: Catalogue): Promise<void> {
  const options = { asOf, catalogue, calendar, directory };
  const assessed = assess(evidence, { ...options, rules });
  const { facts, sources, warnings } = deriveFactsWithWarnings(evidence, options);

  const { results, failureResults } = await engine.run({ ...facts });
  const folded = foldResults(results, failureResults, { catalogue, asOf, warnings, sources });
  expect(folded).toEqual(assessed);

  const fitted = compileRules(liujiangRules, { catalogue });
  const alone = assessed.findings.map(({ requirement, outcome, reasons }) => ({
    requirement,
    outcome,
    reasons,
  }));
  expect(judgeOutcomes(facts, { catalogue, rules: fitted })).toEqual(alone);
  expect(judgeOutcomes(facts, { catalogue, rules })).toEqual(alone);
}

const because = { zh: '按本区要求', en: 'As the district asks' };

function tailored(id: string, settings: object): Catalogue {
  const profile = {
    id: 'district',
    version: '1',
    title: because,
    for: { id: 'liujiang' },
    set: { requirements: { [id]: settings } },
  };
  return tailorCatalogue<string, string>(liujiang, [profile], {
    id: 'ours',
    version: '1',
    title: because,
  });
}

describe('assess, judgeOutcomes and json-rules-engine with foldResults agree', () => {
  test.prop([arbitraryEvidence()], runs(100))('by the catalogue as it is', (evidence) =>
    expectAgreement(evidence, liujiang),
  );

  test.prop([arbitraryEvidence(), arbitraryTailored()], runs(25))(
    'by one that was tailored',
    expectAgreement,
  );

  // An earlier edition: `assess` left the rule alone that asks for all, `judgeOutcomes` found it failing.
  test('where any one of what is enumerated is enough', async () => {
    const requirement = 'disclosure.projects.approval-services/1';
    const records = [{ requirement, element: 'materials', state: 'absent' }];
    const evidence = parseEvidence({ collectedAt: '2020-12-01', disclosures: { records } });
    await expectAgreement(evidence, liujiang);
    await expectAgreement(evidence, tailored(requirement, { enumeration: 'any' }));
  });

  test.prop(
    [arbitraryFacts(liujiangRules, liujiang, { unknowns: true }), arbitraryTailored()],
    runs(25),
  )('on any facts, with unknowns in every place', async (facts, catalogue) => {
    const judged = judgeFacts(facts, { catalogue, rules, asOf });
    const { results, failureResults } = await engine.run(facts);
    expect(foldResults(results, failureResults, { catalogue, asOf })).toEqual(judged);
    expect(judgeOutcomes(facts, { catalogue, rules })).toEqual(
      judged.findings.map(({ requirement, outcome, reasons }) => ({
        requirement,
        outcome,
        reasons,
      })),
    );
  });
});
