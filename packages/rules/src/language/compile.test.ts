import { describe, expect, test } from 'vitest';
import { decided } from '../facts/core/kleene.ts';
import { compileRules } from './compile.ts';
import type { Operator } from './operators/operator.ts';
import type { RulePack } from './rule.ts';
import { RulesError } from './rules-error.ts';

const leaf = { fact: 'a', path: '$.b', operator: 'equal', value: 'c' };
const event = { type: 'passed', params: { requirement: 'x/1' } };
const rule = (conditions: unknown, more: object = {}) => ({
  name: 'r',
  conditions,
  event,
  ...more,
});
const pack = (conditions: unknown, more: object = {}) => ({
  id: 'p',
  version: '1',
  dialect: 'monotone',
  rules: [rule(conditions)],
  ...more,
});

/** What is wrong with a pack, as `code pointer`. Packs come from JSON: their type is not known. */
function problemsOf(input: unknown): readonly string[] {
  try {
    compileRules(input as RulePack);
  } catch (error) {
    if (error instanceof RulesError)
      return error.problems.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

function nested(depth: number): object {
  let condition: object = leaf;
  for (let level = 0; level < depth; level += 1) condition = { all: [condition] };
  return condition;
}

const ring: { all: object[] } = { all: [] };
ring.all.push(ring);

describe('refused, with the place', () => {
  test.each<[string, unknown, string[]]>([
    ['no pack', null, ['wrong-type ']],
    ['no rules', { id: 'p', version: '1', dialect: 'monotone' }, ['wrong-type /rules']],
    ['dialect', pack({ all: [leaf] }, { dialect: 'mono' }), ['unknown-dialect /dialect']],
    ['key of the pack', pack({ all: [leaf] }, { rulez: [] }), ['unknown-key /rulez']],
    [
      'priority of a rule',
      pack({ all: [leaf] }, { rules: [rule({ all: [leaf] }, { priority: 2 })] }),
      ['unknown-key /rules/0/priority'],
    ],
    [
      'callback',
      pack({ all: [leaf] }, { rules: [rule({ all: [leaf] }, { onSuccess: 'x' })] }),
      ['unknown-key /rules/0/onSuccess'],
    ],
    [
      'priority',
      pack({ all: [{ ...leaf, priority: 2 }] }),
      ['unknown-key /rules/0/conditions/all/0/priority'],
    ],
    [
      'params',
      pack({ all: [{ ...leaf, params: {} }] }),
      ['unknown-key /rules/0/conditions/all/0/params'],
    ],
    [
      'operator',
      pack({ all: [{ ...leaf, operator: 'equals' }] }),
      ['unknown-operator /rules/0/conditions/all/0/operator'],
    ],
    [
      'decorator',
      pack({ all: [{ ...leaf, operator: 'not:equal' }] }),
      ['unknown-operator /rules/0/conditions/all/0/operator'],
    ],
    [
      'negative operator',
      pack({ all: [{ ...leaf, operator: 'someFact:notIn' }] }),
      ['not-monotone /rules/0/conditions/all/0/operator'],
    ],
    ['negation', pack({ all: [{ not: leaf }] }), ['not-monotone /rules/0/conditions/all/0/not']],
    [
      'number',
      pack({ all: [{ ...leaf, value: 6 }] }),
      ['number-in-rule /rules/0/conditions/all/0/value'],
    ],
    [
      'number in a list',
      pack({ all: [{ ...leaf, value: ['a', 6] }] }),
      ['number-in-rule /rules/0/conditions/all/0/value/1'],
    ],
    [
      'object in a list',
      pack({ all: [{ ...leaf, operator: 'in', value: [{ fact: 'a' }] }] }),
      ['wrong-type /rules/0/conditions/all/0/value/0'],
    ],
    [
      'in nothing that can be searched',
      pack({ all: [{ ...leaf, operator: 'in', value: true }] }),
      ['wrong-type /rules/0/conditions/all/0/value'],
    ],
    [
      'no value',
      pack({ all: [{ fact: 'a', operator: 'equal' }] }),
      ['missing-value /rules/0/conditions/all/0/value'],
    ],
    [
      'filter',
      pack({ all: [{ ...leaf, path: '$[?(@.x)]' }] }),
      ['unsafe-path /rules/0/conditions/all/0/path'],
    ],
    [
      'recursion in a value',
      pack({ all: [{ ...leaf, value: { fact: 'a', path: '$..x' } }] }),
      ['unsafe-path /rules/0/conditions/all/0/value/path'],
    ],
    ['empty any', pack({ any: [] }), ['empty-group /rules/0/conditions/any']],
    ['two groups', pack({ all: [leaf], any: [leaf] }), ['wrong-group /rules/0/conditions']],
    ['leaf on top', pack(leaf), ['wrong-group /rules/0/conditions']],
    [
      'no such condition',
      pack({ condition: 'c' }),
      ['unknown-condition /rules/0/conditions/condition'],
    ],
    [
      'cycle of references',
      pack(
        { condition: 'c' },
        { conditions: { c: { all: [{ condition: 'd' }] }, d: { any: [{ condition: 'c' }] } } },
      ),
      ['cyclic-condition /conditions/c', 'cyclic-condition /conditions/d'],
    ],
    ['cyclic object', pack(ring), ['too-deep /rules/0/conditions/all/0']],
    ['deep', pack(nested(101)), [`too-deep /rules/0/conditions${'/all/0'.repeat(100)}`]],
    [
      'same name',
      pack({ all: [leaf] }, { rules: [rule({ all: [leaf] }), rule({ all: [leaf] })] }),
      ['duplicate-rule /rules/1/name', 'duplicate-rule /rules/1/event'],
    ],
    [
      'event',
      pack(
        { all: [leaf] },
        { rules: [rule({ all: [leaf] }, { event: { type: 'fail', params: {} } })] },
      ),
      ['unknown-event /rules/0/event/type', 'wrong-type /rules/0/event/params/requirement'],
    ],
    [
      'subject',
      pack({ all: [leaf] }, { subjects: { s: { zh: '' } } }),
      ['wrong-type /subjects/s/zh', 'wrong-type /subjects/s/en'],
    ],
    [
      'pointer escapes',
      pack({ all: [leaf] }, { conditions: { 'a/b~c': { any: [] } } }),
      ['empty-group /conditions/a~1b~0c/any'],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  test('everything at once, with rule and nearest word', () => {
    const input = pack({ all: [{ ...leaf, operator: 'updatedWithn', value: 3 }, { not: leaf }] });
    try {
      compileRules(input as unknown as RulePack);
      expect.unreachable();
    } catch (error) {
      const { problems } = error as RulesError;
      expect(problems).toHaveLength(3);
      expect(problems[0]).toMatchObject({ rule: 'r', nearest: ['updatedWithin'] });
    }
  });
});

test.each<[string, unknown]>([
  [
    '0, words, flags, references',
    pack({
      all: [
        { ...leaf, value: 0 },
        { ...leaf, value: ['a', 0, true, null] },
        { ...leaf, operator: 'in', value: 'abc' },
        { ...leaf, value: false },
        { ...leaf, value: { fact: 'p', path: "$['x/1'].w" } },
      ],
    }),
  ],
  [
    'a general pack',
    pack({ all: [{ not: { ...leaf, operator: 'notEqual', value: 6 } }] }, { dialect: 'general' }),
  ],
  ['references', pack({ condition: 'c' }, { conditions: { c: { all: [leaf] } } })],
  ['100 levels', pack(nested(99))],
])('accepted: %s', (_, input) => {
  expect(problemsOf(input)).toEqual([]);
});

test('what several rules ask is evaluated once', () => {
  const other = { ...event, params: { requirement: 'x/2' } };
  const { conditions, nodes } = compileRules({
    id: 'p',
    version: '1',
    dialect: 'monotone',
    rules: [
      { name: 'a', conditions: { all: [leaf] }, event: { ...event, type: 'passed' } },
      {
        name: 'b',
        conditions: { any: [{ ...leaf, name: 'n' }] },
        event: { ...other, type: 'passed' },
      },
    ],
  });
  expect(conditions).toHaveLength(1);
  expect(nodes.map(({ kind }) => kind)).toEqual(['leaf', 'all', 'leaf', 'any']);
});

test.each([
  [{ any: [leaf] }, 'lent'],
  [{ name: 'own', any: [leaf] }, 'own'],
])('a reference lends its name to a condition that has none: %o', (condition, name) => {
  const input = pack({ all: [{ name: 'lent', condition: 'c' }] }, { conditions: { c: condition } });
  const { nodes, rules } = compileRules(input as RulePack);
  const top = nodes[rules[0]?.root ?? -1];
  const part = top?.kind === 'all' ? nodes[top.parts[0] ?? -1] : undefined;
  expect(part?.name).toBe(name);
});

test('a chain of references that doubles at each step stays small', () => {
  const conditions = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `c${index}`,
      index === 0
        ? { all: [leaf] }
        : { all: [{ condition: `c${index - 1}` }, { condition: `c${index - 1}` }] },
    ]),
  );
  const compiled = compileRules(pack({ condition: 'c39' }, { conditions }) as RulePack);
  expect(compiled.nodes.length).toBeLessThan(200);
});

test('an operator of one’s own needs a name of its own', () => {
  const own: Operator = {
    name: 'equal',
    evaluate: () => decided(true),
    predicate: () => ({ zh: '合格', en: 'fine' }),
  };
  const compile = (operator: Operator) => {
    const input = pack({ all: [{ ...leaf, operator: operator.name }] }) as RulePack;
    return compileRules(input, { operators: [operator] });
  };
  expect(() => compile(own)).toThrow('operators of different names');
  expect(compile({ ...own, name: 'looksGood' }).conditions[0]?.operator.name).toBe('looksGood');
});

test.each(['__proto__', 'constructor'])('a shared condition may be called %s', (name) => {
  const shared = JSON.parse(`{"${name}":${JSON.stringify({ all: [leaf] })}}`);
  expect(problemsOf(pack({ all: [{ condition: name }] }, { conditions: shared }))).toEqual([]);
  expect(problemsOf(pack({ all: [{ condition: name }] }))).toHaveLength(1);
});
