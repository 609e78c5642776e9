import type { MemberFinding } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { compileRules } from '../language/compile.ts';
import { evaluate } from '../language/evaluate.ts';
import type { GroupCondition, Rule } from '../language/rule.ts';
import { countMembers, judgeMembers } from './members.ts';

const requirement = 'x/1';
const every = (fact: string) => ({ fact, operator: 'everyEqual', value: true });
const rule = (type: 'passed' | 'inapplicable', conditions: GroupCondition): Rule => ({
  name: type,
  conditions,
  event: { type, params: { requirement } },
});

function membersBy(rules: readonly Rule[], facts: Readonly<Record<string, unknown>>) {
  const compiled = compileRules({ id: 'p', version: '1', dialect: 'general', rules });
  const own = compiled.byRequirement.get(requirement) ?? { requirement };
  return judgeMembers(evaluate(compiled, facts), own);
}

const passing = rule('passed', { all: [every('f')] });
const both = rule('passed', { all: [every('f'), every('g')] });
const exempt = rule('inapplicable', { all: [every('e')] });
const list = (...entries: readonly (readonly [string | undefined, unknown])[]) => ({
  items: entries.map(([unit, value], index) => ({
    label: `${index}`,
    value,
    ...(unit !== undefined && { unit }),
  })),
  reasons: ['incomplete-list'],
});
const passed = (unit: string) => ({ unit, outcome: 'passed', reasons: [] });
const failed = (unit: string) => ({ unit, outcome: 'failed', reasons: [] });

test('each unit is judged on its own entries, in the order of the list, whatever the list lacks', () => {
  const f = list(
    ['b', false],
    ['a', true],
    ['c', true],
    ['b', true],
    ['c', false],
    [undefined, false],
  );
  expect(membersBy([passing], { f })).toEqual([failed('b'), passed('a'), failed('c')]);
});

test('an entry that is open keeps its own unit open, and no other', () => {
  const f = list(['a', { unknown: ['fetch-failed'] }], ['b', true]);
  expect(membersBy([passing], { f })).toEqual([
    { unit: 'a', outcome: 'cantTell', reasons: ['fetch-failed'] },
    passed('b'),
  ]);
});

test('a unit that one list has and the other has not is open', () => {
  const facts = { f: list(['a', true]), g: list(['b', false], ['c', true]) };
  expect(membersBy([both], facts)).toEqual([
    { unit: 'a', outcome: 'untested', reasons: ['missing-fact'] },
    failed('b'),
    { unit: 'c', outcome: 'untested', reasons: ['missing-fact'] },
  ]);
});

test('whom it does not arise of is told so; an exemption alone makes nobody a member', () => {
  const facts = {
    f: list(['a', false], ['b', false]),
    e: list(['a', true], ['b', false], ['c', true]),
  };
  expect(membersBy([passing, exempt], facts)).toEqual([
    { unit: 'a', outcome: 'inapplicable', reasons: [] },
    failed('b'),
  ]);
  expect(membersBy([exempt], facts)).toBeUndefined();
});

test('what is asked of the whole site tells nothing of a member', () => {
  const whole = { fact: 'whole', operator: 'equal', value: 'yes' };
  const rules = [rule('passed', { all: [every('f'), whole] })];
  expect(membersBy(rules, { f: list(['a', true], ['b', false]), whole: 'yes' })).toEqual([
    { unit: 'a', outcome: 'untested', reasons: ['missing-fact'] },
    failed('b'),
  ]);
});

test.each<[string, readonly Rule[], Readonly<Record<string, unknown>>]>([
  ['no rule', [], { f: list(['a', true]) }],
  ['no list', [passing], { f: true }],
  ['nothing known', [passing], {}],
  ['no entry of a unit', [passing], { f: list([undefined, true]) }],
  ['an empty list', [passing], { f: list() }],
])('without members: %s', (_, rules, facts) => {
  expect(membersBy(rules, facts)).toBeUndefined();
});

test.each<[MemberFinding['outcome'][], object | undefined]>([
  [['passed', 'passed'], { count: 2, unknown: 0, of: 2 }],
  [['passed', 'failed', 'cantTell', 'untested'], { count: 1, unknown: 2, of: 4 }],
  [['passed', 'inapplicable'], { count: 1, unknown: 0, of: 1 }],
  [['inapplicable'], undefined],
  [[], undefined],
])('of %o so many meet it: %o', (outcomes, met) => {
  const members = outcomes.map((outcome, index) => ({ unit: `${index}`, outcome, reasons: [] }));
  expect(countMembers(members)).toEqual(met);
});
