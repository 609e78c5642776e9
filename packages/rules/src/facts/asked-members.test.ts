import { defineDirectory } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../testing/derive.ts';

const directory = defineDirectory({
  id: 'd',
  version: '1',
  units: [
    { id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] },
    { id: 'u-17', name: '柳州市柳江区财政局', shortNames: ['区财政局'] },
  ],
  groups: [
    { id: '各镇', members: ['labao'] },
    { id: '各单位', members: ['labao', 'u-17'] },
  ],
});

const documents = 'disclosure.basic.documents/1';
const plans = 'disclosure.basic.plans/3';
const collectedAt = '2020-12-01';

function memberFacts(id: string, input: object, more: object = {}) {
  const { facts, sources } = derive({ collectedAt, ...input }, { directory, ...more });
  const all = facts.members[id];
  if (all === undefined) throw new Error(id);
  return { ...all, sources, of: (value: unknown) => sources.of(value).records };
}

test('only tasks that each member has are told member by member', () => {
  const { facts } = derive({ collectedAt }, { directory });
  expect(Object.keys(facts.members)).toContain(documents);
  expect(Object.keys(facts.members)).not.toContain('design.topics/3');
});

test('nothing keeps the members open where the directory names them', () => {
  const { feature, elements, attestation } = memberFacts(documents, {});
  expect([feature, attestation].map(({ reasons }) => reasons)).toEqual([[], []]);
  expect(Object.values(elements).flatMap(({ reasons }) => reasons)).toEqual([]);
});

test('nobody knows the members of one group of several', () => {
  const towns = defineDirectory({
    id: 'd',
    version: '1',
    units: [{ id: 'labao', name: '拉堡镇人民政府' }],
    groups: [{ id: '各镇', members: ['labao'] }],
  });
  const { feature } = memberFacts(documents, {}, { directory: towns });
  expect(feature.reasons).toEqual(['missing-fact']);
  expect(feature.items.map(({ unit }) => unit)).toEqual(['labao']);
});

describe('of one unit', () => {
  test('that is asked only its own part is told, and nobody else is missed', () => {
    const { feature } = memberFacts(documents, {}, { unit: '拉堡镇' });
    expect(feature.items.map(({ unit }) => unit)).toEqual(['labao']);
    expect(feature.reasons).toEqual([]);
  });

  test('that is not asked nobody’s part is told', () => {
    const other = derive({ collectedAt }, { directory, unit: 'information-centre' }).facts.members;
    expect(other[documents]?.feature).toEqual({ items: [], reasons: [] });
  });
});

test('each member bears its name and rests on its own records', () => {
  const columns = open({ id: 'towns/departmental-documents', unit: '拉堡镇', state: 'present' });
  const { feature, of } = memberFacts(documents, { columns });
  expect(feature.items.map(({ unit, label, value }) => [unit, label, value])).toEqual([
    ['labao', expect.stringContaining('拉堡'), 'present'],
    ['finance', expect.stringContaining('财政局'), { unknown: ['incomplete-list'] }],
  ]);
  expect(of(feature.items[0])).toEqual(['columns.records[0]']);
  expect(of(feature.items[1])).not.toContain('columns.records[0]');
});

test('what was looked up of one member is its own, element by element', () => {
  const disclosures = open({
    requirement: plans,
    element: 'progress',
    unit: '拉堡镇',
    state: 'present',
  });
  const { elements, feature, of } = memberFacts(plans, { disclosures });
  const progress = elements['progress']?.items ?? [];
  const known = progress.filter(({ value }) => typeof value === 'string');
  expect(known.map(({ unit, value }) => [unit, value])).toEqual([['labao', 'present']]);
  expect(known.map(of)).toEqual([['disclosures.records[0]']]);
  const others = elements['annual-plan']?.items.find(({ unit }) => unit === 'labao');
  expect(others?.value).toEqual({ unknown: ['missing-fact'] });
  expect(feature.items.every(({ value }) => typeof value === 'object')).toBe(true);
});

test('who vouches for one member vouches for nobody else', () => {
  const attestations = whole({
    requirement: plans,
    element: null,
    outcome: 'met',
    unit: '拉堡镇',
    attestedBy: '评估组',
    attestedAt: '2020-12-01',
    expiresOn: null,
  });
  const { attestation, of } = memberFacts(plans, { attestations });
  const met = attestation.items.filter(({ value }) => !('unknown' in Object(value)));
  expect(met.map(({ unit, value }) => [unit, value])).toEqual([
    ['labao', { outcome: 'met', by: '评估组', on: '2020-12-01' }],
  ]);
  expect(met.map(of)).toEqual([['attestations.records[0]']]);
  expect(attestation.items.length).toBeGreaterThan(1);
});
