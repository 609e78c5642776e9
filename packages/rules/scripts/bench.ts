// Judges the same sites in several ways, in turns within one run, and prints the time a site and what it is a multiple of.
import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { type Catalogue, liujiang } from '@liujiang/indicators';
import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { median } from '../../../examples/benchmarks/src/measure.ts';
import { addLiujiangOperators } from '../src/engine/add-operators.ts';
import { createEngine } from '../src/engine/create-engine.ts';
import { decide, verdictsOf } from '../src/findings/decision.ts';
import { judgeFacts } from '../src/findings/judge-facts.ts';
import { judgeOutcomes } from '../src/findings/judge-outcomes.ts';
import { compileRules } from '../src/language/compile.ts';
import type { RequirementRules } from '../src/language/compiled.ts';
import { evaluate } from '../src/language/evaluate.ts';
import { fitRules } from '../src/language/fitted-rules.ts';
import type { RequirementOutcome } from '../src/language/requirement-outcome.ts';
import { liujiangRules } from '../src/liujiang/pack.ts';
import { arbitraryFacts } from '../src/testing/arbitrary-facts.ts';
import { handWritten } from '../src/testing/hand-written.ts';
import { buildJsonLogic, type LogicRule } from './json-logic.ts';

type Facts = Record<string, unknown>;

/** Ids of the requirements that pass, in table order: what every way must agree on. */
type Passed = readonly string[];

const catalogue: Catalogue = liujiang;
const rules = compileRules(liujiangRules, { catalogue });
const ownPaths = createEngine(liujiangRules);
const jsonPaths = engineAsItComes();

/** An engine with the operators and the rules, that reads facts as json-rules-engine does: by JSONPath. */
function engineAsItComes(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addLiujiangOperators(engine);
  const { conditions = {}, rules } = JSON.parse(JSON.stringify(liujiangRules));
  for (const [name, condition] of Object.entries(conditions)) {
    engine.setCondition(name, condition as never);
  }
  for (const rule of rules) engine.addRule(rule);
  return engine;
}

const judging = fitRules(rules, catalogue).requirements.flatMap(
  ({ requirement, rules: own }): readonly [id: string, own: RequirementRules][] =>
    own === undefined ? [] : [[requirement.id, own]],
);

const order = new Map([...rules.byRequirement.keys()].map((id, index) => [id, index]));

function passedOf(fired: readonly (readonly [type: string, requirement: string])[]): Passed {
  const exempt = new Set(fired.flatMap(([type, id]) => (type === 'inapplicable' ? [id] : [])));
  return fired
    .flatMap(([type, id]) => (type === 'passed' && !exempt.has(id) ? [id] : []))
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** A way to come to verdicts, and how to read them afterwards, outside the time measured. */
interface Way<T = unknown> {
  readonly judge: (facts: Facts) => T | Promise<T>;
  readonly read: (result: T) => Passed;
  /** Takes milliseconds a site, so that it is not repeated as often. */
  readonly slow?: true;
}

function way<T>(parts: Way<T>): Way {
  return parts as Way;
}

function inEngine(engine: Engine): Way {
  return way({
    judge: async (facts) => (await engine.run({ ...facts })).events,
    read: (events) =>
      passedOf(events.map(({ type, params }) => [type, String(params?.['requirement'])])),
    slow: true,
  });
}

function inJsonLogic(logic: readonly LogicRule[]): Way {
  return way({
    judge: (facts) => logic.filter(({ holds }) => holds(facts)),
    read: (held) => passedOf(held.map(({ type, requirement }) => [type, requirement])),
  });
}

const ways: Readonly<Record<string, Way>> = {
  'hand-written': way({ judge: handWritten, read: (passed) => passed }),
  // What the other ways do: which requirements pass, and no more.
  'our compiled pack': way({
    judge: (facts) => {
      const evaluation = evaluate(rules, facts);
      return judging.filter(([, own]) => {
        const { passing, exempt } = verdictsOf(evaluation, own);
        return decide(passing, exempt).outcome === 'passed';
      });
    },
    read: (passed: typeof judging) => passed.map(([id]) => id),
  }),
  'judgeOutcomes, with all a score counts': way({
    judge: (facts) => judgeOutcomes(facts, { catalogue, rules }),
    read: (outcomes: readonly RequirementOutcome[]) =>
      outcomes.flatMap(({ requirement, outcome }) => (outcome === 'passed' ? [requirement] : [])),
  }),
  'json-logic-engine, compiled': inJsonLogic(buildJsonLogic(liujiangRules, 'compiled')),
  'json-logic-engine, interpreted': inJsonLogic(buildJsonLogic(liujiangRules, 'interpreted')),
  'json-rules-engine, our paths': inEngine(ownPaths),
  'json-rules-engine, JSONPath': inEngine(jsonPaths),
};

/** As many sites as asked for, each an object of its own, at one monitoring date: their parameters are the same. */
function makeSites(count: number): readonly Facts[] {
  const drawn = fc.sample(arbitraryFacts(liujiangRules, catalogue, { unknowns: false }), {
    numRuns: Math.min(count, 500),
    seed: 1,
  });
  const parameters = drawn[0]?.['parameters'];
  const texts = drawn.map((facts) => JSON.stringify({ ...facts, parameters: undefined }));
  return Array.from({ length: count }, (_, index) => {
    const facts: Facts = JSON.parse(texts[index % texts.length] ?? '{}');
    return { ...facts, parameters };
  });
}

/** Microseconds a site for one pass over all of them. */
async function measure(
  { judge, read, slow }: Way,
  sites: readonly Facts[],
  expected: readonly Passed[],
) {
  // Long enough that what the way before left in the caches does not count.
  const repeats = Math.max(1, Math.floor((slow ? 100 : 4_000) / sites.length));
  const results: unknown[] = [];
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) {
    results.length = 0;
    for (const facts of sites) {
      const result = judge(facts);
      results.push(result instanceof Promise ? await result : result);
    }
  }
  const time = ((performance.now() - start) * 1000) / (sites.length * repeats);
  deepStrictEqual(results.map(read), expected);
  return time;
}

function print(name: string, time: number, base = Number.NaN): void {
  const ratio = (time / base).toFixed(1);
  stdout.write(
    `  ${name.padEnd(42)}${time.toFixed(1).padStart(10)} µs${ratio.padStart(9)} × hand-written\n`,
  );
}

async function compareVerdicts(count: number, rounds: number, slowRounds: number): Promise<void> {
  const sites = makeSites(count);
  const expected = sites.map(handWritten);
  const measured = new Map<string, number[]>(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, candidate] of Object.entries(ways)) {
      if (candidate.slow && round >= slowRounds) continue;
      measured.get(name)?.push(await measure(candidate, sites, expected));
    }
  }
  // The first round of three or more warms the machine code up.
  const settled = (name: string) => {
    const values = measured.get(name) ?? [];
    return median(values.length < 3 ? values : values.slice(1));
  };
  const [hand, ours, , compiled, interpreted, own, json] = Object.keys(ways).map(settled);
  stdout.write(`verdicts, ${count.toLocaleString('en')} site${count === 1 ? '' : 's'}\n`);
  for (const name of Object.keys(ways)) print(name, settled(name), hand);
  const times = (slower = Number.NaN, faster = Number.NaN) => (slower / faster).toFixed(1);
  stdout.write(
    [
      `  ours: ${times(ours, hand)} × hand-written (goal: at most 3)`,
      `${times(json, ours)} × faster than json-rules-engine as it comes (goal: 200), ${times(own, ours)} × with our paths`,
      `${times(compiled, ours)} × faster than json-logic-engine compiled (goal: more than 1), ${times(interpreted, ours)} × without code generation\n`,
    ].join('\n    '),
  );
}

/** Findings with messages and traces, against what writing them down costs. */
function compareFindings(count: number, rounds: number): void {
  const sites = makeSites(count);
  const judging: number[] = [];
  const writing: number[] = [];
  for (let round = 0; round < rounds; round++) {
    let [judged, written] = [0, 0];
    for (const facts of sites) {
      const start = performance.now();
      const findings = judgeFacts(facts, { catalogue, rules, asOf: '2020-11-30' });
      const end = performance.now();
      JSON.stringify(findings);
      written += performance.now() - end;
      judged += end - start;
    }
    judging.push((judged * 1000) / count);
    writing.push((written * 1000) / count);
  }
  const [judge, write] = [median(judging.slice(1)), median(writing.slice(1))];
  stdout.write(
    `findings, ${count} sites\n  judgeFacts ${judge.toFixed(0)} µs, JSON.stringify of them ${write.toFixed(0)} µs: ${(judge / write).toFixed(2)} × (goal 2)\n`,
  );
}

const { rules: all, conditions } = rules;
stdout.write(`${all.length} rules, ${conditions.length} distinct conditions\n`);
await compareVerdicts(1, 40, 10);
await compareVerdicts(1_000, 9, 3);
await compareVerdicts(14_000, 3, 1);
compareFindings(100, 15);
