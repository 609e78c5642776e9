import { describe, expect, test } from 'vitest';
import type { AssessmentDocument, AssessmentInput } from '../../document/assessment-document.ts';
import { makeDocument } from '../../document/make-document.ts';
import { assessmentInput, failedCondition } from '../../testing/assessment.ts';
import { problemsOf } from '../../testing/problems-of.ts';
import { isOverdue, type Ledger, progressOf } from './ledger.ts';
import { ledgerToCsv } from './ledger-csv.ts';
import { readLedgerCsv } from './read-ledger-csv.ts';
import { updateLedger } from './update-ledger.ts';

const budget = 'disclosure.basic.budget/1';

function run(
  asOf: string,
  changes: Parameters<typeof assessmentInput>[0] = {},
): AssessmentDocument {
  return makeDocument(assessmentInput(changes, { asOf, inputs: {} }));
}

/** Status of each row, by the end of its key. */
function rows({ entries }: Ledger): readonly string[] {
  return entries.map((entry) => {
    const [item = '', unit = '', part = ''] = entry.key.split('|');
    return `${item.split('.').at(-1)} ${unit} ${part} ${progressOf(entry)}`;
  });
}

test('a problem is new, open, fixed, reopened, and open again', () => {
  const days = ['2020-01-31', '2020-02-29', '2020-03-31', '2020-04-30', '2020-05-31', '2020-06-30'];
  const outcomes = ['failed', 'failed', 'passed', 'failed', 'cantTell', 'failed'] as const;
  let ledger: Ledger | null = null;
  const progress: string[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const document: AssessmentDocument = run(days[at] ?? '', { [budget]: outcome });
    ledger = updateLedger(ledger, document);
    expect(updateLedger(ledger, document)).toEqual(ledger);
    progress.push(...ledger.entries.map(progressOf));
  }
  expect(progress).toEqual(['new', 'open', 'fixed', 'reopened', 'unconfirmed', 'open']);
  expect(ledger?.entries).toMatchObject([
    { foundOn: '2020-01-31', openSince: '2020-04-30', checkedOn: '2020-06-30', reopened: 1 },
  ]);
});

test('each part, each record and each unit has a row of its own, and each is mended by itself', () => {
  const waived = {
    requirement: budget,
    reason: '机构改革',
    author: '区信息中心',
    grantedOn: '2020-01-01',
    expiresOn: '2020-12-31',
  };
  const first = run('2020-01-31', {
    [budget]: { outcome: 'failed', waiver: waived },
    'disclosure.projects.approval-services/1': {
      outcome: 'failed',
      conditions: [failedCondition('time-limit'), failedCondition('complaints')],
    },
    'interaction.consulting.realtime/1': {
      outcome: 'failed',
      conditions: [failedCondition('reply', ['来信甲|一', '来信乙'])],
    },
  });
  const ledger = updateLedger(null, first, { deadline: '2020-02-10' });
  expect(rows(ledger)).toEqual([
    'budget/1 finance  new',
    'approval-services/1 development-reform time-limit new',
    'approval-services/1 development-reform complaints new',
    'realtime/1 hotline reply:来信甲%7C一 new',
    'realtime/1 hotline reply:来信乙 new',
  ]);
  const met = { ...failedCondition('time-limit'), outcome: 'true' as const };
  const second = run('2020-02-29', {
    [budget]: { outcome: 'failed', waiver: waived },
    'disclosure.projects.approval-services/1': {
      outcome: 'failed',
      conditions: [met, failedCondition('complaints')],
    },
    'interaction.consulting.realtime/1': {
      outcome: 'failed',
      conditions: [failedCondition('reply', ['来信乙', '来信丙'])],
    },
  });
  const next = updateLedger(ledger, second, { deadline: '2020-03-10' });
  expect(rows(next)).toEqual([
    'budget/1 finance  open',
    'approval-services/1 development-reform time-limit fixed',
    'approval-services/1 development-reform complaints open',
    'realtime/1 hotline reply:来信甲%7C一 fixed',
    'realtime/1 hotline reply:来信乙 open',
    'realtime/1 hotline reply:来信丙 new',
  ]);
  expect(next.entries.map(isOverdue)).toEqual([false, false, true, false, true, false]);
  expect(next.entries.map(({ deadline }) => deadline)).toEqual([
    ...Array(5).fill('2020-02-10'),
    '2020-03-10',
  ]);
});

describe('what inspections found', () => {
  const health = (list: readonly object[]) =>
    ({
      health: { ...assessmentInput().inputs?.['health'], inspections: list },
    }) as AssessmentInput['inputs'];
  const veto = { quarter: '2020-Q1', vetoes: [{ name: { zh: '首页不更新', en: 'Stale home' } }] };
  const itemised = (quarter: string, ...items: readonly string[]) => ({
    quarter,
    date: '2020-09-20',
    examiner: '区信息中心',
    findings: items.map((item) => ({ item, unit: '区统计局', at: '办事统计' })),
  });
  const ledgerOf = (...list: readonly object[]): readonly string[] => {
    const inputs = health(list);
    const document = makeDocument(
      assessmentInput({}, inputs === undefined ? {} : { asOf: '2020-09-30', inputs }),
    );
    return rows(updateLedger(null, document));
  };
  const ready = { quarter: '2020-Q2', score: 90 };

  test.each<[string, readonly object[], readonly string[]]>([
    ['a veto stands', [veto], ['health#首页不更新   new']],
    ['until an inspection is not vetoed', [veto, ready], []],
    [
      'a deduction names its unit and page',
      [itemised('2020-Q1', 'statistics-stale')],
      ['health#statistics-stale statistics 办事统计 new'],
    ],
    [
      'a ready score cannot tell',
      [itemised('2020-Q1', 'statistics-stale'), ready],
      ['health#statistics-stale statistics 办事统计 unconfirmed'],
    ],
    [
      'an inspection that does not find it has seen it mended, whatever the order of the input',
      [itemised('2020-Q3'), itemised('2020-Q1', 'statistics-stale')],
      [],
    ],
  ])('%s', (_, list, expected) => {
    expect(ledgerOf(...list)).toEqual(expected);
  });
});

test('a document older than the ledger and a deadline that is no day are refused', () => {
  const ledger = updateLedger(null, run('2020-02-29', { [budget]: 'failed' }));
  expect(problemsOf(() => updateLedger(ledger, run('2020-02-28')))).toHaveLength(2);
  expect(problemsOf(() => updateLedger(null, run('2020-02-28'), { deadline: 'soon' }))).toEqual([
    'invalid-input',
    expect.stringContaining('deadline'),
  ]);
});

describe('the CSV of a ledger', () => {
  const ledger = updateLedger(null, run('2020-01-31', { [budget]: 'failed' }), {
    deadline: '2020-02-10',
  });
  const csv = ledgerToCsv(ledger, { bom: true });
  const filled = csv
    .replace('问题标识', '问题标识,分管领导')
    .replace(/,([^,]*\|finance\|)/, ',$1,=张三')
    .replace('2020-02-10,,,,', '2020/2/10,"已公开,\n见附件",\'=李四,2020年2月5日,');

  test('comes back from a spreadsheet with all that was written', () => {
    const { ledger: read, doubts } = readLedgerCsv(filled);
    expect(doubts).toEqual([]);
    expect(read.entries).toEqual([
      {
        ...ledger.entries[0],
        written: {
          action: '已公开,\n见附件',
          person: '=李四',
          doneOn: '2020年2月5日',
          remark: '',
          more: { 分管领导: '=张三' },
        },
      },
    ]);
    expect(readLedgerCsv(ledgerToCsv(read)).ledger).toEqual(read);
    const next = updateLedger(read, run('2020-02-29'));
    expect(next.entries[0]).toMatchObject({ fixedOn: '2020-02-29', written: { person: '=李四' } });
  });

  test('may have other separators', () => {
    for (const separator of ['\t', ';']) {
      expect(readLedgerCsv(csv.replaceAll(',', separator)).ledger).toEqual(ledger);
    }
  });

  test('lists what cannot be taken over: dates, a changed status, lost keys and columns', () => {
    const broken = csv
      .replace('2020-02-10', '月底')
      .replace('新发现', '已完成')
      .replace('责任单位,职责', '责任单位,职务');
    const { doubts } = readLedgerCsv(`${broken}3,新发现\r\n`);
    expect(doubts.map(({ row, heading, text }) => [row, heading, text])).toEqual([
      [1, '职责', ''],
      [2, '整改时限', '月底'],
      [2, '整改状态', '已完成'],
      [3, '问题标识', ''],
    ]);
    expect(problemsOf(() => readLedgerCsv('甲,乙\r\n1,2'))[0]).toBe('invalid-input');
  });
});
