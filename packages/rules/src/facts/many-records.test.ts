import { liujiang } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { deriveFacts } from '../liujiang/derive-facts.ts';

/** More than an engine takes as arguments of one call, and too many to copy a list for each. */
const many = 150_000;
const options = { asOf: '2020-11-30', catalogue: liujiang };

/** What somebody vouches for. */
function word(requirement: string, element: string | null): object {
  const given = { attestedBy: '评估组', attestedAt: '2020-12-01', expiresOn: null };
  return { requirement, element, outcome: 'met', ...given };
}

/** One record that stands so often in its list. */
function repeat(list: string, record: object): unknown {
  const records = Array.from({ length: many }, () => record);
  return { collectedAt: '2020-12-01', [list]: { records } };
}

describe('as many records as anybody can hand in about one thing', () => {
  test.each<[string, object]>([
    ['columns', { id: 'statistics/statistics', state: 'present' }],
    ['columns', { id: 'statistics/statistics', state: 'under-maintenance' }],
    ['disclosures', { requirement: 'design.topics/3', element: null, state: 'present' }],
    ['disclosures', { requirement: 'design.topics/33', element: null, state: 'present' }],
    ['attestations', word('design.topics/3', null)],
    ['attestations', word('design.layout/8', 'footer')],
    ['attestations', { ...word('disclosure.basic.documents/3', null), unit: '区政府办公室' }],
    ['attestations', word('design.topics/33', null)],
    ['series', { name: '主要经济指标', cadence: 'monthly' }],
    ['samples', { requirement: 'disclosure.basic.interpretation/1', title: '甲', met: true }],
    ['measurements', { requirement: 'design.layout/3', parameter: 'loadTime', value: 2 }],
    ['accounts', { unit: '区财政局', platform: '微信', name: '柳江财政' }],
  ])('%s %j', (list, record) => {
    expect(() => deriveFacts(parseEvidence(repeat(list, record)), options)).not.toThrow();
  });

  test('pages with one address are one page', () => {
    const { pages } = deriveFacts(parseEvidence(repeat('pages', { url: 'a', note: '' })), options);
    expect(pages.publishedAt.items).toHaveLength(1);
  });
});
