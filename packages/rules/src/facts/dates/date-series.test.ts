import type { Reason } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import type { EvidenceList } from '../../evidence/list.ts';
import { type Seen, seen } from '../../evidence/observation.ts';
import { parseEvidence } from '../../evidence/parse-evidence.ts';
import type { Item, ItemSummary } from '../../evidence/records.ts';
import { open, whole } from '../../testing/derive.ts';
import type { Context } from '../core/context.ts';
import { FactSources } from '../core/origins.ts';
import {
  type DateSource,
  findContradiction,
  joinSources,
  lackingSource,
  type Publishing,
  readPublishing,
  uniteSeries,
} from './date-series.ts';

const asOf = '2020-11-30';
const after = seen({ collectedAt: '2020-12-02' }, null);

function read(path: string, more: Partial<Publishing>, when: Seen = after): DateSource {
  const nothing = { items: undefined, summary: undefined, state: undefined, failed: undefined };
  return readPublishing({ ...nothing, ...more }, path, when, asOf);
}

function listed(path: string, items: EvidenceList<Item>): DateSource {
  return read(path, { items });
}

function summed(path: string, summary: ItemSummary): DateSource {
  return read(path, { summary });
}

const may: Item = { url: '/5', publishedAt: '2020-05-01' };
const june: Item = { url: '/6', publishedAt: '2020-06-01' };
const july: Item = { url: '/7', publishedAt: '2020-07-01' };

function following() {
  const sources = new FactSources(parseEvidence({}), false);
  return { sources, context: { sources } as unknown as Context };
}

describe('what a record says of when its thing was updated', () => {
  test.each<[string, () => DateSource, readonly string[], readonly Reason[]]>([
    ['dates of items', () => listed('p', whole(may, june)), ['2020-05-01', '2020-06-01'], []],
    [
      'nothing once it has expired',
      () => read('p', { items: whole(may) }, seen({ expiresOn: '2020-11-29' }, after)),
      [],
      ['expired-evidence'],
    ],
    ['that it is blank', () => read('p', { state: 'blank' }), [], []],
    ['that it is not there', () => read('p', { state: 'absent' }), [], []],
    [
      'that it was blank too long ago',
      () => read('p', { state: 'blank' }, seen({ collectedAt: '2020-11-29' }, null)),
      [],
      ['stale-observation'],
    ],
    [
      'nothing where it was worked on',
      () => read('p', { state: 'under-maintenance' }),
      [],
      ['under-maintenance'],
    ],
    [
      'nothing where it could not be opened',
      () =>
        read('p', { state: 'under-maintenance', failed: { at: '2020-12-01', reason: 'HTTP 503' } }),
      [],
      ['fetch-failed'],
    ],
    [
      'nothing where nobody looked into it',
      () => read('p', { state: 'present' }),
      [],
      ['missing-fact'],
    ],
  ])('%s', (_, readOne, expected, reasons) => {
    const { dates, gaps, doubts } = readOne();
    expect({ dates, gaps, doubts }).toEqual({ dates: expected, gaps: reasons, doubts: [] });
  });

  test('rests on the record, and on the latest of its items', () => {
    expect(read('p', { state: 'blank' }).origin).toEqual({ records: ['p'] });
    expect(read('p', {}).origin).toEqual({ records: ['p'] });
    const expired = seen({ expiresOn: '2020-11-29' }, after);
    expect(read('p', { items: whole(may) }, expired).origin).toEqual({ records: ['p'] });
    const proof = ['p', 'p.items.records[1]'];
    expect(listed('p', whole(may, june)).origin).toEqual({
      records: proof,
      open: [],
      read: ['p', 'p.items'],
      proof,
    });
    const releases = read('p', { items: open(may), list: 'releases' }).origin;
    expect(releases).toMatchObject({ open: ['p.releases'], read: ['p', 'p.releases'] });
    expect(summed('p', { count: 1, latest: ['2020-05-01'] }).origin).toEqual({
      records: ['p'],
      open: [],
      read: ['p', 'p.summary'],
      proof: ['p'],
    });
  });

  test('a record without the section leaves its list of sections open as far as that has gaps', () => {
    expect(lackingSource('p', 'sections', [])).toMatchObject({ dates: [], shown: 0, doubts: [] });
    expect(lackingSource('p', 'sections', []).origin).toEqual({
      records: ['p'],
      open: [],
      read: ['p', 'p.sections'],
    });
    expect(lackingSource('p', 'sections', ['incomplete-list']).origin).toEqual({
      records: ['p'],
      open: ['p.sections'],
      read: ['p', 'p.sections'],
    });
  });
});

describe('records of one thing contradict each other', () => {
  const some = { count: 3, latest: ['2020-06-01'], earlier: 2 };

  test.each<[string, readonly DateSource[], readonly string[]]>([
    ['not one alone', [listed('a', whole(may))], []],
    [
      'where one shows what another, whole, has not',
      [listed('a', whole(may)), listed('b', open(june))],
      ['a', 'b'],
    ],
    ['not where it has', [listed('a', whole(may, june)), listed('b', open(june))], []],
    ['not where neither is whole', [listed('a', open(may)), listed('b', open(june))], []],
    [
      'not where what is more came after the monitoring date',
      [listed('a', whole(may)), listed('b', open(may, { url: '/12', publishedAt: '2020-12-01' }))],
      [],
    ],
    [
      'naming whoever is whole or shows something',
      [
        read('a', { state: 'blank' }),
        lackingSource('b', 'sections', ['incomplete-list']),
        listed('c', open(may)),
        read('d', { state: 'absent' }),
      ],
      ['a', 'd', 'c'],
    ],
    ['not with what is summed up as earlier', [summed('a', some), listed('b', open(may))], []],
    [
      'not with what is summed up as earlier, on the earliest day shown',
      [summed('a', some), listed('b', open(june, { url: '/66', publishedAt: '2020-06-01' }))],
      [],
    ],
    [
      'with what is later than the summary shows',
      [summed('a', some), listed('b', open(july))],
      ['a', 'b'],
    ],
    [
      'with what is later, though it shows earlier ones beside',
      [summed('a', some), listed('b', open(may, july))],
      ['a', 'b'],
    ],
    [
      'with an item that bears no date, where a summary has none',
      [summed('a', some), listed('b', open({ url: '/0', publishedAt: null }))],
      ['a', 'b'],
    ],
    [
      'where one only counts more than another has',
      [listed('a', whole(may, june)), summed('b', { count: 3, latest: ['2020-06-01'] })],
      ['a', 'b'],
    ],
    [
      'not where one only counts as many',
      [listed('a', whole(may, june)), summed('b', { count: 2, latest: ['2020-06-01'] })],
      [],
    ],
    [
      'not where one only counts fewer',
      [listed('a', whole(may, june, july)), summed('b', { count: 2, latest: ['2020-06-01'] })],
      [],
    ],
  ])('%s', (_, sources, paths) => {
    expect(findContradiction(sources)).toEqual(paths);
  });
});

describe('several records of one thing', () => {
  const doubtful: Item = { title: '某文件' };

  test.each<[string, readonly DateSource[], readonly string[], readonly Reason[]]>([
    ['none', [], [], []],
    [
      'each day once, the latest first',
      [listed('a', whole(june, may, july, { ...june, url: '/66' }))],
      ['2020-07-01', '2020-06-01', '2020-05-01'],
      [],
    ],
    [
      'both open: what keeps either open does',
      [listed('a', open(may, doubtful)), listed('b', open(june))],
      ['2020-06-01', '2020-05-01'],
      ['incomplete-list', 'missing-fact'],
    ],
    [
      'a whole one settles what another leaves open',
      [listed('a', whole(may, june)), listed('b', open(june))],
      ['2020-06-01', '2020-05-01'],
      [],
    ],
    [
      'a whole one with a doubt leaves it',
      [listed('a', whole(june, doubtful)), listed('b', open(june))],
      ['2020-06-01'],
      ['missing-fact'],
    ],
    [
      'a whole one without settles that too',
      [
        listed('a', whole(june, doubtful)),
        listed('b', whole(june, { title: '某文件', publishedAt: '2020-05-01' })),
      ],
      ['2020-06-01', '2020-05-01'],
      [],
    ],
    [
      'that contradict each other: neither',
      [listed('a', whole(may)), listed('b', open(june))],
      [],
      ['conflicting-evidence'],
    ],
  ])('%s', (_, sources, dates, reasons) => {
    const { context } = following();
    const expected = { dates, reasons };
    const { reasons: why, ...series } = joinSources(sources, context);
    expect({ ...series, reasons: [...why].sort() }).toEqual(expected);
    const alone = joinSources(sources, { sources: undefined } as unknown as Context);
    expect({ ...alone, reasons: [...alone.reasons].sort() }).toEqual(expected);
  });

  test('rest on all of them; those with the latest update are proof', () => {
    const { sources, context } = following();
    const at = (path: string) => `${path}.items.records[0]`;
    const joined = joinSources(
      [listed('a', open(may)), listed('b', open(june)), listed('c', open(june))],
      context,
    );
    expect(sources.of(joined)).toEqual({
      records: ['a', at('a'), 'b', at('b'), 'c', at('c')],
      open: ['a.items', 'b.items', 'c.items'],
      read: ['a', 'a.items', 'b', 'b.items', 'c', 'c.items'],
      proof: ['b', at('b'), 'c', at('c')],
    });
  });

  test('rest on what the one rests on', () => {
    const { sources, context } = following();
    const one = listed('a', open(may));
    expect(sources.of(joinSources([one], context))).toBe(one.origin);
  });

  test('are kept open by nothing once one is whole, or they contradict each other', () => {
    const { sources, context } = following();
    const settled = joinSources([listed('a', whole(may)), listed('b', open(may))], context);
    expect(sources.of(settled)).toMatchObject({ open: [], read: ['a', 'a.items', 'b', 'b.items'] });
    const neither = joinSources([listed('a', whole(may)), listed('b', open(june))], context);
    expect(sources.of(neither)).toMatchObject({ open: [], proof: [] });
    expect(sources.of(neither).records).toContain('b.items.records[0]');
  });

  test('without any date nothing is proof', () => {
    const { sources, context } = following();
    const blank = joinSources(
      [read('a', { state: 'blank' }), read('b', { state: 'absent' })],
      context,
    );
    expect(sources.of(blank)).toEqual({
      records: ['a', 'b'],
      open: [],
      read: ['a', 'b'],
      proof: [],
    });
  });
});

describe('several things together', () => {
  function series(context: Context) {
    return {
      early: joinSources([listed('a', open(may))], context),
      late: joinSources([listed('b', whole(june, may))], context),
      latest: joinSources([listed('c', whole(june))], context),
      blank: joinSources([read('d', { state: 'blank' })], context),
    };
  }

  test('are updated when one of them is', () => {
    const { sources, context } = following();
    const { early, late, latest, blank } = series(context);
    const united = uniteSeries([early, late, latest, blank], ['fetch-failed'], 'columns', context);
    expect(united.dates).toEqual(['2020-06-01', '2020-05-01']);
    expect([...united.reasons].sort()).toEqual(['fetch-failed', 'incomplete-list']);
    const { proof, open: kept } = sources.of(united);
    expect(kept).toEqual(['a.items', 'columns']);
    expect(proof).toEqual(['b', 'b.items.records[0]', 'c', 'c.items.records[0]']);
  });

  test('are kept open by no list that has no gap', () => {
    const { sources, context } = following();
    const { late, blank } = series(context);
    const united = uniteSeries([blank, late], [], 'columns', context);
    expect(united).toEqual({ dates: ['2020-06-01', '2020-05-01'], reasons: [] });
    expect(sources.of(united)).toEqual({
      records: ['d', 'b', 'b.items.records[0]'],
      open: [],
      read: ['d', 'b', 'b.items'],
      proof: ['b', 'b.items.records[0]'],
    });
  });

  test('without any update nothing is proof', () => {
    const { sources, context } = following();
    const { blank } = series(context);
    const united = uniteSeries([blank, blank], [], 'columns', context);
    expect(sources.of(united).proof).toEqual([]);
    // A series of which nobody noted where it comes from proves nothing either.
    const bare = uniteSeries([{ dates: ['2020-06-01'], reasons: [] }], [], 'columns', context);
    expect(sources.of(bare)).toMatchObject({ proof: [] });
  });

  test('are the same where nobody wants to know what they rest on', () => {
    const { context } = following();
    const { early, late } = series(context);
    const alone = { sources: undefined } as unknown as Context;
    expect(uniteSeries([early, late], [], 'columns', alone)).toEqual({
      dates: ['2020-06-01', '2020-05-01'],
      reasons: ['incomplete-list'],
    });
  });
});
