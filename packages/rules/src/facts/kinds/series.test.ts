import type { Reason } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, failure, lossy, open, whole } from '../../testing/derive.ts';

const statistics = 'disclosure.basic.statistics/2';

/** The monthly series of a document with one series of these releases, collected after the monitoring date. */
function monthly(releases: object, document: object = { collectedAt: '2020-12-01' }) {
  const series = whole({ name: '月度数据', cadence: 'monthly', releases });
  return derive({ ...document, series }).facts.updates[statistics]?.['monthly'];
}

describe('what the items of a list say about updates', () => {
  test.each<[string, object, string[], Reason[]]>([
    ['a printed day', whole({ publishedAt: '2020年10月8日' }), ['2020-10-08'], []],
    [
      'the latest first, none twice',
      whole(
        { publishedAt: '2020-01-01' },
        { publishedAt: '2020-02-01 10:00' },
        { publishedAt: '2020-02-01' },
      ),
      ['2020-02-01', '2020-01-01'],
      [],
    ],
    ['the monitoring date itself', whole({ publishedAt: '2020-11-30 23:59' }), ['2020-11-30'], []],
    ['nothing', whole(), [], []],
    ['none printed: not updated', whole({ publishedAt: null }), [], []],
    ['not looked for', whole({ title: '某文件' }), [], ['missing-fact']],
    ['unreadable', whole({ publishedAt: '即日起' }), [], ['unreadable-date']],
    ['a day that does not exist', whole({ publishedAt: '2019-02-29' }), [], ['unreadable-date']],
    [
      'after the monitoring date, not after collection',
      whole({ publishedAt: '2020-12-01' }),
      [],
      [],
    ],
    ['after collection', whole({ publishedAt: '2020-12-02' }), [], ['future-date']],
    [
      'beside a valid one',
      whole({ publishedAt: '2099-01-01' }, { publishedAt: '2020-10-08' }),
      ['2020-10-08'],
      ['future-date'],
    ],
    ['an open list', open({ publishedAt: '2020-10-08' }), ['2020-10-08'], ['incomplete-list']],
    ['a lost record', lossy({ publishedAt: '2020-10-08' }), ['2020-10-08'], ['incomplete-list']],
    ['a failed fetch', { records: [], failed: failure }, [], ['fetch-failed']],
    [
      'a fetch that failed half-way',
      { records: [{ publishedAt: '2020-10-08' }], failed: failure },
      ['2020-10-08'],
      ['fetch-failed'],
    ],
    [
      'an instant, moved to China',
      whole({ publishedAt: '2020-11-29T16:00:00Z' }),
      ['2020-11-30'],
      [],
    ],
  ])('%s', (_, releases, dates, reasons) => {
    expect(monthly(releases)).toEqual({ dates, reasons });
  });

  test.each<[string, object, string[], Reason[]]>([
    [
      'the day before: no more than a pass',
      { collectedAt: '2020-11-29' },
      ['2020-10-08'],
      ['stale-observation'],
    ],
    ['the day itself', { collectedAt: '2020-11-30' }, ['2020-10-08'], []],
    ['that day in China', { collectedAt: '2020-11-29T16:00:00Z' }, ['2020-10-08'], []],
    ['nobody knows when', {}, ['2020-10-08'], ['undated-observation']],
  ])('collected %s', (_, document, dates, reasons) => {
    expect(monthly(whole({ publishedAt: '2020-10-08' }), document)).toEqual({ dates, reasons });
  });

  test('an item dated after its own collection contradicts it', () => {
    const item = { publishedAt: '2020-11-20', collectedAt: '2020-11-10' };
    const document = { collectedAt: '2020-11-10' };
    expect(monthly(open(item), document)?.reasons).toContain('conflicting-evidence');
    expect(monthly(open(item), document)?.dates).toEqual([]);
    // When collecting began tells nothing about when it ended.
    expect(monthly(open({ publishedAt: '2020-11-20' }), document)?.dates).toEqual(['2020-11-20']);
  });

  test('after the monitoring date and collected nobody knows when', () => {
    expect(monthly(open({ publishedAt: '2020-12-01' }), {})?.reasons).toContain('future-date');
  });
});

describe('series', () => {
  const releases = whole({ publishedAt: '2020-10-08' });

  test('stand apart by cadence; those without a window are left out', () => {
    const series = whole(
      { name: '季度数据', cadence: 'quarterly', releases },
      { name: '年度数据', cadence: 'yearly', releases },
    );
    expect(derive({ collectedAt: '2020-12-01', series }).facts.updates[statistics]).toEqual({
      monthly: { dates: [], reasons: [] },
      quarterly: { dates: ['2020-10-08'], reasons: [] },
    });
  });

  test('there may be another as long as the list is open', () => {
    const series = open({ name: '月度数据', cadence: 'monthly', releases: whole() });
    const { updates } = derive({ collectedAt: '2020-12-01', series }).facts;
    expect(updates[statistics]?.['monthly']?.reasons).toEqual(['incomplete-list']);
  });

  test('one that could not be opened', () => {
    const series = whole({ name: '月度数据', cadence: 'monthly', failed: failure });
    const { updates } = derive({ collectedAt: '2020-12-01', series }).facts;
    expect(updates[statistics]?.['monthly']).toEqual({ dates: [], reasons: ['fetch-failed'] });
  });

  test('two accounts of one series, of which one claims to be whole, contradict each other', () => {
    const series = whole(
      { name: '月度数据', cadence: 'monthly', releases },
      { name: '“月度数据”', cadence: 'monthly', releases: open({ publishedAt: '2020-11-08' }) },
    );
    const { facts, warnings } = derive({ collectedAt: '2020-12-01', series });
    expect(facts.updates[statistics]?.['monthly']).toEqual({
      dates: [],
      reasons: ['conflicting-evidence'],
    });
    expect(warnings).toMatchObject([{ code: 'conflicting-evidence' }]);
    expect(warnings[0]?.message.zh).toContain('series.records[0]、series.records[1]');
  });

  test('no evidence, no fact', () => {
    expect(derive({}).facts.updates).toEqual({});
  });
});
