import { defineDirectory, type Finding, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, it, test } from 'vitest';
import type { AssessmentDocument, AssessmentInput } from '../../document/assessment-document.ts';
import { makeDocument } from '../../document/make-document.ts';
import { national2019 } from '../../inspection/standards/national-2019.ts';
import { equalScheme } from '../../scheme/equal-scheme.ts';
import { assessmentInput, failedCondition } from '../../testing/assessment.ts';
import { findingSet } from '../../testing/findings.ts';
import { problemsOf } from '../../testing/problems-of.ts';
import { type Ledger, type LedgerEntry, progressOf } from './ledger.ts';
import { type LedgerOptions, updateLedger } from './update-ledger.ts';

const budget = 'disclosure.basic.budget/1';
/** A requirement of one unit. */
const links = 'interaction.consulting.realtime/1';

function run(
  asOf: string,
  changes: Parameters<typeof assessmentInput>[0] = {},
  more: Partial<AssessmentInput> = { inputs: {} },
): AssessmentDocument {
  return makeDocument(assessmentInput(changes, { asOf, ...more }));
}

/** A ledger after rounds of findings of one requirement, a month apart. */
function rounds(
  requirement: string,
  findings: readonly (Partial<Finding> | Finding['outcome'])[],
  options: LedgerOptions = {},
): Ledger {
  return findings.reduce<Ledger | null>((ledger, finding, at) => {
    const asOf = `2020-0${at + 1}-28`;
    return updateLedger(ledger, run(asOf, { [requirement]: finding }), options);
  }, null) as Ledger;
}

function progress({ entries }: Ledger): readonly string[] {
  return entries.map((entry) => `${entry.key.split('|').at(-1)} ${progressOf(entry)}`);
}

const open = { whole: false } as const;

/** The trace without the word on whether the list is whole. */
const withoutList = ({
  whole: _,
  ...condition
}: Finding['conditions'][number]): Finding['conditions'][number] => condition;
const commercial = (
  records: readonly string[],
  list: Parameters<typeof failedCondition>[2] = {},
  more: Partial<Finding['conditions'][number]> = {},
): Partial<Finding> => ({
  outcome: 'failed',
  conditions: [{ ...failedCondition('commercial', records, list), ...more }],
});

describe('a link that was found commercial', () => {
  const first = commercial(['甲', '乙']);
  const unknown = { outcome: 'unknown', deciding: true } as const;

  it.each<[string, Partial<Finding> | Finding['outcome'], string]>([
    [
      'is to be confirmed where an open list does not have it',
      commercial(['乙'], open),
      'unconfirmed',
    ],
    ['is mended where the whole list does not have it', commercial(['乙']), 'fixed'],
    [
      'is to be confirmed where the whole list cannot tell of it',
      commercial(['乙'], { undecided: ['甲'] }),
      'unconfirmed',
    ],
    [
      'is mended where the whole list cannot tell of others',
      commercial([], { undecided: ['丙'] }, unknown),
      'fixed',
    ],
    [
      'is to be confirmed where an open list fails nothing',
      commercial([], open, unknown),
      'unconfirmed',
    ],
    ['is mended where the condition holds', commercial([], {}, { outcome: 'true' }), 'fixed'],
    ['is mended where the requirement is met', 'passed', 'fixed'],
    ['is to be confirmed where the requirement cannot be told', 'cantTell', 'unconfirmed'],
    ['is to be confirmed where it was not tested', 'untested', 'unconfirmed'],
    ['is to be confirmed where the requirement does not apply', 'inapplicable', 'unconfirmed'],
    [
      'is to be confirmed where another condition fails',
      { outcome: 'failed', conditions: [failedCondition('dead', ['丙'])] },
      'unconfirmed',
    ],
    [
      'is to be confirmed where the trace is not told',
      {
        outcome: 'failed',
        conditions: [
          withoutList({
            ...failedCondition('commercial'),
            failing: [{ label: '乙', actual: null }],
          }),
        ],
      },
      'unconfirmed',
    ],
    [
      'is to be confirmed where a sample was drawn that is not known to have it',
      commercial(['乙'], {}, { fact: 'samples' }),
      'unconfirmed',
    ],
    [
      'is to be confirmed where two conditions of the name differ',
      {
        outcome: 'failed',
        conditions: [
          ...(commercial(['乙']).conditions ?? []),
          ...(commercial(['乙'], open).conditions ?? []),
        ],
      },
      'unconfirmed',
    ],
  ])('%s', (_, second, expected) => {
    expect(progress(rounds(links, [first, second]))[0]).toBe(`commercial:甲 ${expected}`);
  });

  it('is mended in a sample that has it', () => {
    const drawnFrom = (asOf: string, records: readonly string[], drawn: readonly string[]) => {
      const input = assessmentInput(
        { [links]: commercial(records, {}, { fact: 'samples' }) },
        { asOf },
      );
      const draw = {
        requirement: links,
        seed: '1',
        size: 2,
        list: { count: 9, hash: 'sha256:0' },
        drawn,
      };
      return makeDocument({ ...input, findings: { ...input.findings, draws: [draw] } });
    };
    const ledger = updateLedger(null, drawnFrom('2020-01-31', ['甲', '乙'], ['甲', '乙']));
    const next = updateLedger(ledger, drawnFrom('2020-02-29', ['丙'], ['丙', '甲']));
    const own = next.entries.filter(({ key }) => key.startsWith(links));
    expect(own.map(progressOf)).toEqual(['fixed', 'unconfirmed', 'new']);
  });

  it('keeps its key, whatever is amiss with its name', () => {
    const names = ['a|b%', '很'.repeat(200), 'Ａ甲 ', '\uD800'];
    const [before, after] = [
      rounds(links, [commercial(names)]),
      rounds(links, [commercial(names), commercial(names)]),
    ];
    expect(after.entries.map(({ key }) => key)).toEqual(before.entries.map(({ key }) => key));
    expect(new Set(before.entries.map(({ key }) => key)).size).toBe(4);
    expect(before.entries.every(({ key }) => key.split('|').length === 3)).toBe(true);
    expect(
      progress(rounds(links, [commercial(names), commercial(['x'])]))
        .slice(0, 4)
        .map((line) => line.split(' ').at(-1)),
    ).toEqual(Array(4).fill('fixed'));
  });

  it('is told apart from a condition of which it is the beginning', () => {
    const both: Partial<Finding> = {
      outcome: 'failed',
      conditions: [failedCondition('link', ['甲']), failedCondition('link:甲')],
    };
    const later: Partial<Finding> = {
      outcome: 'failed',
      conditions: [failedCondition('link', ['乙']), failedCondition('links')],
    };
    expect(progress(rounds(links, [both, later]))).toEqual([
      'link:甲 fixed',
      'link:乙 new',
      'links new',
    ]);
  });
});

describe('a condition without records', () => {
  const of = (outcome: 'true' | 'false' | 'unknown'): Partial<Finding> => ({
    outcome: 'failed',
    conditions: [{ ...failedCondition('time-limit'), outcome }, failedCondition('complaints')],
  });

  it.each([
    ['true', 'fixed'],
    ['false', 'open'],
    ['unknown', 'unconfirmed'],
  ] as const)('that is %s next is %s', (outcome, expected) => {
    expect(progress(rounds(budget, [of('false'), of(outcome)]))).toEqual([
      `time-limit ${expected}`,
      'complaints open',
    ]);
  });

  it('is a problem only where it decides', () => {
    const conditions = [{ ...failedCondition('a'), deciding: false }, failedCondition('b')];
    expect(progress(rounds(budget, [{ outcome: 'failed', conditions }]))).toEqual(['b new']);
    const path = [{ ...failedCondition('a'), name: null, path: '$.x' }];
    expect(progress(rounds(budget, [{ outcome: 'failed', conditions: path }]))).toEqual([
      'facts$.x new',
    ]);
  });
});

describe('members of a group', () => {
  const each = 'disclosure.basic.personnel/1';
  const directory = (...members: readonly string[]) =>
    defineDirectory({
      id: 'd',
      version: '1',
      units: members.map((id) => ({ id, name: { zh: id, en: id } })),
      groups: [{ id: 'towns', members: [...members] }],
    });
  const round = (
    asOf: string,
    outcome: Finding['outcome'],
    members: Readonly<Record<string, Finding['outcome']>>,
  ) => {
    const all = Object.entries(members).map(([unit, own]) => ({ unit, outcome: own, reasons: [] }));
    return run(
      asOf,
      { [each]: { outcome, ...(all.length === 0 ? {} : { members: all }) } },
      {
        inputs: {},
        ...(all.length === 0 ? {} : { directory: directory(...Object.keys(members)) }),
      },
    );
  };
  const towns = (document: AssessmentDocument, ledger: Ledger | null) =>
    updateLedger(ledger, document);
  const shown = ({ entries }: Ledger) =>
    entries
      .filter(({ key }) => !key.includes('|human-resources|'))
      .map((entry) => `${entry.key.split('|')[1]} ${progressOf(entry)}`);

  it('are mended one by one, whatever the others lack', () => {
    const first = towns(
      round('2020-01-31', 'failed', {
        jia: 'failed',
        yi: 'failed',
        bing: 'failed',
        ding: 'failed',
      }),
      null,
    );
    expect(shown(first)).toEqual(['jia new', 'yi new', 'bing new', 'ding new']);
    const next = towns(
      round('2020-02-29', 'cantTell', { jia: 'passed', yi: 'cantTell', bing: 'inapplicable' }),
      first,
    );
    expect(shown(next)).toEqual([
      'jia fixed',
      'yi unconfirmed',
      'bing unconfirmed',
      'ding unconfirmed',
    ]);
  });

  it('are to be confirmed when they are no members any more, even if all others met it', () => {
    const first = towns(round('2020-01-31', 'failed', { jia: 'failed', yi: 'passed' }), null);
    expect(shown(towns(round('2020-02-29', 'passed', { yi: 'passed' }), first))).toEqual([
      'jia unconfirmed',
    ]);
  });

  it('settle what the group as a whole lacked when all of them met it', () => {
    const first = towns(round('2020-01-31', 'failed', {}), null);
    expect(shown(first)).toContain('towns new');
    const met = shown(towns(round('2020-02-29', 'passed', { jia: 'passed' }), first));
    expect(met).toContain('towns fixed');
    const open = shown(towns(round('2020-02-29', 'cantTell', { jia: 'cantTell' }), first));
    expect(open).toContain('towns unconfirmed');
  });
});

describe('what inspections found', () => {
  const ready = (quarter: string) => ({ quarter, score: 90 });
  const veto = (quarter: string, zh = '首页不更新') => ({
    quarter,
    vetoes: [{ name: { zh, en: zh } }],
  });
  const found = (quarter: string, date: string, ...items: readonly object[]) => ({
    quarter,
    date,
    examiner: '区信息中心',
    findings: items,
  });
  const stale = { item: 'statistics-stale', at: '办事统计' };
  const q1 = found('2020-Q1', '2020-03-20', stale);
  const period = { from: '2019-Q4', to: '2020-Q4' };
  const document = (asOf: string, ...inspections: readonly object[]) =>
    run(
      asOf,
      {},
      {
        inputs: { health: { period, standard: national2019, inspections } } as NonNullable<
          AssessmentInput['inputs']
        >,
      },
    );
  const first = updateLedger(null, document('2020-03-31', q1));
  const then = (...inspections: readonly object[]) =>
    updateLedger(first, document('2020-12-31', ...inspections)).entries.map(
      (entry) => `${entry.key.split('|')[0]} ${progressOf(entry)}`,
    );

  it.each<[string, readonly object[], readonly string[]]>([
    [
      'is mended where a later inspection lists other things',
      [q1, found('2020-Q2', '2020-06-20')],
      ['health#statistics-stale fixed'],
    ],
    [
      'is mended by a later one alone',
      [found('2020-Q2', '2020-06-20')],
      ['health#statistics-stale fixed'],
    ],
    [
      'is to be confirmed by an earlier one',
      [found('2019-Q4', '2019-12-20')],
      ['health#statistics-stale unconfirmed'],
    ],
    [
      'is to be confirmed by one on the day that it was last known',
      [found('2020-Q2', '2020-03-31')],
      ['health#statistics-stale unconfirmed'],
    ],
    [
      'is to be confirmed by a ready score',
      [ready('2020-Q2')],
      ['health#statistics-stale unconfirmed'],
    ],
    ['is to be confirmed by no inspection', [], ['health#statistics-stale unconfirmed']],
    [
      'is to be confirmed behind a veto',
      [found('2020-Q2', '2020-06-20', { item: 'incident' })],
      ['health#statistics-stale unconfirmed', 'health#incident new'],
    ],
    [
      'is to be confirmed behind a veto by count',
      [found('2020-Q2', '2020-06-20', { item: 'column-long-stale', occurrences: 10 })],
      ['health#statistics-stale unconfirmed', 'health#column-long-stale new'],
    ],
    [
      'stays where it is found again',
      [found('2020-Q2', '2020-06-20', stale)],
      ['health#statistics-stale open'],
    ],
    [
      'is to be confirmed where its group was left out',
      [{ ...found('2020-Q2', '2020-06-20'), withoutDuty: 'services' }],
      ['health#statistics-stale unconfirmed'],
    ],
  ])('%s', (_, inspections, expected) => {
    expect(then(...inspections)).toEqual(expected);
  });

  it('as a veto is mended by any later inspection without one', () => {
    const vetoed = updateLedger(null, document('2020-03-31', veto('2020-Q1')));
    const next = (...inspections: readonly object[]) =>
      updateLedger(vetoed, document('2020-12-31', ...inspections)).entries.map(progressOf);
    expect(next(veto('2020-Q1'), ready('2020-Q2'))).toEqual(['fixed']);
    expect(next(veto('2020-Q1'), veto('2020-Q2', '其他'))).toEqual(['unconfirmed', 'new']);
    expect(next(veto('2020-Q1'), ready('2020-Q2'), veto('2020-Q3'))).toEqual(['open']);
    expect(next(ready('2020-Q2'))).toEqual(['unconfirmed']); // no veto of the standard has this name
    const incident = updateLedger(
      null,
      document('2020-03-31', found('2020-Q1', '2020-03-20', { item: 'incident' })),
    );
    const after = (...inspections: readonly object[]) =>
      updateLedger(incident, document('2020-12-31', ...inspections)).entries.map(progressOf);
    expect(after(ready('2020-Q2'))).toEqual(['fixed']);
    expect(after(ready('2020-Q1'))).toEqual(['unconfirmed']);
    expect(after({ ...ready('2020-Q1'), date: '2020-04-01' })).toEqual(['fixed']);
  });

  it('is not back again because an inspection could not tell', () => {
    const mended = updateLedger(first, document('2020-06-30', q1, found('2020-Q2', '2020-06-20')));
    const [entry] = updateLedger(mended, document('2020-12-31', q1, ready('2020-Q3'))).entries;
    expect(entry).toMatchObject({ fixedOn: '2020-06-30', reopened: 0, seen: 'unknown' });
  });

  it('stays mended when the document that showed it is read again', () => {
    const later = document('2020-06-30', found('2020-Q2', '2020-06-20'));
    const once = updateLedger(first, later);
    expect(once.entries[0]).toMatchObject({ fixedOn: '2020-06-30', seen: 'met' });
    expect(updateLedger(once, later)).toEqual(once);
  });

  it('names units by id or name, and says where and how often', () => {
    const list = [
      { item: 'statistics-stale', unit: 'statistics', at: '一', occurrences: 2, note: '备' },
      { item: 'statistics-stale', unit: ' 区统计局', at: '一' },
      { item: 'statistics-stale', unit: '某局' },
      { item: 'replies-stale', occurrences: 1 },
    ];
    const { entries } = updateLedger(
      null,
      document('2020-03-31', found('2020-Q1', '2020-03-20', ...list)),
    );
    expect(entries.map(({ key, unit, place, roles }) => [key, unit, place, roles])).toEqual([
      ['health#statistics-stale|statistics|一', '区统计局', '一', ''],
      ['health#statistics-stale|某局|', '某局', '', ''],
      ['health#replies-stale||', '未明确责任单位', '', ''],
    ]);
    expect(entries[0]?.indicator).toBe('1 健康情况');
  });

  it('is looked up at once, however much it is', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      ...stale,
      at: `第${at}页`,
      unit: `单位${at}`,
    }));
    const ledger = updateLedger(
      null,
      document('2020-03-31', found('2020-Q1', '2020-03-20', ...many)),
    );
    const next = updateLedger(
      ledger,
      document('2020-06-30', found('2020-Q2', '2020-06-20', ...many.slice(1))),
    );
    expect(next.entries).toHaveLength(3000);
    expect(next.entries.filter((entry) => progressOf(entry) === 'fixed')).toHaveLength(1);
  });
});

describe('days and deadlines', () => {
  const entryOf = (ledger: Ledger): LedgerEntry => ledger.entries[0] as LedgerEntry;

  test('a deadline is given once, and again when the problem comes back', () => {
    const days = ['2020-02-10', '2020-03-10', '2020-04-10'];
    const outcomes = ['failed', 'failed', 'passed', 'failed'] as const;
    let ledger: Ledger | null = null;
    const seen: (string | null | undefined)[] = [];
    outcomes.forEach((outcome, at) => {
      const deadline = at === 0 ? {} : { deadline: days[at - 1] ?? '' };
      ledger = updateLedger(ledger, run(`2020-0${at + 1}-28`, { [budget]: outcome }), deadline);
      seen.push(entryOf(ledger).deadline);
    });
    expect(seen).toEqual([null, '2020-02-10', '2020-02-10', '2020-04-10']);
  });

  test('a deadline may depend on the problem', () => {
    const deadline: LedgerOptions['deadline'] = ({ unit }) =>
      unit === '区财政局' ? '2020-12-31' : null;
    const document = run('2020-01-31', { [budget]: 'failed', 'safeguards.training/2': 'failed' });
    expect(
      updateLedger(null, document, { deadline }).entries.map(({ unit, deadline: day }) => [
        unit,
        day,
      ]),
    ).toEqual([['区财政局', '2020-12-31'], expect.arrayContaining([null])]);
  });

  test('a problem that was called mended the same day was not mended', () => {
    const day = (outcome: 'failed' | 'passed') => run('2020-02-28', { [budget]: outcome });
    const before = updateLedger(null, run('2020-01-31', { [budget]: 'failed' }));
    const mended = updateLedger(before, day('passed'));
    expect(entryOf(mended)).toMatchObject({
      fixedOn: '2020-02-28',
      seen: 'met',
      checkedOn: '2020-02-28',
    });
    expect(entryOf(updateLedger(mended, day('failed')))).toMatchObject({
      fixedOn: null,
      openSince: '2020-01-31',
      reopened: 0,
      seen: 'unmet',
    });
  });

  test('a problem of which the same day cannot tell any more is to be confirmed', () => {
    const before = updateLedger(null, run('2020-02-28', { [budget]: 'failed' }));
    const next = updateLedger(before, run('2020-02-28', { [budget]: 'cantTell' }));
    expect(entryOf(next)).toMatchObject({ seen: 'unknown', fixedOn: null });
  });

  test('a problem that was mended stays mended since its day', () => {
    const ledger = rounds(budget, ['failed', 'passed', 'passed', 'cantTell']);
    expect(entryOf(ledger)).toMatchObject({ fixedOn: '2020-02-28', checkedOn: '2020-04-28' });
    expect(progress(ledger)).toEqual([' fixed']);
  });

  test('what the unit wrote, its row and its number stay, also where the document does not have the requirement', () => {
    const written = {
      action: '已改',
      person: '李',
      doneOn: '2月',
      remark: '',
      more: { 科室: '办公室' },
    };
    const one = updateLedger(
      null,
      run('2020-01-31', { [budget]: 'failed', 'safeguards.training/2': 'failed' }),
    );
    const filled = { ...one, entries: one.entries.map((entry) => ({ ...entry, written })) };
    const catalogue = tailorCatalogue<string, string>(
      liujiang,
      [
        {
          id: 'less',
          version: '1',
          title: { zh: '裁剪', en: 'Less' },
          for: { id: 'liujiang' },
          exclude: [{ id: 'disclosure.basic.budget', reason: { zh: '无', en: 'None' } }],
        },
      ],
      { id: 'less', version: '1', title: { zh: '裁剪', en: 'Less' } },
    );
    const smaller = makeDocument({
      catalogue,
      scheme: equalScheme(catalogue),
      findings: { ...findingSet(catalogue), asOf: '2020-02-29' },
    });
    const next = updateLedger(filled, smaller);
    expect(next.entries[0]).toEqual(filled.entries[0]);
    expect(next.entries[1]).toMatchObject({ written, fixedOn: '2020-02-29' });
    const back = updateLedger(
      filled,
      run('2020-02-29', { [budget]: 'failed', 'safeguards.training/2': 'cantTell' }),
    );
    expect(back.entries.map((entry) => entry.written)).toEqual([written, written]);
  });

  test('a ledger keeps its language', () => {
    const english = updateLedger(null, run('2020-01-31', { [budget]: 'failed' }), {
      language: 'en',
    });
    expect([english.language, entryOf(english).unit]).toEqual(['en', 'District Finance Bureau']);
    expect(updateLedger(english, run('2020-02-29'), { language: 'zh' }).language).toBe('en');
    expect(updateLedger(null, run('2020-02-29')).language).toBe('zh');
  });
});

test('is told what was wanted', () => {
  const document = run('2020-02-28', { [budget]: 'failed' });
  const ledger = updateLedger(null, document);
  expect(updateLedger(ledger, document)).toEqual(ledger);
  const refused = (...given: readonly unknown[]) =>
    problemsOf(() => (updateLedger as (...given: readonly unknown[]) => unknown)(...given)).slice(
      1,
    );
  expect(refused(ledger, run('2020-02-27'))).toEqual([
    'document.report.asOf: expected not before 2020-02-28, the ledger\'s own, got "2020-02-27"',
  ]);
  const [entry] = ledger.entries as [LedgerEntry];
  const days = ['2020-03-28', '2020-02-28'].map((checkedOn) => ({ ...entry, checkedOn }));
  expect(refused({ ...ledger, entries: days }, run('2020-02-27'))[0]).toMatch(
    /: expected not before 2020-03-28, the ledger's own/,
  );
  expect(refused(null, document.report)[0]).toMatch(/^document: expected an assessment document/);
  expect(refused({ entries: [] }, document)[0]).toMatch(
    /^previous: expected a rectification ledger/,
  );
  expect(refused(null, document, { language: 'zh-CN', deadlines: '2020-12-31' })).toEqual([
    expect.stringContaining('did you mean deadline?'),
    'options.language: expected one of zh, en, got "zh-CN"',
  ]);
  for (const deadline of [
    'soon',
    20201231,
    ['2020-12-31'],
    () => 'soon',
    () => {
      throw new Error('?');
    },
  ]) {
    expect(refused(null, document, { deadline })[0]).toMatch(/^options.deadline: expected a day/);
  }
});
