import { describe, expect, test } from 'vitest';
import type { EvidenceList } from '../../evidence/list.ts';
import { seen } from '../../evidence/observation.ts';
import type { Item, ItemSummary } from '../../evidence/records.ts';
import { open, whole } from '../../testing/derive.ts';
import { doubtsAbout, type ItemReadings, originOfItems, readItems } from './item-readings.ts';

const asOf = '2020-11-30';

function read(items: EvidenceList<Item> | undefined, summary?: ItemSummary): ItemReadings {
  const readings = readItems(items, summary, seen({ collectedAt: '2020-12-02' }, null), asOf);
  if (readings === null) throw new Error('nothing to read');
  return readings;
}

const may: Item = { url: '/5', title: '五月', publishedAt: '2020-05-01' };
const june: Item = { url: '/6', title: '六月', publishedAt: '2020年6月1日' };

test('a record with neither a list nor a summary says nothing of items', () => {
  expect(readItems(undefined, undefined, seen({}, null), asOf)).toBeNull();
});

describe('items that are summed up', () => {
  const day = (on: string) => ({ kind: 'day', day: on });

  test.each<[string, ItemSummary, object]>([
    [
      'all of them by their dates',
      { count: 2, latest: ['2020-06-01', '2020-05-01'] },
      { readings: [day('2020-06-01'), day('2020-05-01')], shown: 2, gaps: [] },
    ],
    [
      'the latest, and how many are earlier than the earliest of those',
      { count: 5, latest: ['2020-06-01', '2020-05-01'], earlier: 3 },
      {
        readings: [day('2020-06-01'), day('2020-05-01')],
        shown: 5,
        earlierBy: '2020-05-01',
        gaps: [],
      },
    ],
    [
      'some without a date: not updated',
      { count: 3, latest: ['2020-06-01'], undated: 2 },
      { readings: [day('2020-06-01'), { kind: 'none' }], shown: 3, gaps: [] },
    ],
    [
      'fewer told of than there are',
      { count: 9, latest: ['2020-06-01'] },
      { readings: [day('2020-06-01')], shown: 9, gaps: ['incomplete-list'] },
    ],
    [
      'not how many there are',
      { latest: ['2020-06-01'], undated: 1 },
      { shown: 2, gaps: ['incomplete-list'] },
    ],
    [
      'no date at the monitoring date or before, which would bound the earlier ones',
      { count: 2, latest: ['2020-12-01'], earlier: 1 },
      { shown: 2, gaps: ['incomplete-list'] },
    ],
    ['none at all', { count: 0, latest: [] }, { readings: [], shown: 0, gaps: [] }],
  ])('%s', (_, summary, expected) => {
    const { listItems: _list, ...readings } = read(undefined, summary);
    expect(readings).toMatchObject(expected);
    expect('earlierBy' in readings).toBe('earlierBy' in expected);
  });

  test('are told apart by their days alone', () => {
    const summary = { count: 4, latest: ['2020-06-01', '即日起'], undated: 2 };
    expect(
      read(undefined, summary)
        .listItems()
        .map(({ traits }) => traits),
    ).toEqual([{ publishedAt: '2020-06-01' }, {}, { publishedAt: 'none' }]);
  });
});

describe('items of a list', () => {
  test('are told apart by address, title and day', () => {
    const items = open(june, { title: '未看日期' }, { title: '未印日期', publishedAt: null });
    expect(
      read(items)
        .listItems()
        .map(({ traits }) => traits),
    ).toMatchObject([
      { title: '六月', publishedAt: '2020-06-01' },
      { title: '未看日期' },
      { title: '未印日期', publishedAt: 'none' },
    ]);
  });

  test('that have expired are passed over, and leave the list open', () => {
    const expired = { ...june, expiresOn: '2020-11-29' };
    const readings = read(whole<Item>(expired, may));
    expect(readings.readings).toEqual([{ kind: 'day', day: '2020-05-01' }]);
    expect(readings.shown).toBe(1);
    expect(originOfItems(readings, 'p', 'items').records).toEqual(['p', 'p.items.records[1]']);
    const valid = read(whole<Item>({ ...june, expiresOn: '2020-11-30' }, may));
    expect(valid.shown).toBe(2);
  });

  test('rest on all that are of the latest day', () => {
    const again = { ...june, url: '/66' };
    const later = { url: '/12', publishedAt: '2020-12-01' };
    const origin = originOfItems(read(open(june, may, again, later)), 'p', 'items');
    const proof = ['p', 'p.items.records[0]', 'p.items.records[2]'];
    expect(origin).toEqual({ records: proof, open: ['p.items'], read: ['p', 'p.items'], proof });
    const rising = originOfItems(read(whole(may, june)), 'p', 'items');
    expect(rising).toMatchObject({ proof: ['p', 'p.items.records[1]'], open: [] });
  });

  test('leave doubts as far as their dates could not be told', () => {
    const items = open(may, { publishedAt: null }, { publishedAt: '即日起' }, { title: '未看' });
    expect(doubtsAbout(read(items))).toEqual(['unreadable-date', 'missing-fact']);
  });
});
