import { defineDirectory } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, open, whole } from '../testing/derive.ts';

/** Two towns, one of which was merged into the other in 2020, and an office that the table names. */
const directory = defineDirectory({
  id: 'd',
  version: '1',
  units: [
    { id: 'labao', name: '拉堡镇人民政府', shortNames: ['拉堡镇'] },
    {
      id: 'old-town',
      name: '旧镇人民政府',
      merger: { into: 'labao', on: '2020-07-01' },
    },
    { id: 'u-17', name: '柳州市柳江区财政局', shortNames: ['区财政局'] },
  ],
  groups: [
    { id: '各镇', members: ['labao', 'old-town'] },
    { id: '各单位', members: ['labao', 'u-17'] },
  ],
});

const documents = 'disclosure.basic.documents/1';
const seen = { collectedAt: '2020-12-01' };
const column = (unit: string, more: object = {}) => ({
  id: 'towns/departmental-documents',
  unit,
  ...more,
});

function feature(columns: object, asOf = '2020-11-30') {
  const { facts } = derive({ ...seen, columns }, { directory, asOf });
  const { items, reasons } = facts.members[documents]?.feature ?? { items: [], reasons: [] };
  return { units: Object.fromEntries(items.map(({ unit, value }) => [unit, value])), reasons };
}

const missing = { unknown: ['missing-fact'] };
const incomplete = { unknown: ['incomplete-list'] };

describe('who is asked', () => {
  test('each member once, under the id that the table has, as it was at the monitoring date', () => {
    expect(Object.keys(feature(open()).units)).toEqual(['labao', 'finance']);
    expect(Object.keys(feature(open(), '2020-06-30').units)).toEqual([
      'labao',
      'old-town',
      'finance',
    ]);
  });

  test('an office that the row names stands beside the members', () => {
    const { facts } = derive({}, { directory });
    const plans = facts.members['disclosure.basic.plans/3'];
    expect(plans?.elements['annual-plan']?.items.map(({ unit }) => unit)).toEqual([
      'government-office',
      'labao',
      'finance',
    ]);
  });

  test('nobody knows without a directory', () => {
    const { facts } = derive({ ...seen, columns: whole(column('拉堡镇', { state: 'present' })) });
    expect(facts.members[documents]?.feature).toEqual({ items: [], reasons: ['missing-fact'] });
  });
});

test.each<[string, object, Record<string, unknown>]>([
  ['nothing was seen', open(), { labao: incomplete, finance: incomplete }],
  [
    'one has it, and stands for nobody else',
    open(column('拉堡镇', { state: 'present' })),
    { labao: 'present', finance: incomplete },
  ],
  [
    'something in it shows it',
    open(column('拉堡镇', { items: open({ title: '通知' }) })),
    { labao: 'present', finance: incomplete },
  ],
  [
    'a blank list shows nothing',
    open(column('拉堡镇', { items: open() })),
    { labao: missing, finance: incomplete },
  ],
  [
    'one has none',
    open(column('拉堡镇', { state: 'absent' })),
    { labao: 'absent', finance: incomplete },
  ],
  [
    'a whole list lacks that of another',
    whole(column('拉堡镇', { state: 'present' })),
    { labao: 'present', finance: 'absent' },
  ],
  [
    'it could not be opened',
    open(column('拉堡镇', { failed: { at: '2020-12-01', reason: 'HTTP 503' } })),
    { labao: { unknown: ['fetch-failed'] }, finance: incomplete },
  ],
  [
    'two that differ',
    open(column('拉堡镇', { state: 'present' }), column('拉堡镇', { state: 'absent' })),
    { labao: { unknown: ['conflicting-evidence'] }, finance: incomplete },
  ],
])('the column of each member: %s', (_, columns, units) => {
  expect(feature(columns).units).toEqual(units);
});

test('what was seen before the monitoring date is no absence on it', () => {
  const columns = { ...whole(column('拉堡镇', { state: 'absent' })), collectedAt: '2020-11-29' };
  const { facts } = derive({ columns }, { directory });
  expect(facts.members[documents]?.feature.items.map(({ value }) => value)).toEqual([
    { unknown: ['stale-observation'] },
    { unknown: ['stale-observation'] },
  ]);
});

test('a record about a task of each that names no unit, or a group, is not used', () => {
  const record = { requirement: 'disclosure.basic.plans/3', element: 'progress', state: 'present' };
  const { facts, warnings } = derive(
    { ...seen, disclosures: open<object>(record, { ...record, unit: '各镇' }) },
    { directory },
  );
  expect(warnings.map(({ code, path }) => [code, path])).toEqual([
    ['record-without-unit', 'disclosures.records[0]'],
    ['record-without-unit', 'disclosures.records[1]'],
  ]);
  const { progress } = facts.members['disclosure.basic.plans/3']?.elements ?? {};
  expect(progress?.items.every(({ value }) => typeof value === 'object')).toBe(true);
});
