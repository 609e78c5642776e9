import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { compileRules } from './compile.ts';
import { Evaluation, evaluate } from './evaluate.ts';
import type { Condition, RulePack } from './rule.ts';

const event = { type: 'passed' as const, params: { requirement: 'x/1' } };

function pack(conditions: RulePack['rules'][number]['conditions']): RulePack {
  return { id: 'p', version: '1', dialect: 'general', rules: [{ name: 'r', conditions, event }] };
}

function ours(condition: Condition, facts: Record<string, unknown>): string {
  const compiled = compileRules(pack({ all: [condition] }));
  return evaluate(compiled, facts).verdict(compiled.rules[0]?.root ?? -1).outcome;
}

async function theirs(condition: Condition, facts: Record<string, unknown>): Promise<string> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({ conditions: { all: [structuredClone(condition)] }, event } as never);
  try {
    return String((await engine.run(facts)).events.length > 0);
  } catch (error) {
    return (error as Error).name;
  }
}

const is = (path: string | undefined, operator: string, value: unknown): Condition =>
  ({ fact: 'f', ...(path === undefined ? {} : { path }), operator, value }) as Condition;

// condition, fact, our verdict, that of json-rules-engine as it comes
describe('known values: the same verdict, traps included', () => {
  test.each<[string, Condition, unknown, string]>([
    ['texts compare as texts', is(undefined, 'lessThan', '9'), '10', 'true'],
    [
      'a text that begins with a number is let through',
      is(undefined, 'lessThan', 3),
      '2x',
      'false',
    ],
    ['a numeric text compares as a number', is(undefined, 'lessThan', 3), '2', 'true'],
    ['a list of one number is let through', is(undefined, 'lessThan', 3), [2], 'true'],
    ['an object is no number', is(undefined, 'lessThan', 3), {}, 'false'],
    ['null is a value', is(undefined, 'equal', null), null, 'true'],
    ['null is not 0', is(undefined, 'equal', 0), null, 'false'],
    ['null is no number', is(undefined, 'greaterThanInclusive', 0), null, 'false'],
    ['a path on a text gives the text', is('$.length', 'equal', 'abc'), 'abc', 'true'],
    ['a path on null gives null', is('$.a', 'equal', null), null, 'true'],
    ['a text holds its parts', is(undefined, 'in', { fact: 'f' } as never), 'abc', 'true'],
    ['a number is looked for in a text as it is written', is(undefined, 'in', '123'), 2, 'true'],
    ['and found missing', is(undefined, 'notIn', '13'), 2, 'true'],
    ['a number is no text of a list', is(undefined, 'in', ['1', '2']), 2, 'false'],
    ['a number of a list', is(undefined, 'in', [1, 2]), 2, 'true'],
    ['a path with a dot before brackets', is("$.['a'].[0]", 'equal', 1), { a: [1] }, 'true'],
    ['contains wants a list', is(undefined, 'contains', 'a'), 'abc', 'false'],
    ['doesNotContain too', is(undefined, 'doesNotContain', 'x'), 'abc', 'false'],
    [
      'lists are not equal by content',
      is(undefined, 'equal', { fact: 'g' } as never),
      ['a'],
      'false',
    ],
    ['someFact of nothing', is(undefined, 'someFact:equal', 'a'), [], 'false'],
    ['everyFact wants a list', is(undefined, 'everyFact:equal', 'a'), 'a', 'false'],
  ])('%s', async (_, condition, f, verdict) => {
    const facts = { f, g: ['a'] };
    expect([ours(condition, facts), await theirs(condition, facts)]).toEqual([verdict, verdict]);
  });
});

describe('where nothing is known we say so; two values cannot', () => {
  test.each<[string, Condition, Record<string, unknown>, string, string]>([
    ['no such fact', is(undefined, 'notEqual', 'a'), {}, 'unknown', 'true'],
    ['no such member', is('$.a.b', 'notEqual', 'a'), { f: { a: {} } }, 'unknown', 'true'],
    ['under not', { not: is('$.a', 'equal', 'a') }, { f: {} }, 'unknown', 'true'],
    [
      'an unknown',
      is(undefined, 'notEqual', 'a'),
      { f: { unknown: ['fetch-failed'] } },
      'unknown',
      'true',
    ],
    ['everyFact of nothing', is(undefined, 'everyFact:equal', 'a'), { f: [] }, 'unknown', 'true'],
    [
      'nothing to compare with',
      is(undefined, 'notEqual', { fact: 'g' } as never),
      { f: 'a' },
      'unknown',
      'true',
    ],
    [
      'a name of the prototype',
      is('$.constructor.name', 'notEqual', 'Map'),
      { f: {} },
      'unknown',
      'true',
    ],
    [
      'a fact of that name',
      { fact: 'constructor', operator: 'notEqual', value: 'a' },
      {},
      'unknown',
      'true',
    ],
    [
      'a member of a text on the way',
      is('$.a.length', 'equal', 3),
      { f: { a: 'abc' } },
      'unknown',
      'true',
    ],
  ])('%s', async (_, condition, facts, our, their) => {
    expect([ours(condition, facts), await theirs(condition, facts)]).toEqual([our, their]);
  });
});

test('an own member called __proto__ is a member like any other', () => {
  const f = JSON.parse('{"__proto__": {"a": "b"}}');
  expect(ours(is('$.__proto__.a', 'equal', 'b'), { f })).toBe('true');
});

test('false is reported although other parts are unknown', () => {
  const conditions = pack({ all: [is('$.a', 'equal', 'x'), is('$.b', 'equal', 'x')] });
  const compiled = compileRules(conditions);
  const evaluation = evaluate(compiled, { f: { b: 'y' } });
  expect(evaluation.verdict(compiled.rules[0]?.root ?? -1).outcome).toBe('false');
});

test('what is denied is turned round, wherever it stands', () => {
  const both = (f: string): string =>
    ours({ all: [is(undefined, 'in', ['a', 'b']), { not: is(undefined, 'equal', 'a') }] }, { f });
  expect([both('a'), both('b'), both('c')]).toEqual(['false', 'true', 'false']);
});

test('a node is decided once however often it is asked for, and none that does not stand there is known', () => {
  const compiled = compileRules(pack({ all: [is(undefined, 'equal', 'a')] }));
  let reads = 0;
  const evaluation = new Evaluation(compiled, {
    actual: () => {
      reads += 1;
      return 'a';
    },
    expected: ({ literal }) => literal,
  });
  const root = compiled.rules[0]?.root ?? -1;
  expect([evaluation.verdict(root).outcome, evaluation.verdict(root).outcome]).toEqual([
    'true',
    'true',
  ]);
  expect(reads).toBe(1);
  expect(evaluation.verdict(-1).reasons).toEqual(['missing-fact']);
});
