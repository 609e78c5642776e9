import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { runs } from '../../testing/runs.ts';
import type { Ledger, LedgerEntry } from './ledger.ts';
import { ledgerToCsv } from './ledger-csv.ts';
import { readLedgerCsv } from './read-ledger-csv.ts';

const start = fc.constantFrom(
  '',
  '=',
  '+',
  '-',
  '@',
  '\t',
  "'",
  "'=",
  "''-",
  '"',
  ',',
  ' ',
  '\n',
  '\r\n',
);
const text = fc
  .tuple(
    start,
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
  )
  .map((parts) => parts.join(''));
const day = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const absent = (arbitrary: fc.Arbitrary<string>) => fc.option(arbitrary, { nil: null });
const said = text.filter((words) => words !== '');

const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  key: said.filter((words) => words.trim() !== ''),
  unit: text,
  roles: text,
  indicator: text,
  asked: text,
  place: text,
  problem: text,
  columns: text,
  foundOn: day,
  openSince: day,
  checkedOn: day,
  fixedOn: absent(day),
  reopened: fc.nat(99),
  seen: fc.constantFrom('unmet', 'met', 'unknown'),
  deadline: absent(day),
  waiver: absent(said),
  written: fc.record({
    action: text,
    person: text,
    doneOn: text,
    remark: text,
    more: fc.dictionary(
      text.filter((heading) => heading !== '' && !/\(\d+\)$/.test(heading)),
      said,
      { maxKeys: 2, noNullPrototype: true },
    ),
  }),
});

const ledger: fc.Arbitrary<Ledger> = fc.record({
  format: fc.constant('liujiang-ledger' as const),
  formatVersion: fc.constant(1 as const),
  language: fc.constantFrom('zh' as const, 'en' as const),
  entries: fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: 4 }),
});

test.prop([ledger, fc.boolean()], runs(1000))(
  'a ledger is the same after a journey through CSV',
  (given, bom) => {
    expect(readLedgerCsv(ledgerToCsv(given, { bom }))).toEqual({ ledger: given, doubts: [] });
  },
);
