import { type FindingSet, liujiang } from '@liujiang/indicators';
import { tailorCatalogue } from '@liujiang/indicators/tailor';
import { describe, expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { compileRules } from '../language/compile.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { deriveFactsWithWarnings } from '../liujiang/derive-facts.ts';
import { liujiangRules } from '../liujiang/pack.ts';
import { open, whole } from '../testing/derive.ts';
import { judgeFacts } from './judge-facts.ts';

const asOf = '2020-11-30';

function judge(input: object, options: object = {}): FindingSet {
  const evidence = parseEvidence({ collectedAt: '2020-12-01', ...input });
  return assessLiujiang(evidence, { asOf, ...options });
}

/** Places that are told of, and what is read instead. */
function unused(input: object, options: object = {}): readonly (readonly string[])[] {
  return judge(input, options)
    .warnings.filter(({ code }) => code === 'unused-evidence')
    .map(({ path, nearest }) => [path, ...nearest]);
}

function outcomeOf(set: FindingSet, id: string): string {
  const finding = set.findings.find(({ requirement }) => requirement === id);
  return [finding?.outcome, ...(finding?.reasons ?? [])].join(' ');
}

const vouched = { attestedBy: '检查组', attestedAt: '2020-12-01', expiresOn: null };

describe('what no rule reads is told, with what is read instead', () => {
  test.each([
    [
      'papers for what a person judges',
      { documents: open({ requirement: 'safeguards.training/1', element: null, title: '通知' }) },
      [['documents.records[0]', 'attestations']],
    ],
    [
      'papers for what is counted',
      { documents: open({ requirement: 'safeguards.training/2', element: null, title: '签到表' }) },
      [['documents.records[0]', 'trainings']],
    ],
    [
      'elements of what a person judges',
      {
        disclosures: open({
          requirement: 'design.layout/2',
          element: 'same-template',
          state: 'present',
        }),
      },
      [['disclosures.records[0]', 'attestations']],
    ],
    [
      'what the header may show',
      {
        disclosures: open(
          { requirement: 'design.layout/7', element: 'logo', state: 'present' },
          { requirement: 'design.layout/7', element: 'site-name', state: 'present' },
        ),
        pages: open({ url: 'a', header: { logo: true, siteName: true } }),
      },
      [['disclosures.records[0]', 'pages', 'disclosures'], ['pages.records[0].header.logo']],
    ],
    [
      'how a page comes out in browsers, while nobody has judged it',
      { pages: open({ url: 'a', browsers: open({ name: 'IE', works: true }) }) },
      [['pages.records[0].browsers', 'attestations']],
    ],
    [
      'letters and account checks, once for all of them',
      {
        letters: open({ topic: '甲' }, { topic: '乙' }),
        accountChecks: open({ platform: '微信', account: '甲', quarter: '2020-Q3' }),
      },
      [['accountChecks'], ['letters', 'simulatedEnquiries']],
    ],
    [
      'series of a cadence for which no time is set',
      { series: open({ name: '年鉴', cadence: 'yearly', releases: open({ title: '2019年' }) }) },
      [['series.records[0]']],
    ],
    [
      'items of a column of which only the setting up is asked',
      {
        columns: open({
          id: 'statistics/statistics',
          items: open({ title: '10月', publishedAt: '2020-11-10' }),
        }),
      },
      [['columns.records[0].items']],
    ],
    [
      'columns that no rule looks for',
      { columns: open({ id: 'housing/affordable-housing', state: 'present' }) },
      [['columns.records[0]', 'disclosures']],
    ],
    [
      'sources of items',
      {
        disclosures: open({
          requirement: 'disclosure.basic.budget/1',
          element: 'government-budget',
          items: open({ publishedAt: '2020-05-01', source: '区财政局' }, { source: null }),
        }),
      },
      [['disclosures.records[0].items.records[0].source', 'pages']],
    ],
    [
      'what is published in a thing of which each part is asked',
      {
        disclosures: open({
          requirement: 'disclosure.basic.budget/1',
          element: 'government',
          items: open({ publishedAt: '2020-05-01' }),
        }),
      },
      [['disclosures.records[0]', 'disclosures']],
    ],
  ])('%s', (_, input, expected) => {
    expect(unused(input)).toEqual(expected);
  });

  test('but what is held against a person’s word is used', () => {
    const attestations = open({
      requirement: 'design.layout/2',
      element: null,
      outcome: 'met',
      ...vouched,
    });
    const record = { requirement: 'design.layout/2', element: 'same-template' };
    const agreeing = { attestations, disclosures: open({ ...record, state: 'present' }) };
    expect(unused(agreeing)).toEqual([]);
    const contrary = { attestations, disclosures: open({ ...record, state: 'absent' }) };
    expect(unused(contrary)).toEqual([]);
    expect(outcomeOf(judge(contrary), 'design.layout/2')).toBe('cantTell conflicting-evidence');
  });

  test('a record that another warning tells of is not told of twice', () => {
    const { warnings } = judge({
      disclosures: open({ requirement: 'design.layout/99', element: 'a', state: 'present' }),
      documents: open({ requirement: 'design.layout/1', element: null, title: '截图' }),
    });
    expect(warnings.map(({ code }) => code)).toEqual(['unknown-requirement', 'unused-document']);
  });

  test('a blank record says nothing that could be of no use', () => {
    const blank = {
      columns: open({ id: 'housing/affordable-housing', items: open() }),
      disclosures: open({
        requirement: 'design.layout/2',
        element: 'same-template',
        items: open(),
      }),
    };
    expect(unused(blank)).toEqual([]);
  });

  test('what tailoring leaves out is told as well', () => {
    const profile = {
      id: 'short',
      version: '1',
      title: { zh: '从简', en: 'Short' },
      for: { id: 'liujiang' },
      exclude: [{ id: 'safeguards.training', reason: { zh: '不查', en: 'Not looked at' } }],
    };
    const name = { id: 'short', version: '1', title: { zh: '从简', en: 'Short' } };
    const catalogue = tailorCatalogue<string, string>(liujiang, [profile], name);
    const input = { trainings: open({ title: '培训', heldAt: '2020-05-18' }) };
    expect(unused(input)).toEqual([]);
    expect(unused(input, { catalogue })).toEqual([['trainings.records[0]']]);
  });

  test('whoever judges facts tells the same; where one unit’s part was read, nobody is told of the rest', () => {
    const evidence = parseEvidence({ letters: open({ topic: '甲' }) });
    const rules = compileRules(liujiangRules, { catalogue: liujiang });
    const told = (unit: object) => {
      const { facts, ...rest } = deriveFactsWithWarnings(evidence, {
        asOf,
        catalogue: liujiang,
        ...unit,
      });
      return judgeFacts(facts, { rules, catalogue: liujiang, asOf, ...rest }).warnings;
    };
    expect(told({}).map(({ path }) => path)).toEqual(['letters']);
    expect(told({ unit: '区财政局' })).toEqual([]);
  });
});

describe('what is said of a thing holds for its parts', () => {
  const requirement = 'disclosure.basic.statistics/6';
  const query = (state: string) => ({ requirement, element: 'query', state });
  const said = (state: string, ...elements: readonly string[]) =>
    elements.map((element) => ({ requirement, element, state }));
  const present = said('present', 'data-item', 'period', 'charts', 'download');
  const judged = (...records: readonly object[]) =>
    outcomeOf(judge({ disclosures: open(...records) }), requirement);

  test.each([
    ['failed', [query('absent'), ...said('present', 'charts', 'download')]],
    ['passed', [query('present'), ...said('present', 'charts', 'download')]],
    ['passed', [query('inapplicable'), ...said('present', 'charts', 'download')]],
    ['passed', [query('present'), ...present]],
    ['cantTell conflicting-evidence', [query('absent'), ...present]],
    ['cantTell conflicting-evidence', [query('inapplicable'), ...present]],
    [
      'cantTell conflicting-evidence',
      [query('present'), ...present.slice(1), ...said('absent', 'data-item')],
    ],
    ['untested missing-fact', [{ requirement, element: 'query', items: open({ title: '查询' }) }]],
    ['failed', [{ requirement, element: 'query', items: whole() }]],
  ])('%s', (outcome, records) => {
    expect(judged(...records)).toBe(outcome);
  });

  test('also what a person vouches for, and what is published of it', () => {
    const attestations = open({ requirement, element: 'query', outcome: 'met', ...vouched });
    const disclosures = open(...said('present', 'charts', 'download'));
    expect(outcomeOf(judge({ attestations, disclosures }), requirement)).toBe('passed');
    const budget = { requirement: 'disclosure.basic.budget/1', element: 'government' };
    const nothing = judge({ disclosures: open({ ...budget, state: 'absent' }) });
    expect(outcomeOf(nothing, budget.requirement)).toBe('failed');
    expect(unused({ disclosures: open(query('present')) })).toEqual([]);
  });
});

describe('what speaks to a requirement is read', () => {
  const personnel = 'disclosure.basic.personnel/2';
  const sections = [
    ['人事任免', 'appointments'],
    ['任前公示', 'pre-appointment-notices'],
    ['招考招录', 'recruitment'],
  ] as const;
  type List = typeof whole | typeof open;
  const lookedUp = (days: readonly string[], list: List = whole, state?: string) =>
    sections.map(([, element]) => ({
      requirement: personnel,
      element,
      ...(state === undefined
        ? { items: list(...days.map((publishedAt) => ({ publishedAt }))) }
        : { state }),
    }));
  const inColumns = (days: readonly string[], list: List = whole) => ({
    id: 'human-resources/personnel',
    sections: whole(
      ...sections.map(([name]) => ({
        name,
        items: list(...days.map((publishedAt) => ({ publishedAt }))),
      })),
    ),
  });

  test.each<[string, object]>([
    ['passed', { disclosures: open(...lookedUp(['2020-06-01'], open)) }],
    ['failed', { disclosures: open(...lookedUp(['2018-06-01'])) }],
    ['failed', { disclosures: open(...lookedUp([], whole, 'absent')) }],
    ['cantTell incomplete-list', { disclosures: open(...lookedUp(['2018-06-01'], open)) }],
    [
      'passed',
      {
        disclosures: open(...lookedUp(['2020-06-01'], open)),
        columns: open(inColumns(['2018-06-01'], open)),
      },
    ],
    [
      'failed',
      {
        disclosures: open(...lookedUp(['2018-06-01', '2019-01-01'])),
        columns: open(inColumns(['2018-06-01'], open)),
      },
    ],
    [
      'cantTell conflicting-evidence',
      {
        disclosures: open(...lookedUp(['2018-06-01'])),
        columns: open(inColumns(['2020-06-01'], open)),
      },
    ],
    [
      'cantTell conflicting-evidence',
      {
        disclosures: open(...lookedUp([], whole, 'absent')),
        columns: open(inColumns(['2020-06-01'], open)),
      },
    ],
  ])('sections that were looked up one by one: %s', (outcome, input) => {
    const set = judge(input);
    expect(outcomeOf(set, personnel)).toBe(outcome);
    expect(unused(input)).toEqual([]);
    const conflicts = set.warnings.filter(({ code }) => code === 'conflicting-evidence');
    expect(conflicts.length > 0).toBe(outcome.includes('conflicting'));
  });

  const channels = 'new-media.channels/1';
  const account = (platform: string, unit = '区信息中心') => ({ unit, platform, name: '柳江政务' });
  const all = ['微信', '新浪微博', '手机端'].map((platform) => account(platform));

  test.each<[string, object]>([
    ['passed', { accounts: open(...all) }],
    ['untested missing-fact', { accounts: whole(...all.slice(1)) }],
    ['untested missing-fact', { accounts: open(...all.slice(1), account('微信', '区财政局')) }],
    [
      'cantTell conflicting-evidence',
      {
        accounts: open(...all),
        disclosures: open({ requirement: channels, element: 'wechat', state: 'absent' }),
      },
    ],
  ])('channels by the accounts of those responsible: %s', (outcome, input) => {
    expect(outcomeOf(judge(input), channels)).toBe(outcome);
  });
});
