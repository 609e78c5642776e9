import { test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { describe, expect } from 'vitest';
import { judgeFacts } from '../findings/judge-facts.ts';
import { compileRules } from '../language/compile.ts';
import { foldResults } from '../liujiang/fold-results.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { arbitraryFacts } from '../testing/arbitrary-facts.ts';
import { runs } from '../testing/runs.ts';
import { createEngine } from './create-engine.ts';

const rules = compileRules(liujiangRules);
const engine = createEngine(liujiangRules);
const asOf = '2020-11-30';

describe.each([{ unknowns: false }, { unknowns: true }])(
  'facts with unknowns: $unknowns',
  (kind) => {
    test.prop([arbitraryFacts(liujiangRules, liujiang, kind)], runs(100))(
      'json-rules-engine fires what we find true, and folds to the same findings',
      async (facts) => {
        const { events, results, failureResults } = await engine.run(facts);
        const judged = judgeFacts(facts, { catalogue: liujiang, rules, asOf });
        const { findings } = judged;

        const fired = new Set(
          events.map(({ type, params }) => `${type} ${params?.['requirement']}`),
        );
        for (const { requirement, outcome } of findings) {
          const exempt = fired.has(`inapplicable ${requirement}`);
          if (outcome === 'passed') expect(fired).toContain(`passed ${requirement}`);
          if (outcome === 'inapplicable') expect(exempt).toBe(true);
          if (outcome === 'failed') expect(fired).not.toContain(`passed ${requirement}`);
          if (fired.has(`passed ${requirement}`) && !exempt) expect(outcome).not.toBe('failed');
          if (!kind.unknowns && rules.byRequirement.has(requirement)) {
            expect(['passed', 'failed', 'inapplicable']).toContain(outcome);
          }
        }
        expect(foldResults(results, failureResults, { asOf })).toEqual(judged);
      },
      60_000,
    );
  },
);

test('results of another pack are refused', async () => {
  const { results, failureResults } = await engine.run({});
  expect(() => foldResults(results, failureResults.slice(1), { asOf })).toThrow('do not fit');
  const forged = failureResults.map((result, index) =>
    index === 0 ? { name: result.name, conditions: result.conditions, result: true } : result,
  );
  expect(() => foldResults(results, forged, { asOf })).toThrow('do not fit');
});

test('results written as JSON by the engine fold alike', async () => {
  const facts = { elements: { 'services.public.employment/1': { vacancies: 'present' } } };
  const { results, failureResults } = await engine.run(facts);
  const written = failureResults.map((result) => result.toJSON(false));
  expect(foldResults(results, written, { asOf })).toEqual(
    foldResults(results, failureResults, { asOf }),
  );
});
