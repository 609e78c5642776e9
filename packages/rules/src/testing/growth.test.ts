import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { decided } from '../facts/core/kleene.ts';
import { judgeFacts } from '../findings/judge-facts.ts';
import { compileRules } from '../language/compile.ts';
import { evaluate } from '../language/evaluate.ts';
import { isList } from '../language/operators/every-operator.ts';
import type { Operator } from '../language/operators/operator.ts';
import type { Condition, GroupCondition, RulePack } from '../language/rule.ts';
import { RulesError } from '../language/rules-error.ts';

const requirement = 'disclosure.basic.plans/3';
const event = { type: 'passed' as const, params: { requirement } };

/** An operator that counts how often it is asked, and how many entries it was shown. */
function counting(): {
  readonly operator: Operator;
  readonly asked: { calls: number; items: number };
} {
  const asked = { calls: 0, items: 0 };
  const operator: Operator = {
    name: 'counted',
    evaluate: (actual) => {
      asked.calls += 1;
      if (isList(actual)) asked.items += actual.items.length;
      return decided(true);
    },
    predicate: () => ({ zh: '合格', en: 'fine' }),
  };
  return { operator, asked };
}

const leaf: Condition = { fact: 'list', operator: 'counted', value: true };

function packOf(conditions: GroupCondition, named: RulePack['conditions'] = {}): RulePack {
  const rules = [{ name: 'r', conditions, event }];
  return { id: 'p', version: '1', dialect: 'monotone', rules, conditions: named };
}

/** Conditions each of which asks twice for the one before it: as a tree two to the power of their number. */
function chain(length: number): RulePack {
  const named: Record<string, GroupCondition> = { c0: { all: [leaf] } };
  for (let step = 1; step < length; step += 1) {
    const before = { condition: `c${step - 1}` };
    named[`c${step}`] = { all: [before, { any: [before, before] }] };
  }
  return packOf({ condition: `c${length - 1}` }, named);
}

/** The same as one object that stands in many places. */
function shared(depth: number): RulePack {
  let condition: GroupCondition = { all: [leaf] };
  for (let level = 1; level < depth; level += 1) condition = { all: [condition, condition] };
  return packOf(condition);
}

function membersOf(count: number): Readonly<Record<string, unknown>> {
  const items = Array.from({ length: count }, (_, index) => ({
    label: `${index}`,
    unit: `u${index}`,
    value: true,
  }));
  return { list: { items, reasons: [] } };
}

describe.each([
  ['named conditions that double at each step', chain(30)],
  ['one object in many places', shared(60)],
])('%s', (_, pack) => {
  test('are decided once for the whole and once for each member', () => {
    const { operator, asked } = counting();
    const rules = compileRules(pack, { operators: [operator] });
    expect(rules.nodes.length).toBeLessThan(200);
    const { findings } = judgeFacts(membersOf(3), {
      catalogue: liujiang,
      rules,
      asOf: '2020-11-30',
    });
    const finding = findings.find((one) => one.requirement === requirement);
    expect(finding?.members?.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
    expect(asked.calls).toBe(1 + 3);
  });

  test('are checked against a catalogue', () => {
    const { operator } = counting();
    const compile = () => compileRules(pack, { operators: [operator], catalogue: liujiang });
    expect(compile).toThrow(/unknown-fact|derived from evidence/);
  });
});

test('a pack judges as it does after a round through JSON', () => {
  const { operator } = counting();
  const pack = shared(6);
  const [one, other] = [pack, JSON.parse(JSON.stringify(pack)) as RulePack].map((input) =>
    compileRules(input, { operators: [operator] }),
  );
  expect(other?.nodes).toEqual(one?.nodes);
});

test.each([1_000, 2_000, 5_000])('%d members are shown to operators one by one', (count) => {
  const { operator, asked } = counting();
  const rules = compileRules(packOf({ all: [leaf] }), { operators: [operator] });
  judgeFacts(membersOf(count), { catalogue: liujiang, rules, asOf: '2020-11-30' });
  expect(asked).toEqual({ calls: 1 + count, items: 2 * count });
});

test('an evaluation looks no further than it must', () => {
  const { operator, asked } = counting();
  const conditions: GroupCondition = { any: [leaf, { ...leaf, path: '$.reasons' }] };
  const rules = compileRules(packOf(conditions), { operators: [operator] });
  evaluate(rules, membersOf(1)).verdict(rules.rules[0]?.root ?? -1);
  expect(asked.calls).toBe(1);
});

test('what is shared stays within the depth that conditions may have, wherever it stands', () => {
  const { operator } = counting();
  const compile = (pack: RulePack) => () => compileRules(pack, { operators: [operator] });
  expect(compile(shared(99))).not.toThrow();
  expect(compile(shared(100))).toThrow(RulesError);
});

test('a cycle among objects is told, also behind what was checked before', () => {
  const { operator } = counting();
  const ring: { all: Condition[] } = { all: [leaf] };
  ring.all.push({ all: [leaf, ring] });
  const compile = () => compileRules(packOf({ all: [ring, ring] }), { operators: [operator] });
  expect(compile).toThrow(RulesError);
});

test('named conditions are ordered in one go, whichever way round they stand', () => {
  const named: Record<string, GroupCondition> = {};
  for (let step = 5_000; step > 0; step -= 1) named[`c${step}`] = { all: [leaf] };
  named['top'] = { all: Object.keys(named).map((condition) => ({ condition })) };
  const { operator } = counting();
  const rules = compileRules(packOf({ condition: 'top' }, named), { operators: [operator] });
  // Written alike, they are one node, and so is what joins nothing else.
  expect(rules.nodes.map(({ kind }) => kind)).toEqual(['leaf', 'all', 'all']);
});
