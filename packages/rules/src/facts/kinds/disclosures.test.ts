import type { Reason } from '@liujiang/indicators';
import { describe, expect, test } from 'vitest';
import { derive, failure, lossy, open, whole } from '../../testing/derive.ts';

const services = { requirement: 'disclosure.projects.approval-services/1', element: 'materials' };
const budget = { requirement: 'disclosure.basic.budget/1', element: 'government-budget' };
const seen = { collectedAt: '2020-12-01' };

function stateOf(...records: readonly object[]) {
  const disclosures = open(...records.map((record) => ({ ...services, ...record })));
  return derive({ disclosures }).facts.elements[services.requirement]?.['materials'];
}

describe('whether an element is there', () => {
  test.each<[string, object[], string | Reason[]]>([
    ['present', [{ state: 'present' }], 'present'],
    ['present, seen long ago', [{ state: 'present', collectedAt: '2015-01-01' }], 'present'],
    ['inapplicable', [{ state: 'inapplicable' }], 'inapplicable'],
    ['absent on the day', [{ state: 'absent', collectedAt: '2020-11-30' }], 'absent'],
    [
      'absent the day before',
      [{ state: 'absent', collectedAt: '2020-11-29' }],
      ['stale-observation'],
    ],
    ['absent nobody knows when', [{ state: 'absent' }], ['undated-observation']],
    ['not to be opened', [{ failed: failure }], ['fetch-failed']],
    ['an item', [{ items: open({ publishedAt: '2020-01-01' }) }], 'present'],
    ['an item without a date', [{ items: open({ publishedAt: null }) }], 'present'],
    ['an item whose date was not seen', [{ items: open({}) }], ['missing-fact', 'incomplete-list']],
    [
      'an item published later',
      [{ items: { ...whole({ publishedAt: '2020-12-01' }), ...seen } }],
      'absent',
    ],
    ['no item at all', [{ items: { ...whole(), ...seen } }], 'absent'],
    ['no item in an open list', [{ items: { ...open(), ...seen } }], ['incomplete-list']],
    ['no item in a list that lost one', [{ items: { ...lossy(), ...seen } }], ['incomplete-list']],
    ['two that agree', [{ state: 'present' }, { items: open({ publishedAt: null }) }], 'present'],
    [
      'present and absent',
      [{ state: 'present' }, { state: 'absent', ...seen }],
      ['conflicting-evidence'],
    ],
    [
      'present and once absent',
      [{ state: 'present' }, { state: 'absent' }],
      ['conflicting-evidence'],
    ],
    ['absent and failed', [{ state: 'absent', ...seen }, { failed: failure }], 'absent'],
    [
      'absent and an item',
      [{ state: 'absent', ...seen }, { items: open({}) }],
      ['conflicting-evidence'],
    ],
  ])('%s', (_, records, expected) => {
    const state = Array.isArray(expected) ? { unknown: expected } : expected;
    expect(stateOf(...records)).toEqual(state);
    expect(stateOf(...[...records].reverse())).toEqual(state);
  });

  test('what was not looked up has no entry', () => {
    expect(stateOf()).toBe(undefined);
  });
});

describe('when an element was published', () => {
  test.each<[string, object, string[], Reason[]]>([
    ['days', { items: { ...whole({ publishedAt: '2020-02-20' }), ...seen } }, ['2020-02-20'], []],
    ['never', { state: 'absent', ...seen }, [], []],
    [
      'never, as of long ago',
      { state: 'absent', collectedAt: '2019-01-01' },
      [],
      ['stale-observation'],
    ],
    ['some day', { state: 'present', ...seen }, [], ['missing-fact']],
  ])('%s', (_, record, dates, reasons) => {
    const { updates } = derive({ disclosures: open({ ...budget, ...record }) }).facts;
    expect(updates[budget.requirement]?.['government-budget']).toEqual({ dates, reasons });
  });
});

test.each<[object, string, string, string]>([
  [
    { ...budget, requirement: 'disclosure.basic.budget/2' },
    'unknown-requirement',
    'requirement',
    'disclosure.basic.budget/1',
  ],
  [{ ...budget, element: 'government-budgets' }, 'unknown-element', 'element', 'government-budget'],
])('%j is a warning with the nearest id', (record, code, field, nearest) => {
  const { facts, warnings } = derive({ disclosures: open({ ...record, state: 'present' }) });
  expect(facts.elements).toEqual({});
  expect(warnings).toMatchObject([{ code, path: `disclosures.records[0].${field}` }]);
  expect(warnings[0]?.nearest[0]).toBe(nearest);
});
