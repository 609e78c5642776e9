import type { RequirementId } from '@liujiang/indicators';
import type { Readings } from '../facts/readings.ts';
import type { ExpectedFinding, RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';
import { twoTowns } from '../testing/common-cases.ts';

const plans = 'disclosure.basic.plans/1';
const news = 'disclosure.basic.news/1';
const documents = 'disclosure.basic.documents/1';
const statistics = 'disclosure.basic.statistics/1';

const passed: ExpectedFinding = { outcome: 'passed' };
const forPerson: ExpectedFinding = { outcome: 'untested' };

type Row = readonly [
  name: string,
  columns: object,
  expected: Readonly<Partial<Record<RequirementId, ExpectedFinding>>>,
  columnNames?: Readings['columnNames'],
];

function cases(rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([name, columns, expected, columnNames]) => ({
    name: `设置栏目：${name}`,
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', { columns }),
    directory: twoTowns,
    ...(columnNames !== undefined && { readings: { columnNames } }),
    expected,
  }));
}

function column(id: string, unit?: string): object {
  return { id, state: 'present', ...(unit !== undefined && { unit }) };
}

const ofLabao = column('towns/departmental-documents', '拉堡镇');
const ofSandu = column('towns/departmental-documents', '三都镇');
const townDocuments = column('towns/town-documents', '拉堡镇');

const asked = [
  'disclosure.basic.personnel/1',
  'disclosure.basic.personnel/2',
  'disclosure.basic.open-data/1',
  statistics,
  news,
  documents,
  plans,
] as const;

/** The same of everything that columns are looked up for. */
function all(finding: ExpectedFinding): Row[2] {
  return Object.fromEntries(asked.map((id) => [id, finding]));
}

/** What a whole list shows not to be there, and what an open one does not show. */
const lacking = all({ outcome: 'failed' });
const unseen = all({ outcome: 'cantTell' });

const newsColumns = (...names: readonly string[]) =>
  ['拉堡镇', '三都镇'].flatMap((unit) => names.map((name) => column(`towns/${name}`, unit)));

/** Whether a column that a text names was set up, read in each of the three ways. */
export const columnCases: readonly RuleCase[] = cases([
  ['有“规划计划”', openList([column('government-office/plans')]), { ...unseen, [plans]: passed }],
  ['只有一个单位的“部门文件”', wholeList([ofSandu]), lacking],
  ['只有各镇的“部门文件”', wholeList([ofLabao, ofSandu]), { ...lacking, [documents]: passed }],
  ['只有一个镇的“乡镇文件”', wholeList([townDocuments]), lacking],
  ['只见一个镇的“部门文件”，清单不完整', openList([ofLabao]), unseen],
  [
    '只有一个单位的“部门文件”，所列栏目有一个即可',
    wholeList([ofSandu]),
    { ...lacking, [plans]: passed },
    'any',
  ],
  [
    '“工作动态”“通知公告”都有，“政务动态”未单列',
    wholeList(newsColumns('work-news', 'notices')),
    { ...lacking, [news]: passed },
  ],
  ['只有“工作动态”', wholeList(newsColumns('work-news')), lacking],
  [
    '只有“工作动态”，所列栏目有一个即可',
    wholeList(newsColumns('work-news')),
    { ...lacking, [news]: passed },
    'any',
  ],
  [
    '“工作动态”“通知公告”都有，只认同名栏目，“政务动态”由人查看',
    wholeList(newsColumns('work-news', 'notices')),
    { ...lacking, [news]: forPerson, [documents]: forPerson, [statistics]: forPerson },
    'same-name',
  ],
  [
    '有“统计数据”',
    openList([column('statistics/statistics')]),
    { ...unseen, [statistics]: passed },
  ],
  [
    '有“统计数据”，只认同名栏目，由人查看',
    openList([column('statistics/statistics')]),
    { ...unseen, [documents]: forPerson, [statistics]: forPerson },
    'same-name',
  ],
]);
