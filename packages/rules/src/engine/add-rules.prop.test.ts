import { fc, test } from '@fast-check/vitest';
import { liujiang } from '@liujiang/indicators';
import { equalScheme, prepareTotals } from '@liujiang/scoring';
import { Engine } from 'json-rules-engine';
import { expect } from 'vitest';
import { judgeFacts } from '../findings/judge-facts.ts';
import { compileRules } from '../language/compile.ts';
import { foldResults } from '../liujiang/fold-results.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { arbitraryFacts } from '../testing/arbitrary-facts.ts';
import { runs } from '../testing/runs.ts';
import { addRules } from './add-rules.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });
const asOf = '2020-11-30';
const names = [...new Set(rules.conditions.map(({ fact }) => fact))].sort();
const totalOf = prepareTotals(liujiang, equalScheme(liujiang));

const engine = new Engine([
  {
    name: 'own',
    conditions: { all: [{ fact: 'own', operator: 'equal', value: 1 }] },
    event: { type: 'own' },
  },
]).addFact('own', async () => 1);
const { almanac } = addRules(engine, liujiangRules, { catalogue: liujiang });

const failure = fc.constantFrom('throws', 'rejects');

test.prop(
  [
    arbitraryFacts(liujiangRules, liujiang, { unknowns: true }),
    fc.dictionary(fc.constantFrom(...names), failure, { maxKeys: 3 }),
  ],
  runs(100),
)(
  'an engine of the application comes to the findings and to the score of assess, whichever facts fail',
  async (facts, failing) => {
    const given: Record<string, unknown> = { ...facts };
    const fetched: Record<string, unknown> = {};
    for (const name of Object.keys({ ...facts, ...failing })) {
      const value = given[name];
      const fails = Object.hasOwn(failing, name) ? failing[name] : undefined;
      fetched[name] = () => {
        if (fails === 'throws') throw new Error(name);
        return fails === 'rejects' ? Promise.reject(new Error(name)) : Promise.resolve(value);
      };
      if (fails !== undefined) given[name] = { unknown: ['fetch-failed'] };
    }
    const { events, results, failureResults } = await engine.run(fetched, { almanac: almanac() });
    const judged = judgeFacts(given, { catalogue: liujiang, rules, asOf });
    const folded = foldResults(results, failureResults, { catalogue: liujiang, asOf });
    expect(folded).toEqual(judged);
    expect(events.filter(({ type }) => type === 'own')).toHaveLength(1);
    expect(totalOf({ findings: folded })).toEqual(totalOf({ findings: judged }));
  },
);
