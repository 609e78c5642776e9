import {
  type Catalogue,
  getRequirement,
  type Indicator,
  listLeaves,
  liujiang,
} from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../language/compile.ts';
import type { FactSource } from '../language/evaluate.ts';
import type { GroupCondition, Rule } from '../language/rule.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { parametersSince, whole } from '../testing/sample-facts.ts';
import { judgeFacts } from './judge-facts.ts';

const rules = compileRules(liujiangRules, { catalogue: liujiang });
const asOf = '2020-11-30';
const parameters = parametersSince('2019-11-30');

function find(facts: FactSource, id: string) {
  return judgeFacts(facts, { catalogue: liujiang, rules, asOf }).findings.find(
    ({ requirement }) => requirement === id,
  );
}

const series = (date: string) => ({ dates: [date], reasons: [] });
const personnel = (updates: object) => ({
  parameters,
  updates: { 'disclosure.basic.personnel/2': updates },
});
const due = (done: string | null) => ({ from: '2020-09-30', due: '2020-10-09', done });

// Each sentence is what an official would have to sign.
test.each<[string, Record<string, unknown>, string, string]>([
  [
    'disclosure.basic.personnel/2',
    personnel({
      appointments: series('2020-05-01'),
      'pre-appointment-notices': series('2019-11-02'),
      recruitment: { dates: [], reasons: ['incomplete-list'] },
    }),
    'failed',
    '3项内容中有1项不符合要求（另有1项无法判断）：任前公示栏目最近一次更新为2019-11-02，距监测时间点超过1年。',
  ],
  [
    'disclosure.basic.statistics/2',
    {
      parameters,
      updates: {
        'disclosure.basic.statistics/2': {
          monthly: series('2019-01-01'),
          quarterly: series('2020-10-01'),
        },
      },
    },
    'passed',
    '季度统计数据最近一次更新为2020-10-01，在监测时间点前6个月内。',
  ],
  [
    'disclosure.projects.approval-services/1',
    {
      elements: {
        'disclosure.projects.approval-services/1': {
          requirements: 'present',
          materials: 'present',
          procedure: 'present',
          'time-limit': 'absent',
          contact: { unknown: ['fetch-failed'] },
          complaints: 'absent',
        },
      },
    },
    'failed',
    '6项内容中有2项不符合要求（另有1项无法判断）：办理时限、监督举报方式未公开。',
  ],
  [
    'interaction.consulting.realtime/1',
    {
      parameters,
      dues: {
        'interaction.consulting.realtime/1': whole({
          咨询一: due('2020-10-12'),
          咨询二: due(null),
          咨询三: due('2020-10-09'),
        }),
      },
      enquiries: { accurate: whole({ 咨询一: true }) },
    },
    'failed',
    '模拟咨询的答复共查3项，其中2项未在1个工作日内完成：咨询一（应于2020-10-09前完成，实际为2020-10-12）、咨询二（应于2020-10-09前完成，未见完成）。',
  ],
  [
    'interaction.collection.quantity/1',
    {
      parameters,
      counts: { 'interaction.collection.quantity/1': { min: 4, max: 4, reasons: [] } },
    },
    'failed',
    '在线征集活动在监测时间点前1年内共4次，未达到要求的6次。',
  ],
  [
    'design.layout/5',
    {
      parameters,
      pages: { publishedAt: whole({ 甲: '2020-01-01 09:00', 乙: '2020/1/1', 丙: null }) },
    },
    'failed',
    '网页发布时间共查3项，其中2项不符合“YYYY-MM-DD HH:MM”格式：乙（“2020/1/1”）、丙（未注明）。',
  ],
  [
    'new-media.consolidation/1',
    { parameters, accounts: { perPlatform: whole({ '区信息中心 微信': 2 }) } },
    'failed',
    '各单位在各平台开设的账号共查1项，其中1项超过1个：区信息中心 微信（2个）。',
  ],
  [
    'new-media.consolidation/3',
    { parameters, accounts: { names: whole({ 区信息中心: ['柳江发布', '柳江政务'] }) } },
    'failed',
    '各单位政务新媒体账号名称共查1项，其中1项不一致：区信息中心（“柳江发布”、“柳江政务”）。',
  ],
  [
    'safeguards.training/2',
    {
      parameters,
      counts: { 'safeguards.training/2': { min: 0, max: null, reasons: ['incomplete-list'] } },
    },
    'cantTell',
    '组织开展的培训在监测时间点前1年内已见0次，清单不完整，无法判断是否达到1次。',
  ],
  [
    'design.functions.search/1',
    {
      elements: {
        'design.functions.search/1': {
          correction: 'present',
          suggestions: { unknown: ['fetch-failed'] },
          pinyin: 'present',
          'everyday-language': 'present',
        },
      },
    },
    'cantTell',
    '4项内容中有1项尚不能认定：关键词推荐无法判断（页面未能打开）。',
  ],
  [
    'new-media.supervision/1',
    {},
    'untested',
    '本项未规定达标条件，按公式或使用者自定的目标计分，不判定达标与否。',
  ],
  ['design.topics/3', {}, 'untested', '本项要求尚无人认定（缺少佐证）。'],
])('%s', (id, facts, outcome, zh) => {
  expect(find(facts, id)).toMatchObject({ outcome, message: { zh } });
});

describe('reasons', () => {
  test('only a missing fact or person leaves it untested', () => {
    const id = 'disclosure.basic.personnel/2';
    expect(find({}, id)).toMatchObject({ outcome: 'untested', reasons: ['missing-fact'] });
    const mixed = personnel({
      appointments: { dates: [], reasons: ['stale-observation'] },
      recruitment: series('2020-05-01'),
    });
    expect(find(mixed, id)).toMatchObject({
      outcome: 'cantTell',
      reasons: ['missing-fact', 'stale-observation'],
      met: { count: 1, unknown: 2, of: 3 },
    });
  });

  test('a requirement without rule, and a measured one, say so', () => {
    const none = compileRules({ id: 'p', version: '1', dialect: 'monotone', rules: [] });
    const [, second] = judgeFacts({}, { catalogue: liujiang, rules: none, asOf }).findings;
    expect(second).toMatchObject({
      reasons: ['no-rule'],
      message: { zh: '本项尚无判定规则，未检查。' },
    });
    expect(find({}, 'health/1')?.reasons).toEqual(['measured-by-formula']);
  });
});

describe('parts that arise only in some cases', () => {
  const investment = 'disclosure.projects.investment-approvals/1';
  const states = {
    'project-proposal': 'present',
    'feasibility-study': 'present',
    'application-report': 'present',
    'site-selection': 'present',
    'land-use': 'present',
    'sea-use': 'inapplicable',
    'energy-review': 'present',
  };

  test('do not count when they do not arise', () => {
    const facts = { elements: { [investment]: states } };
    expect(find(facts, investment)).toMatchObject({
      outcome: 'passed',
      met: { count: 6, unknown: 0, of: 6 },
    });
    expect(find(facts, investment)?.message.zh).toContain('（用海）不适用');
  });

  test('what does not arise is not missing, though the text names no condition', () => {
    const facts = { elements: { [investment]: { ...states, 'land-use': 'inapplicable' } } };
    expect(find(facts, investment)?.outcome).toBe('passed');
  });

  const trade = 'disclosure.resources.property-rights/1';
  const ids = getRequirement(liujiang, trade).elements.map(({ id }) => id);
  const all = (state: unknown) => Object.fromEntries(ids.map((id) => [id, state]));

  test.each<[string, Record<string, unknown>, string]>([
    ['none arises', all('inapplicable'), 'inapplicable'],
    ['one is known to arise', { ...all('inapplicable'), decisions: 'present' }, 'passed'],
    ['one is absent', { ...all('inapplicable'), decisions: 'absent' }, 'failed'],
    [
      'one is not known',
      { ...all('inapplicable'), decisions: { unknown: ['fetch-failed'] } },
      'cantTell',
    ],
    ['nothing is known', {}, 'untested'],
  ])('%s', (_, elements, outcome) => {
    expect(find({ elements: { [trade]: elements } }, trade)?.outcome).toBe(outcome);
  });
});

test('the conditions that decided are marked', () => {
  const leaf = (name: string) => ({ name, fact: name, operator: 'equal', value: 'yes' });
  const conditions: GroupCondition = {
    all: [{ any: [leaf('a'), leaf('b')] }, { any: [leaf('c'), leaf('d')] }],
  };
  const event: Rule['event'] = { type: 'passed', params: { requirement: 'design.topics/3' } };
  const compiled = compileRules({
    id: 'p',
    version: '1',
    dialect: 'general',
    rules: [{ name: 'r', conditions, event }],
  });
  const deciding = (facts: Record<string, string>) =>
    judgeFacts(facts, { catalogue: liujiang, rules: compiled, asOf })
      .findings.flatMap((finding) => finding.conditions)
      .filter((condition) => condition.deciding)
      .map(({ name }) => name);
  expect(deciding({ a: 'yes', b: 'no', c: 'yes' })).toEqual(['a', 'c']);
  expect(deciding({ a: 'no', b: 'no', c: 'yes', d: 'no' })).toEqual(['a', 'b']);
  expect(deciding({ a: 'no', c: 'yes' })).toEqual(['b']);
  expect(deciding({ a: 'no', b: 'no' })).toEqual(['a', 'b']);
});

test('findings are plain JSON, in table order, and survive structuredClone', () => {
  const { findings } = judgeFacts({ parameters }, { catalogue: liujiang, rules, asOf });
  expect(findings).toHaveLength(148);
  expect(findings[0]?.requirement).toBe('health/1');
  expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  expect(structuredClone(findings)).toEqual(findings);
});

test('a catalogue that shares its requirements with another is judged in its own words', () => {
  const base: Catalogue = liujiang;
  const leaf = listLeaves(base).find(({ elements }) => elements.length > 0);
  const [requirement] = leaf?.requirements ?? [];
  const [element] = leaf?.elements ?? [];
  // Frozen, and with the very objects of the other one where they are alike.
  const rename = (node: Indicator): Indicator => {
    if (node.kind === 'branch') return { ...node, children: node.children.map(rename) };
    if (node.id !== leaf?.id) return node;
    const name = { zh: '企业上市', en: 'going public' };
    return { ...node, elements: node.elements.map((one) => ({ ...one, name })) };
  };
  const renamed: Catalogue = Object.freeze({ ...base, indicators: base.indicators.map(rename) });
  const state = { [requirement?.id ?? '']: { [element?.id ?? '']: 'absent' } };
  const messageBy = (catalogue: Catalogue) =>
    judgeFacts({ elements: state }, { catalogue, rules, asOf }).findings.find(
      (finding) => finding.requirement === requirement?.id,
    )?.message.zh;
  for (const [catalogue, name] of [
    [base, element?.name.zh],
    [renamed, '企业上市'],
    [base, element?.name.zh],
  ] as const) {
    expect(messageBy(catalogue)).toContain(name);
  }
});

test('facts of another monitoring date are refused', () => {
  const facts = { asOf: '2019-11-30', parameters };
  expect(() => judgeFacts(facts, { catalogue: liujiang, rules, asOf })).toThrow('2019-11-30');
  expect(judgeFacts({ asOf, parameters }, { catalogue: liujiang, rules, asOf }).asOf).toBe(asOf);
});
