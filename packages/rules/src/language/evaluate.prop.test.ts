import { fc, test } from '@fast-check/vitest';
import { Engine } from 'json-rules-engine';
import { expect } from 'vitest';
import { runs } from '../testing/runs.ts';
import { compileRules } from './compile.ts';
import { evaluate } from './evaluate.ts';
import type { Condition, GroupCondition, RulePack } from './rule.ts';

const word = fc.constantFrom('a', 'b', '2', '10', '2020-01-01');
const scalar = fc.oneof(word, fc.integer({ min: -2, max: 12 }), fc.boolean(), fc.constant(null));

// A fact of one kind under each name, so that every path of a rule leads to a value.
const facts = fc.record({
  one: scalar,
  other: scalar,
  list: fc.array(scalar, { minLength: 1, maxLength: 3 }),
  deep: fc.record({ 'x/1': fc.record({ one: scalar, list: fc.array(word, { minLength: 1 }) }) }),
});

const scalarAt = fc.constantFrom(
  { fact: 'one' },
  { fact: 'other' },
  { fact: 'deep', path: "$['x/1'].one" },
  { fact: 'list', path: '$[0]' },
  { fact: 'list', path: '$.[0]' },
  { fact: 'deep', path: "$.['x/1'].['one']" },
);
const listAt = fc.constantFrom({ fact: 'list' }, { fact: 'deep', path: "$['x/1'].list" });
const anyAt = fc.oneof(scalarAt, listAt);

const comparison: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(
      anyAt,
      fc.constantFrom(
        'equal',
        'notEqual',
        'contains',
        'doesNotContain',
        'lessThan',
        'lessThanInclusive',
        'greaterThan',
        'greaterThanInclusive',
        'everyFact:equal',
        'someFact:equal',
        'someFact:lessThan',
        'everyFact:notEqual',
      ),
      fc.oneof(scalar, scalarAt),
    )
    .map(([at, operator, value]) => ({ ...at, operator, value })),
  fc
    .tuple(
      anyAt,
      fc.constantFrom('in', 'notIn', 'someFact:in', 'everyFact:notIn'),
      fc.oneof(fc.array(scalar, { maxLength: 3 }), word, listAt),
    )
    .map(([at, operator, value]) => ({ ...at, operator, value })),
);

const { group } = fc.letrec<{ condition: Condition; group: GroupCondition }>((tie) => ({
  condition: fc.oneof({ maxDepth: 3, withCrossShrink: true }, comparison, tie('group')),
  group: fc.oneof(
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
    fc.constant({ condition: 'shared' }),
  ),
}));

const shared = fc.record({ any: fc.array(comparison, { minLength: 1, maxLength: 2 }) });

test.prop([group, shared, facts], runs(2000))(
  'on facts without unknowns the verdict is that of json-rules-engine as it comes',
  async (conditions, common, known) => {
    const event = { type: 'passed' as const, params: { requirement: 'x/1' } };
    const pack: RulePack = {
      id: 'p',
      version: '1',
      dialect: 'general',
      rules: [{ name: 'r', conditions, event }],
      conditions: { shared: common },
    };
    const compiled = compileRules(pack);

    const engine = new Engine();
    engine.setCondition('shared', structuredClone(common) as never);
    engine.addRule(structuredClone({ conditions, event }) as never);
    const { events } = await engine.run(known);
    const theirs = events.length > 0 ? 'true' : 'false';
    const [rule] = compiled.rules;
    expect(evaluate(compiled, known).verdict(rule?.root ?? -1).outcome).toBe(theirs);
  },
  120_000, // ten times as many pairs in CI, beside other projects
);
