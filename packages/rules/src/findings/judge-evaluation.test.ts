import { getRequirement, liujiang, type Requirement } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { compileRules } from '../language/compile.ts';
import type { FittedRequirement } from '../language/compiled.ts';
import { evaluate } from '../language/evaluate.ts';
import { fitRules } from '../language/fitted-rules.ts';
import type { GroupCondition, Rule, RulePack } from '../language/rule.ts';
import { traceSteps } from '../language/trace-steps.ts';
import { judgeEvaluation } from './judge-evaluation.ts';
import type { Provenance } from './provenance.ts';

const id = 'design.topics/3';
const names = ['a', 'b', 'c'];
const subjects = new Map(names.map((name) => [name, { zh: `内容${name}`, en: `item ${name}` }]));
const empty = compileRules({ id: 'p', version: '1', dialect: 'general', rules: [] });
const fitted = fitRules(empty, liujiang).requirements.find(
  ({ requirement }) => requirement.id === id,
);

const part = (name: string) => ({ name, fact: name, operator: 'equal', value: 'present' });
const rule = (type: 'passed' | 'inapplicable', conditions: GroupCondition): Rule => ({
  name: type,
  conditions,
  event: { type, params: { requirement: id } },
});
const all = rule('passed', { all: names.map(part) });

function judge(
  rules: RulePack['rules'],
  facts: Readonly<Record<string, unknown>>,
  more: Partial<Requirement> = {},
  provenance?: Provenance,
) {
  const compiled = compileRules({ id: 'p', version: '1', dialect: 'general', rules });
  const judging = compiled.byRequirement.get(id);
  const own = {
    ...fitted,
    requirement: { ...getRequirement(liujiang, id), enumeration: 'all', ...more },
    subjects,
    rules: judging,
    steps: {
      passed: traceSteps(judging?.passed, compiled, subjects),
      inapplicable: traceSteps(judging?.inapplicable, compiled, subjects),
    },
  } as FittedRequirement;
  const of = { catalogue: liujiang, unfit: new Set<string>(), requirements: [own], places: [] };
  const [finding] = judgeEvaluation(of, evaluate(compiled, facts), provenance);
  return finding;
}

const present = { a: 'present', b: 'present', c: 'present' };
const gone = { unknown: ['fetch-failed'] };

test.each<[string, Readonly<Record<string, unknown>>, string, object | undefined]>([
  ['all', present, 'passed', { count: 3, unknown: 0, of: 3 }],
  ['one missing', { ...present, b: 'absent' }, 'failed', { count: 2, unknown: 0, of: 3 }],
  ['one open', { ...present, b: gone }, 'cantTell', { count: 2, unknown: 1, of: 3 }],
  [
    'one missing, one open',
    { ...present, b: 'absent', c: gone },
    'failed',
    { count: 1, unknown: 1, of: 3 },
  ],
  // Asked for in every case: said not to arise it is missing, and still a part.
  [
    'one said not to arise',
    { ...present, b: 'inapplicable' },
    'failed',
    { count: 2, unknown: 0, of: 3 },
  ],
])('of three parts %s', (_, facts, outcome, met) => {
  const finding = judge([all], facts);
  expect([finding?.outcome, finding?.met]).toEqual([outcome, met]);
});

test('a part that may not arise does not count where it does not', () => {
  const may = { name: 'b', fact: 'b', operator: 'in', value: ['present', 'inapplicable'] };
  const rules = [rule('passed', { all: [part('a'), may] })];
  const met = (b: unknown) => judge(rules, { a: 'present', b })?.met;
  expect(met('inapplicable')).toEqual({ count: 1, unknown: 0, of: 1 });
  expect(met('present')).toEqual({ count: 2, unknown: 0, of: 2 });
  expect(met('absent')).toEqual({ count: 1, unknown: 0, of: 2 });
  expect(judge(rules, { a: 'inapplicable', b: 'inapplicable' })?.met).toEqual({
    count: 0,
    unknown: 0,
    of: 1,
  });
});

test('where nothing stands for an element there are no parts', () => {
  const rules = [rule('passed', { all: [{ fact: 'a', operator: 'equal', value: 'present' }] })];
  const finding = judge(rules, present);
  expect(finding?.outcome).toBe('passed');
  expect(finding && 'met' in finding).toBe(false);
  expect(finding && 'members' in finding).toBe(false);
});

// The whole may come about by something else than the parts: nothing is told of them then.
const elsewhere = rule('passed', {
  all: [part('a'), part('b'), { fact: 'whole', operator: 'equal', value: 'yes' }],
});
const otherwise = rule('passed', {
  any: [{ all: [part('a'), part('b')] }, { fact: 'whole', operator: 'equal', value: 'yes' }],
});

test.each<[string, Readonly<Record<string, unknown>>, object | undefined]>([
  ['a failure of the whole, the parts all there', { a: 'present', b: 'present' }, undefined],
  ['a failure of the whole, a part open', { a: 'present', b: gone }, undefined],
  ['a failure of a part too', { a: 'present', b: 'absent' }, { count: 1, unknown: 0, of: 2 }],
])('%s', (_, facts, met) => {
  const finding = judge([elsewhere], { ...facts, whole: 'no' });
  expect([finding?.outcome, finding?.met]).toEqual(['failed', met]);
});

test('a pass by something else says nothing of the parts, unless some of them are enough', () => {
  const some = rule('passed', { all: [{ fact: 'whole', operator: 'equal', value: 'yes' }] });
  const facts = { a: 'present', b: 'absent', whole: 'yes' };
  expect(judge([otherwise], facts)).toMatchObject({ outcome: 'passed' });
  expect(judge([otherwise], facts)?.met).toBeUndefined();
  expect(judge([some], facts)?.met).toBeUndefined();
});

const exempt = rule('inapplicable', { all: [{ fact: 'none', operator: 'equal', value: 'yes' }] });

// Which comparisons decided: of the rule that passes it or of the exemption, or of both where both are open.
test.each<[unknown, unknown, string, readonly string[]]>([
  ['present', 'no', 'passed', ['a']],
  ['absent', 'no', 'failed', ['a']],
  [gone, 'no', 'cantTell', ['a']],
  ['present', 'yes', 'inapplicable', ['none']],
  [gone, 'yes', 'inapplicable', ['none']],
  ['absent', 'yes', 'inapplicable', ['none']],
  ['present', gone, 'cantTell', ['none']],
  ['absent', gone, 'cantTell', ['none']],
  [gone, gone, 'cantTell', ['a', 'none']],
])('a %o, exemption %o: %s', (a, none, outcome, deciding) => {
  const finding = judge([rule('passed', { all: [part('a')] }), exempt], { a, none });
  expect(finding?.outcome).toBe(outcome);
  expect(finding?.conditions.filter((one) => one.deciding).map(({ fact }) => fact)).toEqual(
    deciding,
  );
  expect(finding?.conditions.map(({ fact }) => fact)).toEqual(['a', 'none']);
});

test('where it does not arise no parts are counted', () => {
  const finding = judge([all, exempt], { ...present, none: 'yes' });
  expect(finding?.met).toBeUndefined();
  expect(finding?.message.zh).toMatch(/^本项要求不适用：/);
});

test('only what failed is to be put right, by those who have to act', () => {
  expect(judge([all], { ...present, b: 'absent' })?.remediation).toMatchObject({
    units: expect.arrayContaining([expect.any(String)]),
    text: { zh: expect.stringContaining('内容b') },
  });
  expect(judge([all], present)).not.toHaveProperty('remediation');
  expect(judge([all], { ...present, b: gone })).not.toHaveProperty('remediation');
});

test('of members it is told how many of them meet it, and which', () => {
  const rules = [rule('passed', { all: [{ fact: 'f', operator: 'everyEqual', value: true }] })];
  const item = (unit: string, value: unknown) => ({ label: unit, unit, value });
  const facts = { f: { items: [item('u', true), item('v', false)], reasons: [] } };
  const finding = judge(rules, facts, { scope: 'each' });
  expect(finding?.met).toEqual({ count: 1, unknown: 0, of: 2 });
  expect(finding?.members?.map(({ unit, outcome }) => [unit, outcome])).toEqual([
    ['u', 'passed'],
    ['v', 'failed'],
  ]);
  expect(finding?.message.zh).toContain('2个单位中有1个不符合要求');
  // Asked of all together, the members are named and not counted.
  const together = judge(rules, facts);
  expect(together?.met).toBeUndefined();
  expect(together?.members).toHaveLength(2);
  expect(judge(rules, { f: { items: [], reasons: [] } }, { scope: 'each' })).not.toHaveProperty(
    'met',
  );
});

test('a finding tells of what decided it, and of nothing else', () => {
  const finding = judge([all], { ...present, b: 'absent' });
  expect(finding?.message.zh).toMatch(/^3项内容中有1项不符合要求：内容b/);
  expect(finding?.message.zh).not.toContain('内容a');
  expect(finding).not.toHaveProperty('members');
});

test('an exemption that does not hold leaves all open where no rule says when it is met', () => {
  expect(judge([exempt], { none: 'no' })).toMatchObject({
    outcome: 'untested',
    reasons: ['missing-fact'],
  });
});

test('members do not explain a pass by something else, unless some of them are enough', () => {
  const rules = [
    rule('passed', {
      any: [
        { fact: 'f', operator: 'everyEqual', value: true },
        { fact: 'whole', operator: 'equal', value: 'yes' },
      ],
    }),
  ];
  const item = (unit: string, value: unknown) => ({ label: unit, unit, value });
  const facts = { f: { items: [item('u', true), item('v', false)], reasons: [] }, whole: 'yes' };
  const met = (enumeration: Requirement['enumeration']) =>
    judge(rules, facts, { scope: 'each', enumeration });
  expect(met('all')).toMatchObject({ outcome: 'passed' });
  expect(met('all')).not.toHaveProperty('met');
  expect(met('any')?.met).toEqual({ count: 1, unknown: 1, of: 2 });
});

test('evidence is referred to only where it is known', () => {
  expect(judge([all], present)).not.toHaveProperty('evidence');
});

test('without a rule nothing was compared', () => {
  expect(judge([], present)).toEqual({
    requirement: id,
    outcome: 'untested',
    reasons: [expect.any(String)],
    message: expect.any(Object),
    conditions: [],
  });
});

test('a finding refers to the records of all that decided it, and of nothing else', () => {
  const provenance = {
    groundsOf: ({ fact }: { readonly fact: string }) => ({ records: [fact], open: [] }),
    referTo: (records: readonly string[]) => records,
    remark: (told: unknown) => told,
  } as unknown as Provenance;
  const evidence = (facts: Readonly<Record<string, unknown>>) =>
    judge([all], facts, {}, provenance)?.evidence;
  expect(evidence({ ...present, b: 'absent' })).toEqual(['b']);
  expect(evidence({ ...present, b: 'absent', c: 'absent' })).toEqual(['b', 'c']);
  expect(evidence(present)).toEqual(['a', 'b', 'c']);
});
