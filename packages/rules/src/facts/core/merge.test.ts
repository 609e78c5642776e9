import { liujiang, type Warning } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { canonicalText, mergeContent } from '../../evidence/merge-content.ts';
import type { Seen } from '../../evidence/observation.ts';
import { chinaWorkCalendar } from '../../time/calendars/china.ts';
import type { Context } from './context.ts';
import { mergePlaced, mergeRecords, type Placed } from './merge.ts';

const undated: Seen = { own: null, since: null, until: null };

function contextOf(warnings: Warning[] = []): Context {
  return {
    asOf: '2020-11-30',
    catalogue: liujiang,
    calendar: chinaWorkCalendar,
    seen: undated,
    warn: (warning: Warning) => {
      warnings.push(warning);
    },
  } as unknown as Context;
}

interface Training {
  readonly url?: string;
  readonly title?: string;
  readonly heldAt?: string;
  readonly note?: string;
}

const url = 'http://www.liujiang.gov.cn/t/1';
const whole: Seen = { own: '2020-12-09', since: '2020-12-09', until: '2021-06-30' };
const placed = (
  record: Training,
  path: string,
  own: string | null = null,
  since: string | null = own,
  until: string | null = null,
): Placed<Training> => ({ record, path, seen: { own, since, until } });
const merge = (same: readonly Placed<Training>[], warnings: Warning[] = []) =>
  mergePlaced(same, 'trainings', whole, contextOf(warnings));

test('one thing seen twice: what one leaves out the other says, and both are where it stands', () => {
  const warnings: Warning[] = [];
  const merged = merge(
    [placed({ url, title: '培训' }, 'b'), placed({ url, heldAt: '2020-05-18' }, 'a')],
    warnings,
  );
  expect(warnings).toEqual([]);
  expect(merged.record).toEqual({ url, title: '培训', heldAt: '2020-05-18' });
  expect(merged.paths).toEqual(['b', 'a']);
  expect([merged.conflicting, merged.label]).toEqual([false, '培训']);
  expect(Object.keys(merged.traits)).toEqual(['url']);
  expect(merged.stating('heldAt').map(({ path }) => path)).toEqual(['a']);
  expect(merged.stating('note')).toEqual([]);
});

describe('when something was seen', () => {
  test('of one record: as it says itself', () => {
    const one = merge([placed({ url, heldAt: '2020-05-18' }, 'a', '2020-12-03')]);
    expect(one.seenIn('heldAt')).toEqual({ own: '2020-12-03', since: '2020-12-03', until: null });
  });

  test('of several: dated after none of them, as it stood at the last, good until the first runs out', () => {
    const heldAt = '2020-05-18';
    const records = [
      placed({ url, heldAt, title: '乙' }, 'a', '2020-12-05', '2020-12-05', '2021-03-01'),
      placed({ url, heldAt }, 'b', '2020-12-02', '2020-12-02', '2021-01-01'),
      placed({ url, heldAt, title: '乙' }, 'c', null, '2020-12-08', null),
      placed({ url }, 'd', '2020-12-01', '2020-12-09', '2020-12-31'), // does not state it
    ];
    for (const same of [records, [...records].reverse()]) {
      expect(merge(same).seenIn('heldAt')).toEqual({
        own: '2020-12-02',
        since: '2020-12-08',
        until: '2021-01-01',
      });
    }
  });

  test('of several that do not say when: not known', () => {
    const heldAt = '2020-05-18';
    const two = merge([placed({ url, heldAt }, 'a'), placed({ url, heldAt, note: 'x' }, 'b')]);
    expect(two.seenIn('heldAt')).toEqual(undated);
  });

  test('of what no record states: as the list was, and not dated by it', () => {
    const one = merge([placed({ url }, 'a', '2020-12-01')]);
    expect(one.seenIn('heldAt')).toEqual({ ...whole, own: null });
  });
});

test('records that say different things of one contradict each other, in whatever order they stand', () => {
  const one = placed({ url, title: '甲', heldAt: '2020-05-18' }, 'a');
  const other = placed({ url, title: '甲', heldAt: '2020-05-19' }, 'b');
  const warnings: Warning[] = [];
  const merged = merge([other, one], warnings);
  expect(merged.conflicting).toBe(true);
  expect(merged.record).toEqual(merge([one, other]).record);
  expect(warnings).toEqual([
    {
      code: 'conflicting-evidence',
      path: 'b',
      message: {
        zh: '关于“甲”的佐证相互矛盾：b、a',
        en: 'The evidence about 甲 contradicts itself: b, a.',
      },
      nearest: [],
    },
  ]);
});

test.each<[object, string]>([
  [{ url, title: '甲' }, '甲'],
  [{ url, heldAt: '2020-05-18' }, url],
  [{ heldAt: '2020-05-18' }, '2020-05-18'],
  [{ heldAt: null }, '—'],
  [{}, '—'],
])('%o is recognised by %s', (record, label) => {
  expect(merge([placed(record, 'a')]).label).toBe(label);
});

test('records of a list about one thing are one, in the order of the list; what has expired is left out', () => {
  const list = {
    records: [
      { url, title: '甲' },
      { title: '甲' }, // of no address: a thing of its own
      { title: '甲', heldAt: '2020-05-18' },
      { url: `${url}#top` },
      { url: `${url}9`, expiresOn: '2020-11-29' },
      { url: `${url}8`, expiresOn: '2020-11-30' },
    ],
  };
  const merged = mergeRecords(list, 'trainings', contextOf(), () => 'trainings');
  expect(merged.map(({ paths }) => paths)).toEqual([
    ['trainings.records[0]', 'trainings.records[3]'],
    ['trainings.records[1]'],
    ['trainings.records[2]'],
    ['trainings.records[5]'],
  ]);
  expect(merged.map(({ conflicting }) => conflicting)).toEqual([false, false, false, false]);
});

describe('content', () => {
  const none = new Set<string>();

  test('is one text whatever the order of fields and entries, and without what is about the seeing', () => {
    const one = { b: [2, { d: 1, c: ['y', 'x'] }, 1], a: null, note: 'x', collectedAt: '2020' };
    const other = { a: null, b: [1, { c: ['x', 'y'], d: 1, expiresOn: 'y' }, 2] };
    expect(canonicalText(one)).toBe('{"a":null,"b":[1,2,{"c":["x","y"],"d":1}]}');
    expect(canonicalText(other)).toBe(canonicalText(one));
    expect(canonicalText('text')).toBe('"text"');
  });

  test.each<[string, object[], object, boolean]>([
    ['one alone', [{ a: 1 }], { a: 1 }, false],
    ['fields of both', [{ a: 1 }, { b: 2 }], { a: 1, b: 2 }, false],
    ['what is left undefined says nothing', [{ a: 1 }, { a: undefined }], { a: 1 }, false],
    ['the same number', [{ a: 1 }, { a: 1 }], { a: 1 }, false],
    ['another number', [{ a: 1 }, { a: 2 }], { a: 1 }, true],
    ['null and a text', [{ a: null }, { a: 'x' }], { a: null }, true],
    ['a text and null', [{ a: 'x' }, { a: null }], { a: 'x' }, true],
    ['another text', [{ a: 'x' }, { a: 'y' }], { a: 'x' }, true],
    ['a text and a part', [{ a: 'x' }, { a: { b: 1 } }], { a: 'x' }, true],
    ['a part and a text', [{ a: { b: 1 } }, { a: 'x' }], { a: { b: 1 } }, true],
    ['lists in another order', [{ a: [1, 2] }, { a: [2, 1] }], { a: [1, 2] }, false],
    ['parts, field by field', [{ a: { b: 1 } }, { a: { c: 2 } }], { a: { b: 1, c: 2 } }, false],
    ['parts that differ', [{ a: { b: 1 } }, { a: { b: 2 } }], { a: { b: 1 } }, true],
    [
      'a contradiction stays one, whatever else agrees',
      [
        { a: { b: 1 }, z: { c: 1 } },
        { a: { b: 2 }, z: { c: 1 } },
      ],
      { a: { b: 1 }, z: { c: 1 } },
      true,
    ],
    [
      'of two contradictions both count',
      [
        { a: 'x', b: 'x', c: 1 },
        { a: 'y', b: 'x', c: 1 },
      ],
      { a: 'x', b: 'x', c: 1 },
      true,
    ],
    [
      'the more precise time',
      [{ heldAt: '2020-05-18' }, { heldAt: '2020-05-18 09:30' }],
      { heldAt: '2020-05-18 09:30' },
      false,
    ],
    ['notes may differ', [{ note: 'x' }, { note: 'y' }], { note: 'x' }, false],
    ['so may whose it is', [{ unit: '甲' }, { unit: '乙' }], { unit: '甲' }, false],
    [
      'lists of evidence',
      [{ a: { records: [1] } }, { a: { records: [2] } }],
      { a: { records: [1] } },
      false,
    ],
  ])('%s', (_, records, merged, conflicting) => {
    expect(mergeContent(records, none)).toEqual({ merged, conflicting });
  });

  test('fields that stand apart contradict nothing', () => {
    expect(mergeContent([{ name: 'x' }, { name: 'y' }], new Set(['name'])).conflicting).toBe(false);
    expect(mergeContent([{ name: 'x' }, { name: 'y' }], none).conflicting).toBe(true);
  });
});
