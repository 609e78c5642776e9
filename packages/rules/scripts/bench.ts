import { deepStrictEqual } from 'node:assert';
import { performance } from 'node:perf_hooks';
import { stdout } from 'node:process';
import { type Catalogue, liujiang } from '@liujiang/indicators';
import fc from 'fast-check';
import type { Engine } from 'json-rules-engine';
import { compileRules } from '../src/compile.ts';
import { createEngine } from '../src/engine/create-engine.ts';
import { judgeFacts, judgeOutcomes } from '../src/judge.ts';
import { liujiangRules } from '../src/liujiang/pack.ts';
import { arbitraryFacts } from '../src/testing/arbitrary-facts.ts';
import { handWritten } from '../src/testing/hand-written.ts';

/** Judges the same random sites in several ways, in turns, and prints the time a site and its ratio to hand-written code. */

const rounds = 15;
const catalogue: Catalogue = liujiang;
const rules = compileRules(liujiangRules);
const sites = fc.sample(arbitraryFacts(liujiangRules, catalogue, { unknowns: false }), {
  numRuns: 100,
  seed: 1,
});

const ownPaths = createEngine(liujiangRules);
const jsonPaths: Engine = createEngine(liujiangRules);
Reflect.deleteProperty(jsonPaths, 'pathResolver');

async function passedIn(engine: Engine, facts: object): Promise<readonly string[]> {
  const { events } = await engine.run({ ...facts });
  const names = events.map(({ type, params }) => `${type} ${params?.['requirement']}`);
  const fired = new Set(names);
  return names
    .filter((name) => name.startsWith('passed '))
    .map((name) => name.slice('passed '.length))
    .filter((requirement) => !fired.has(`inapplicable ${requirement}`))
    .sort();
}

function passedByUs(facts: Record<string, unknown>): readonly string[] {
  return judgeOutcomes(facts, rules)
    .filter(({ outcome }) => outcome === 'passed')
    .map(({ requirement }) => requirement);
}

for (const facts of sites) {
  const expected = passedByUs(facts);
  deepStrictEqual(handWritten(facts), expected);
  deepStrictEqual(await passedIn(ownPaths, facts), [...expected].sort());
  deepStrictEqual(await passedIn(jsonPaths, facts), [...expected].sort());
}

const findings = sites.map((facts) => judgeFacts(facts, { catalogue, rules }));
const ways: Readonly<Record<string, (index: number) => unknown>> = {
  'hand-written': (index) => handWritten(sites[index] ?? {}),
  judgeOutcomes: (index) => judgeOutcomes(sites[index] ?? {}, rules),
  'judgeFacts (sentences, traces)': (index) => judgeFacts(sites[index] ?? {}, { catalogue, rules }),
  'JSON.stringify(findings)': (index) => JSON.stringify(findings[index]),
  'json-rules-engine, our paths': (index) => ownPaths.run({ ...sites[index] }),
  'json-rules-engine, JSONPath': (index) => jsonPaths.run({ ...sites[index] }),
};

const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round += 1) {
  for (const [name, judge] of Object.entries(ways)) {
    const start = performance.now();
    for (let index = 0; index < sites.length; index += 1) await judge(index);
    const microseconds = ((performance.now() - start) * 1000) / sites.length;
    times.set(name, [...(times.get(name) ?? []), microseconds]);
  }
}

// The median of the later rounds: the first ones warm the machine code up.
function median(values: readonly number[]): number {
  const late = values.slice(5).sort((a, b) => a - b);
  return late[Math.floor(late.length / 2)] ?? Number.NaN;
}

const base = median(times.get('hand-written') ?? []);
const { rules: all, conditions } = rules;
stdout.write(
  `${all.length} rules, ${conditions.length} distinct conditions, ${sites.length} sites\n`,
);
for (const [name, values] of times) {
  const time = median(values);
  stdout.write(
    `${name.padEnd(34)}${time.toFixed(1).padStart(10)} µs${(time / base).toFixed(1).padStart(9)} ×\n`,
  );
}
