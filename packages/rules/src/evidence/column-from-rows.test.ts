import { findingOf } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { EvidenceError } from '../input/error.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { columnFromRows, type RowFields } from './column-from-rows.ts';
import { parseEvidence } from './parse-evidence.ts';

const id = 'human-resources/personnel';

interface Row {
  readonly headline?: string | null;
  readonly online?: Date | string | null;
  readonly part?: string | null;
}

const sections = ['人事任免', '任前公示', '招考招录'];

const outcomeOf = (rows: readonly Row[], more: Partial<RowFields<Row>> = {}) => {
  const fields = { id, date: 'online', title: 'headline', section: 'part' } as const;
  const column = columnFromRows(rows, { ...fields, ...more });
  // It is the only column that the site has.
  const columns = { records: [column], complete: true, count: 1 } as const;
  const evidence = parseEvidence({ collectedAt: '2020-12-01', columns });
  const findings = assessLiujiang(evidence, { asOf: '2020-11-30' });
  return findingOf(findings, 'disclosure.basic.personnel/2');
};

test('each row is an item, whatever its day is written as', () => {
  const rows: readonly Row[] = [
    { headline: '甲', online: new Date('2020-10-12T18:30:00Z') },
    { headline: '乙', online: '2020年10月12日' },
    { headline: null, online: null },
    {},
  ];
  expect(columnFromRows(rows, { id, date: 'online', title: 'headline' })).toEqual({
    id,
    items: {
      records: [
        { title: '甲', publishedAt: '2020-10-13' },
        { title: '乙', publishedAt: '2020年10月12日' },
        { publishedAt: null },
        {},
      ],
    },
  });
});

test('fields may be read by functions, and a column named by unit and name', () => {
  const rows = [{ at: 0, href: '/1' }];
  expect(
    columnFromRows(rows, {
      name: '人事信息',
      unit: '区人力资源社会保障局',
      date: ({ at }) => new Date(at),
      url: ({ href }) => `https://portal.example${href}`,
    }),
  ).toEqual({
    name: '人事信息',
    unit: '区人力资源社会保障局',
    items: { records: [{ url: 'https://portal.example/1', publishedAt: '1970-01-01' }] },
  });
});

test('items stand in their sections, and those without one in the column itself', () => {
  const rows: readonly Row[] = [
    { online: '2020-10-12', part: '人事任免' },
    { online: '2020-10-11', part: '任前公示' },
    { online: '2020-10-10', part: '人事任免' },
    { online: '2020-10-09', part: null },
  ];
  const column = columnFromRows(rows, { id, date: 'online', section: 'part', count: 4 });
  const list = (...days: readonly string[]) => ({
    records: days.map((publishedAt) => ({ publishedAt })),
    complete: true,
    count: days.length,
  });
  expect(column).toEqual({
    id,
    items: list('2020-10-09'),
    sections: {
      records: [
        { name: '人事任免', items: list('2020-10-12', '2020-10-10') },
        { name: '任前公示', items: list('2020-10-11') },
      ],
    },
  });
});

test('rows that are not known to be all prove that something is up to date, never that it is not', () => {
  const old: readonly Row[] = sections.slice(1).map((part) => ({ online: '2017-10-12', part }));
  const open = { outcome: 'cantTell', reasons: ['incomplete-list'] };
  expect(outcomeOf(old)).toMatchObject(open);
  expect(outcomeOf(old, { count: 3, sections })).toMatchObject(open);
  expect(outcomeOf(old, { count: 2, sections }).outcome).toBe('failed');
  const recent = sections.map((part) => ({ online: '2020-10-12', part }));
  expect(outcomeOf(recent).outcome).toBe('passed');
});

test('what cannot be a date or a text is refused, all of it at once', () => {
  const rows = [
    { online: new Date(Number.NaN), headline: 7 },
    { online: 1_602_469_800_000, headline: '乙' },
  ];
  let error: unknown;
  try {
    columnFromRows(rows as unknown as readonly Row[], { id, date: 'online', title: 'headline' });
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(EvidenceError);
  const { problems } = error as EvidenceError;
  expect(problems.map(({ path, got }) => `${path} ${got}`)).toEqual([
    'rows[0].headline 7',
    'rows[0].online "Invalid Date"',
    'rows[1].online 1602469800000',
  ]);
  expect(problems[2]?.expected.en).toContain('chinaDate(milliseconds)');
});

test('rows without a section do not show that sections are empty', () => {
  const rows = sections.map((part) => ({ headline: part, online: '2020-11-20', part }));
  const unplaced = rows.map(({ part: _, ...row }) => row);
  expect(outcomeOf(rows, { sections, count: 3 }).outcome).toBe('passed');
  expect(outcomeOf(unplaced, { sections, count: 3 }).outcome).toBe('cantTell');
});

test('a row of a section that is not named shows that there are more sections', () => {
  const rows = [{ headline: '甲', online: '2020-11-20', part: '其他' }];
  const column = columnFromRows(rows, { id, date: 'online', section: 'part', sections, count: 1 });
  expect(column.sections?.complete).toBeUndefined();
});
