import { findingOf, liujiang } from '@liujiang/indicators';
import { Engine } from 'json-rules-engine';
import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import type { Operator } from '../language/operators/operator.ts';
import type { Condition, RulePack } from '../language/rule.ts';
import { RulesError } from '../language/rules-error.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';
import { foldResults } from '../liujiang/fold-results.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { addLiujiangOperators } from './add-operators.ts';
import { addRules } from './add-rules.ts';

const asOf = '2020-11-30';
const training = 'safeguards.training/2';
const small: RulePack = {
  ...liujiangRules,
  rules: liujiangRules.rules.filter(({ name }) => name === training),
};
const trainings = { records: [{ title: '培训', heldAt: '2020-05-18' }] };
const derived = deriveFacts(parseEvidence({ trainings }), { catalogue: liujiang, asOf });
const facts = { counts: derived.counts, parameters: derived.parameters };

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof RulesError) {
      return [error.code, ...error.problems.map(({ code, path }) => `${code} ${path}`)];
    }
  }
  throw new Error('nothing was refused');
}

/** An engine of an application, with rules of its own. */
function applicationEngine(): Engine {
  const engine = new Engine();
  engine.addOperator('startsWith', (text: string, start: string) => text.startsWith(start));
  engine.addFact('user', async () => ({ name: 'Li', roles: ['admin', 'editor'] }));
  engine.addFact('none', []);
  engine.addRule({
    conditions: {
      all: [
        { fact: 'user', path: '$.name', operator: 'startsWith', value: 'L' },
        { fact: 'user', path: '$.roles[?(@ == "admin")]', operator: 'contains', value: 'admin' },
        { fact: 'none', operator: 'everyFact:equal', value: 'x' },
        { fact: 'user', path: '$.age', operator: 'not:equal', value: 3 },
        { fact: 'user', path: '$.age', operator: 'notEqual', value: 3 },
      ],
    },
    event: { type: 'welcome' },
  });
  // Without a name, and of the name of a rule of the pack.
  engine.addRule({
    name: training,
    conditions: { any: [{ fact: 'user', path: '$.name', operator: 'equal', value: 'Wu' }] },
    event: { type: 'goodbye' },
  });
  return engine;
}

test('the rules of the application go on as before, and their results are no findings', async () => {
  const engine = applicationEngine();
  const before = (await engine.run({})).events;
  expect(before).toEqual([{ type: 'welcome' }]);
  engine.removeRule(training);
  const { almanac, ...added } = addRules(engine, small);
  engine.addRule({
    name: training,
    conditions: { any: [{ fact: 'user', path: '$.name', operator: 'equal', value: 'Wu' }] },
    event: { type: 'goodbye' },
  });
  expect(added).toMatchObject({ rules: [training], conditions: [] });
  const { events, results, failureResults } = await engine.run(facts, { almanac: almanac() });
  expect(events).toHaveLength(2);
  expect(events).toContainEqual({ type: 'welcome' });
  expect(events).toContainEqual({ type: 'passed', params: { requirement: training } });
  const set = foldResults(results, failureResults, { catalogue: liujiang, asOf, rules: small });
  expect(findingOf(set, training).outcome).toBe('passed');
});

test('a fact that the pack reads and nobody has is missing, one that only the application reads an error', async () => {
  const engine = new Engine();
  const { almanac } = addRules(engine, small);
  const { results, failureResults } = await engine.run({}, { almanac: almanac() });
  const set = foldResults(results, failureResults, { catalogue: liujiang, asOf, rules: small });
  expect(findingOf(set, training).reasons).toEqual(['missing-fact']);
  engine.addRule({
    conditions: { all: [{ fact: 'nobody', operator: 'equal', value: 1 }] },
    event: { type: 'never' },
  });
  await expect(engine.run({}, { almanac: almanac() })).rejects.toThrow('Undefined fact: nobody');
});

test('what is inside an unknown is that unknown, whichever priority its fact has', async () => {
  const engine = new Engine().addFact('counts', { unknown: ['fetch-failed'] }, { priority: 9 });
  const { almanac } = addRules(engine, small);
  const { results, failureResults } = await engine.run(
    { parameters: facts.parameters },
    { almanac: almanac() },
  );
  const set = foldResults(results, failureResults, { catalogue: liujiang, asOf, rules: small });
  expect(findingOf(set, training)).toMatchObject({
    outcome: 'cantTell',
    reasons: ['fetch-failed'],
  });
});

test('a handler of the application may read facts while it runs', async () => {
  const engine = new Engine();
  const { almanac } = addRules(engine, small);
  const read: unknown[] = [];
  engine.on('success', async (_, running) => {
    running.addRuntimeFact('seen', { here: true });
    read.push(await running.factValue('seen', {}, '$.here'));
    read.push(await running.factValue('counts', {}, '$.*.min'));
  });
  await engine.run(facts, { almanac: almanac() });
  expect(read).toEqual([true, [1]]);
});

test('operators are added once, those of the engine stay', () => {
  const engine = new Engine();
  const { operators } = addLiujiangOperators(engine);
  expect(operators).toContain('countAtLeast');
  expect(operators).toContain('everyFact:countAtLeast');
  expect(operators).not.toContain('equal');
  expect(addLiujiangOperators(engine).operators).toEqual([]);
  expect(addRules(engine, small).operators).toEqual([]);
});

const startsWith: Operator = {
  name: 'startsWith',
  evaluate: () => ({ outcome: 'true', reasons: [] }),
  predicate: () => ({ state: { zh: '', en: '' } }) as never,
};

test('whatever bears a name that the engine has is told, and nothing is added', () => {
  const engine = applicationEngine();
  engine.addOperator('countAtLeast', () => true);
  engine.setCondition('shared', { all: [] });
  const any: readonly Condition[] = [
    { fact: 'links', path: '$.kinds', operator: 'everyIn', value: ['government'] },
  ];
  const pack = { ...small, conditions: { shared: { any } } };
  expect(problemsOf(() => addRules(engine, pack, { operators: [startsWith] }))).toEqual([
    'engine-clash',
    "duplicate-operator engine.operators['startsWith']",
    "duplicate-operator engine.operators['countAtLeast']",
    "duplicate engine.conditions['shared']",
    `duplicate-rule engine.rules['${training}']`,
  ]);
  expect(problemsOf(() => addLiujiangOperators(engine))).toEqual([
    'engine-clash',
    "duplicate-operator engine.operators['countAtLeast']",
  ]);
  expect(
    problemsOf(() => addLiujiangOperators(engine, { operators: [startsWith, startsWith] }))[0],
  ).toBe('invalid-rules');
  engine.removeOperator('countAtLeast');
  expect(addLiujiangOperators(engine).operators).toContain('updatedWithin');
});

test('a comparison that the engine decides otherwise than we do is told', () => {
  const conditions = (operator: string, value: Condition): RulePack => ({
    id: 'own',
    version: '1',
    dialect: 'general',
    rules: [
      {
        name: 'own',
        conditions: { all: [{ ...value, operator } as Condition] },
        event: { type: 'passed', params: { requirement: training } },
      },
    ],
  });
  const leaf = { fact: 'asOf', operator: 'equal', value: 'x' };
  for (const operator of ['notEqual', 'everyFact:equal', 'someFact:lessThan']) {
    expect(problemsOf(() => addRules(new Engine(), conditions(operator, leaf)))).toEqual([
      'engine-clash',
      "unknown-operator rules['own']",
    ]);
  }
  const searched = { ...leaf, value: { fact: 'features' } };
  expect(problemsOf(() => addRules(new Engine(), conditions('in', searched)))).toHaveLength(2);
  expect(addRules(new Engine(), conditions('everyFact:updatedWithin', leaf)).rules).toEqual([
    'own',
  ]);
});
