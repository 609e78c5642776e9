import type { ExpectedFinding, RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';

const asOf = '2020-11-30';
const after = '2020-12-15';
const before = '2020-11-29';

/** What a case shows, its evidence, what must come of it, and when it was collected. */
type Row = readonly [string, object, RuleCase['expected'], string?];

function cases(about: string, rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([name, evidence, expected, collectedAt = after]) => ({
    name: `${about}：${name}`,
    asOf,
    evidence: seenOn(collectedAt, evidence),
    expected,
  }));
}

const passed: ExpectedFinding = { outcome: 'passed' };
const failed: ExpectedFinding = { outcome: 'failed' };

function cantTell(...reasons: NonNullable<ExpectedFinding['reasons']>): ExpectedFinding {
  return { outcome: 'cantTell', reasons };
}

const statistics = 'disclosure.basic.statistics/2';

/** All series there are: one of monthly data, which has to be updated within three months. */
function monthly(summary: object): object {
  return { series: wholeList([{ name: '月度主要经济指标', cadence: 'monthly', summary }]) };
}

const summaryCases = cases(`${statistics}，条目过多只列概要`, [
  ['期内首日有更新，未列总数', monthly({ latest: ['2020年8月30日'] }), { [statistics]: passed }],
  [
    '全部条目的最近日期在期外一日',
    monthly({ count: 20_000, latest: ['2020-08-29 09:00'], earlier: 19_989, undated: 10 }),
    { [statistics]: failed },
  ],
  [
    '有一条未看日期',
    monthly({ count: 20_000, latest: ['2020-08-29'], earlier: 19_989, undated: 9 }),
    { [statistics]: cantTell('incomplete-list') },
  ],
  [
    '未列总数，不知是否还有更近的',
    monthly({ latest: ['2020-08-29'], earlier: 19_989 }),
    { [statistics]: cantTell('incomplete-list') },
  ],
  [
    '另有一条日期在将来',
    monthly({ count: 20_000, latest: ['2031-01-01', '2020-08-29'], earlier: 19_998 }),
    { [statistics]: cantTell('future-date') },
  ],
  [
    '将来的日期不掩盖期内的更新',
    monthly({ count: 20_000, latest: ['2031-01-01', '2020-10-20'], earlier: 19_998 }),
    { [statistics]: passed },
  ],
  [
    '另有一条日期无法识别',
    monthly({ count: 20_000, latest: ['即日起', '2020-08-29'], earlier: 19_998 }),
    { [statistics]: cantTell('unreadable-date') },
  ],
  [
    '所列日期都晚于监测时间点，其余条目可能在期内',
    monthly({ count: 20, latest: ['2020-12-10'], earlier: 19 }),
    { [statistics]: cantTell('incomplete-list') },
  ],
  [
    '仅有的一条晚于监测时间点',
    monthly({ count: 1, latest: ['2020-12-10'] }),
    { [statistics]: failed },
  ],
  ['没有条目', monthly({ count: 0, latest: [] }), { [statistics]: failed }],
  [
    '监测时间点前查得未更新',
    monthly({ count: 20_000, latest: ['2020-08-29'], earlier: 19_999 }),
    { [statistics]: cantTell('stale-observation') },
    before,
  ],
]);

/** All columns there are: 人事信息, as the site shows it. */
function personnel(column: object): object {
  return { columns: wholeList([{ id: 'human-resources/personnel', ...column }]) };
}

/** Its sections, all of them updated in time but for the first. */
function sections(first: object): object {
  const items = wholeList([{ publishedAt: '2020-06-12' }]);
  const [name, ...others] = ['人事任免', '任前公示', '招考招录'];
  return personnel({
    sections: wholeList([{ name, ...first }, ...others.map((other) => ({ name: other, items }))]),
  });
}

/** What comes of 人事信息, and of the columns that the list shows not to be there. */
function outcomes(
  setUp: ExpectedFinding,
  updated: ExpectedFinding,
  others: ExpectedFinding = failed,
): RuleCase['expected'] {
  return {
    'disclosure.basic.personnel/1': setUp,
    'disclosure.basic.personnel/2': updated,
    'disclosure.basic.plans/1': others,
    'disclosure.basic.statistics/1': others,
    'disclosure.basic.open-data/1': others,
  };
}

const unopened = cantTell('fetch-failed');
const maintained = cantTell('under-maintenance');

const stateCases = cases('人事信息栏目', [
  ['空白栏目，已设置而未更新', personnel({ state: 'blank' }), outcomes(passed, failed)],
  [
    '监测时间点前查得空白',
    personnel({ state: 'blank' }),
    outcomes(passed, cantTell('stale-observation'), { outcome: 'cantTell' }),
    before,
  ],
  [
    '维护中，有无均不能认定',
    personnel({ state: 'under-maintenance' }),
    outcomes(maintained, maintained),
  ],
  [
    '打不开，有无均不能认定',
    personnel({ failed: { at: '2020-12-01T10:00', reason: 'HTTP 503' } }),
    outcomes(unopened, unopened),
  ],
  ['一个一级栏目空白', sections({ state: 'blank' }), outcomes(passed, failed)],
  ['一个一级栏目维护中', sections({ state: 'under-maintenance' }), outcomes(passed, maintained)],
  [
    '一个一级栏目只列概要，未更新',
    sections({ summary: { count: 300, latest: ['2019-11-29'], earlier: 299 } }),
    outcomes(passed, failed),
  ],
  [
    '一个一级栏目只列概要，已更新',
    sections({ summary: { latest: ['2019-11-30'] } }),
    outcomes(passed, passed),
  ],
]);

const training = 'safeguards.training/2';

function trainings(expiresOn: string | null, list = wholeList, more: object = {}): object {
  return { trainings: list([{ heldAt: '2020-05-18', expiresOn }], more) };
}

const expiryCases = cases(`${training}，佐证有有效期`, [
  ['记录于监测时间点当日到期', trainings(asOf), { [training]: passed }],
  ['记录已到期', trainings(before), { [training]: cantTell('expired-evidence') }],
  [
    '记录已到期，且清单不完整',
    trainings(before, openList),
    { [training]: cantTell('incomplete-list', 'expired-evidence') },
  ],
  [
    '另有一条记录仍在有效期内',
    {
      trainings: openList([{ heldAt: '2020-05-18', expiresOn: before }, { heldAt: '2020-06-01' }]),
    },
    { [training]: passed },
  ],
  [
    '清单已到期，记录自称长期有效',
    trainings(null, wholeList, { expiresOn: before }),
    { [training]: cantTell('expired-evidence') },
  ],
  [
    '整份文件已到期',
    { expiresOn: before, ...trainings(asOf) },
    { [training]: cantTell('expired-evidence') },
  ],
  [
    '已到期的“没有”同样不作数',
    { trainings: wholeList([], { expiresOn: before }) },
    { [training]: cantTell('expired-evidence') },
  ],
]);

const operations = 'safeguards.operations/1';

function papers(last: object, more: object = {}): object {
  const elements = [
    'persons-in-charge',
    'duty-reading',
    'resource-management',
    'project-management',
    'annual-reporting',
  ];
  const records = elements.map((element, index) => ({
    requirement: operations,
    element,
    title: `制度文件${index + 1}`,
    ...(index === elements.length - 1 && last),
  }));
  return { documents: openList(records), ...more };
}

const documentCases = cases(`${operations}，报送材料`, [
  ['各项制度都有材料', papers({}), { [operations]: passed }],
  ['缺一项材料', papers({ element: 'duty-reading' }), { [operations]: { outcome: 'untested' } }],
  ['一项材料已到期', papers({ expiresOn: before }), { [operations]: cantTell('expired-evidence') }],
  [
    '有材料而查得没有',
    papers(
      {},
      {
        disclosures: openList([
          { requirement: operations, element: 'annual-reporting', state: 'absent' },
        ]),
      },
    ),
    { [operations]: cantTell('conflicting-evidence') },
  ],
  [
    '由人评定材料的要求，只有材料不作认定',
    {
      documents: openList([{ requirement: 'safeguards.training/1', element: null, title: '方案' }]),
    },
    {},
  ],
]);

/** How things are seen: summed up, blank, under maintenance, on paper, and no longer to be relied on. */
export const seeingCases: readonly RuleCase[] = [
  ...summaryCases,
  ...stateCases,
  ...expiryCases,
  ...documentCases,
];
