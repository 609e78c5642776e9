import { defineDirectory, isRequirementId, liujiang } from '@liujiang/indicators';
import { leafOf } from '@liujiang/indicators/internal';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assess } from '../findings/assess.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { liujiangRulesBy } from '../liujiang/pack.ts';
import { open, whole } from '../testing/derive.ts';
import { leavesOf } from './core/leaves-of.ts';

const asOf = '2020-11-30';
const directory = defineDirectory({
  id: 'one-town',
  version: '1',
  units: [{ id: 'labao', name: '拉堡镇人民政府' }],
  groups: [{ id: '各镇', members: ['labao'] }],
});

function word(requirement: string, outcome: string, more: object = {}): object {
  const given = { attestedBy: '评估组', attestedAt: '2020-12-01', expiresOn: null };
  return { requirement, element: null, outcome, ...given, ...more };
}

function judge(requirement: string, evidence: object, collectedAt = '2020-12-01') {
  const { findings, warnings } = assessLiujiang(parseEvidence({ collectedAt, ...evidence }), {
    asOf,
    directory,
  });
  const finding = findings.find((one) => one.requirement === requirement);
  const told = warnings.filter(({ code }) => code === 'conflicting-evidence');
  return { ...finding, told: told.map(({ message }) => message.zh) };
}

const disputed = { outcome: 'cantTell', reasons: ['conflicting-evidence'] };

/** What a requirement enumerates, and what the words before the first point of its leaf do. */
function elementsOf(id: string): readonly string[] {
  if (!isRequirementId(liujiang, id)) throw new Error(id);
  const leaf = leafOf(liujiang, id);
  const own = leaf.requirements.find((requirement) => requirement.id === id)?.elements ?? [];
  return leavesOf([...own, ...leaf.elements]).map((element) => element.id);
}

/** What was looked up, element by element, beside one word on the whole. */
function looked(id: string, states: Readonly<Record<string, string>>, outcome: string): object {
  const records = Object.entries(states).map(([element, state]) => ({
    requirement: id,
    element,
    state,
  }));
  return { disclosures: open(...records), attestations: open(word(id, outcome)) };
}

function allAre(state: string, id: string): Readonly<Record<string, string>> {
  return Object.fromEntries(elementsOf(id).map((element) => [element, state]));
}

const attestedAlone = [
  'disclosure.priorities.streamlining/4',
  'services.administrative.themes/1',
  'services.administrative.depth/1',
  'services.administrative.efficiency/4',
  'services.administrative.integrated/1',
  'services.public.business-start-up/1',
  'services.public.business-tax/1',
  'interaction.collection.quality/1',
  'design.layout/2',
  'design.layout/4',
  'design.layout/8',
  'design.topics/2',
];

describe.each(attestedAlone)('%s', (id) => {
  test.each(elementsOf(id))('met, and %s seen to be absent', (element) => {
    const { told, ...finding } = judge(id, looked(id, { [element]: 'absent' }, 'met'));
    expect(finding).toMatchObject(disputed);
    expect(told).toEqual([
      expect.stringMatching(
        /attestations\.records\[0\]（评估组于2020-12-01认定符合要求）、disclosures\.records\[0\]$/,
      ),
    ]);
    expect(finding.message?.zh).toContain(
      '评估组于2020-12-01认定符合要求（与所见情况不符；相互矛盾：评估组的认定、',
    );
  });

  test('met, and all of it seen to be absent, long ago', () => {
    const evidence = looked(id, allAre('absent', id), 'met');
    expect(judge(id, evidence)).toMatchObject(disputed);
    expect(judge(id, evidence, '2019-01-01')).toMatchObject(disputed);
  });

  test('what does not contradict the word leaves it standing', () => {
    const present = allAre('present', id);
    expect(judge(id, looked(id, present, 'met'))).toMatchObject({ outcome: 'passed', told: [] });
    const [first = ''] = elementsOf(id);
    const one = looked(id, { [first]: 'absent' }, 'not-met');
    expect(judge(id, one)).toMatchObject({ outcome: 'failed', told: [] });
  });

  test('that none of it arises contradicts whoever looked', () => {
    for (const state of ['present', 'absent']) {
      const evidence = looked(id, allAre(state, id), 'inapplicable');
      expect(judge(id, evidence)).toMatchObject(disputed);
    }
  });
});

test.each([
  ['design.layout/8', 'cantTell'],
  ['design.layout/2', 'cantTell'],
  // Whether the place is 显著 is an opinion beside what is there.
  ['design.topics/2', 'failed'],
])('%s: not met, and all of it seen to be there', (id, outcome) => {
  const { told, ...finding } = judge(id, looked(id, allAre('present', id), 'not-met'));
  expect(finding.outcome).toBe(outcome);
  expect(told).toHaveLength(outcome === 'failed' ? 0 : 1);
});

test.each<[string, string, object, string]>([
  [
    'browsers',
    'design.layout/4',
    { pages: open({ url: 'a', browsers: open({ name: 'IE', works: false }) }) },
    'pages',
  ],
  [
    'headers that differ',
    'design.layout/8',
    { pages: open({ url: 'a', header: { sameAsHome: false } }) },
    'pages',
  ],
  [
    'a thing without elements',
    'design.topics/3',
    {
      disclosures: open({
        requirement: 'design.topics/3',
        element: null,
        state: 'absent',
      }),
    },
    'disclosures.records[0]',
  ],
  [
    'another word on an element',
    'design.layout/8',
    {
      attestations: open(
        word('design.layout/8', 'met'),
        word('design.layout/8', 'not-met', { element: 'footer' }),
      ),
    },
    'attestations.records[1]（评估组于2020-12-01认定不符合要求）',
  ],
])('met, against %s', (_, id, evidence, path) => {
  const { told, ...finding } = judge(id, { attestations: open(word(id, 'met')), ...evidence });
  expect(finding).toMatchObject(disputed);
  expect(told).toEqual([expect.stringContaining(path)]);
});

test('one of several ways that is missing contradicts nobody, all of them missing do', () => {
  const id = 'disclosure.other.proposals/1';
  const two = { suggestions: 'present', proposals: 'present', handling: 'absent' };
  expect(judge(id, looked(id, two, 'met'))).toMatchObject({ outcome: 'passed', told: [] });
  const none = { suggestions: 'absent', handling: 'absent' };
  expect(judge(id, looked(id, none, 'met'))).toMatchObject({
    outcome: 'cantTell',
    reasons: expect.arrayContaining(['conflicting-evidence']),
  });
});

test('what may be there is missed by nobody', () => {
  const id = 'design.layout/7';
  const { told } = judge(id, looked(id, { logo: 'absent', 'site-name': 'present' }, 'met'));
  expect(told).toEqual([]);
});

test('of a task of each member, the word on one against what was seen of it', () => {
  const id = 'disclosure.basic.documents/3';
  const unit = '拉堡镇人民政府';
  const evidence = {
    disclosures: open({ requirement: id, element: 'lapsed', state: 'absent', unit }),
    attestations: whole(word(id, 'met', { unit }), word(id, 'met', { unit: '区政府办公室' })),
  };
  const { told, members } = judge(id, evidence);
  expect(members).toContainEqual({ unit: 'labao', ...disputed });
  expect(told).toHaveLength(1);
});

test('asked for an opinion too, who does not find it so is right in his opinion', () => {
  const rules = liujiangRulesBy({ opinions: 'person' });
  const options = { asOf, catalogue: liujiang, rules };
  const pages = whole({ url: 'a', kind: 'home', channels: 7 });
  const outcomeOf = (...words: readonly object[]) => {
    const input: unknown = { collectedAt: '2020-12-01', pages, attestations: open(...words) };
    const { findings } = assess(parseEvidence(input), options);
    return findings.find(({ requirement }) => requirement === 'design.layout/9')?.outcome;
  };
  expect(outcomeOf()).toBe('untested');
  expect(outcomeOf(word('design.layout/9', 'met'))).toBe('passed');
  expect(outcomeOf(word('design.layout/9', 'not-met'))).toBe('failed');
});

test('a town that has no rules of its own to publish misses none', () => {
  const id = 'disclosure.basic.documents/2';
  const looking = (rules: string) =>
    ['拉堡镇人民政府', '区政府办公室'].flatMap((unit) =>
      elementsOf(id).map((element) => ({
        requirement: id,
        element,
        unit,
        state: element === 'rules' ? rules : 'present',
      })),
    );
  const towns = (rules: string) =>
    judge(id, { disclosures: open(...looking(rules)) }).members?.map(({ outcome }) => outcome);
  expect(new Set(towns('inapplicable'))).toEqual(new Set(towns('present')));
  expect(towns('inapplicable')).toContain('passed');
  expect(towns('absent')).toContain('failed');
});
