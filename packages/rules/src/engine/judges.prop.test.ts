import { fc, test } from '@fast-check/vitest';
import { type Catalogue, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect } from 'vitest';
import type { Evidence } from '../evidence/evidence.ts';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assess } from '../findings/assess.ts';
import { judgeFacts } from '../findings/judge-facts.ts';
import { judgeOutcomes } from '../findings/judge-outcomes.ts';
import { type PreparedAssessment, prepareAssessment } from '../findings/prepare-assessment.ts';
import { compileRules } from '../language/compile.ts';
import type { CompiledRules } from '../language/compiled.ts';
import { toOutcome } from '../language/requirement-outcome.ts';
import { deriveFacts, deriveFactsWithWarnings } from '../liujiang/derive-facts.ts';
import { foldResults } from '../liujiang/fold-results.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import {
  arbitraryEvidence,
  arbitraryEvidenceOfAnyKind,
  asOfForArbitraryEvidence as asOf,
  directoryForArbitraryEvidence as directory,
} from '../testing/arbitrary-evidence.ts';
import { arbitraryFacts } from '../testing/arbitrary-facts.ts';
import { arbitraryTailored } from '../testing/arbitrary-tailoring.ts';
import { countCases, runs } from '../testing/runs.ts';
import { chinaWorkCalendar } from '../time/calendars/china.ts';
import { createEngine } from './create-engine.ts';

const calendar = chinaWorkCalendar;
const rules = compileRules(liujiangRules);
const engine = createEngine(liujiangRules);

/** A catalogue, and a pack made ready for it once: compiling and building an engine takes longer than judging. */
interface Judges {
  readonly catalogue: Catalogue;
  /** The pack compiled by itself, and with the catalogue. */
  readonly rules: CompiledRules;
  readonly fitted: CompiledRules;
  readonly engine: ReturnType<typeof createEngine>;
  /** Prepared once, for all evidence that comes. */
  readonly prepared: PreparedAssessment;
}

function judgesFor(catalogue: Catalogue): Judges {
  const fitted = compileRules(liujiangRules, { catalogue });
  return { catalogue, rules, fitted, engine, prepared: prepareFor(catalogue, fitted) };
}

function prepareFor(catalogue: Catalogue, fitted: CompiledRules): PreparedAssessment {
  return prepareAssessment({ asOf, catalogue, calendar, directory, rules: fitted });
}

/** Judges evidence in every way there is, on facts that are derived once: all that may differ is who judges. */
async function expectAgreement(
  evidence: Evidence,
  { catalogue, rules, fitted, engine, prepared }: Judges,
): Promise<void> {
  const options = { asOf, catalogue, calendar, directory };
  const assessed = assess(evidence, { ...options, rules: fitted });
  expect(prepared.assess(evidence)).toEqual(assessed);
  const { facts, sources, warnings } = deriveFactsWithWarnings(evidence, options);

  const { results, failureResults } = await engine.run({ ...facts });
  const read = { catalogue, asOf, warnings, sources };
  const folded = foldResults(results, failureResults, { ...read, rules });
  expect(folded).toEqual(assessed);

  const alone = assessed.findings.map(toOutcome);
  expect(prepared.judgeOutcomes(evidence)).toEqual(alone);
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

/** One indicator of the first level with its rules alone: a fraction of the whole is judged in a fraction of the time. */
function partOf(root: string): { readonly root: string; readonly judges: Judges } {
  const others = liujiang.indicators.filter(({ id }) => id !== root);
  const profile = {
    id: 'part',
    version: '1',
    title: because,
    for: { id: 'liujiang' },
    exclude: others.map(({ id }) => ({ id, reason: because })),
  };
  const catalogue = tailorCatalogue<string, string>(liujiang, [profile], {
    id: 'part',
    version: '1',
    title: because,
  });
  const own = liujiangRules.rules.filter(({ event }) => event.params.requirement.startsWith(root));
  const pack = { ...liujiangRules, rules: own };
  const fitted = compileRules(pack, { catalogue });
  return {
    root,
    judges: {
      catalogue,
      rules: compileRules(pack),
      fitted,
      engine: createEngine(pack),
      prepared: prepareFor(catalogue, fitted),
    },
  };
}

describe('assess, judgeOutcomes and json-rules-engine with foldResults agree', () => {
  const asItIs = judgesFor(liujiang);

  test.prop([arbitraryEvidence()], runs(30))('by the catalogue as it is', (evidence) =>
    expectAgreement(evidence, asItIs),
  );

  const anyEvidence = arbitraryEvidenceOfAnyKind();

  test.prop([fc.array(anyEvidence, { minLength: 4, maxLength: 8 }), arbitraryTailored()], runs(25))(
    'by one that was tailored',
    async (documents, catalogue) => {
      const judges = judgesFor(catalogue);
      for (const evidence of documents) await expectAgreement(evidence, judges);
      countCases(documents.length - 1);
    },
  );

  const parts = liujiang.indicators.map(({ id }) => partOf(id));

  test.prop([anyEvidence], runs(200))(
    'by each part of it that the evidence tells something of',
    async (evidence) => {
      const options = { asOf, catalogue: liujiang, calendar, directory };
      const told = judgeOutcomes(deriveFacts(evidence, options), {
        catalogue: liujiang,
        rules: asItIs.fitted,
      }).filter(({ outcome }) => outcome !== 'untested');
      for (const { root, judges } of parts) {
        if (!told.some(({ requirement }) => requirement.startsWith(root))) continue;
        await expectAgreement(evidence, judges);
      }
    },
  );

  // An earlier edition: `assess` left the rule alone that asks for all, `judgeOutcomes` found it failing.
  test('where any one of what is enumerated is enough', async () => {
    const requirement = 'disclosure.projects.approval-services/1';
    const records = [{ requirement, element: 'materials', state: 'absent' } as const];
    const evidence = parseEvidence({ collectedAt: '2020-12-01', disclosures: { records } });
    await expectAgreement(evidence, asItIs);
    await expectAgreement(evidence, judgesFor(tailored(requirement, { enumeration: 'any' })));
  });

  test.prop(
    [arbitraryFacts(liujiangRules, liujiang, { unknowns: true }), arbitraryTailored()],
    runs(25),
  )('on any facts, with unknowns in every place', async (facts, catalogue) => {
    const judged = judgeFacts(facts, { catalogue, rules, asOf });
    const { results, failureResults } = await engine.run(facts);
    expect(foldResults(results, failureResults, { catalogue, asOf, rules })).toEqual(judged);
    expect(judgeOutcomes(facts, { catalogue, rules })).toEqual(judged.findings.map(toOutcome));
  });
});
