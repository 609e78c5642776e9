import type { RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';

const personnel = 'disclosure.basic.personnel/2';
const budget = 'disclosure.basic.budget/1';
const statistics = 'disclosure.basic.statistics/2';
const services = 'disclosure.projects.approval-services/1';

const sections = ['人事任免', '任前公示', '招考招录'];

/** An item; `undefined` when nobody looked at its date. */
function dated(publishedAt: string | null | undefined): object {
  return publishedAt === undefined ? { title: '通知' } : { publishedAt };
}

/** The column 人事信息, whole, with one item in each section. */
function column(dates: readonly (string | null | undefined)[], list = wholeList): object {
  return {
    columns: wholeList([
      {
        id: 'human-resources/personnel',
        sections: wholeList(
          sections.map((name, index) => ({ name, items: list([dated(dates[index])]) })),
        ),
      },
    ]),
  };
}

/** What else a whole list of that one column says: 人事信息 was set up, and no other column that is asked for. */
function besides(others: 'failed' | 'cantTell'): RuleCase['expected'] {
  return {
    'disclosure.basic.personnel/1': { outcome: 'passed' },
    'disclosure.basic.plans/1': { outcome: others },
    'disclosure.basic.statistics/1': { outcome: others },
    'disclosure.basic.open-data/1': { outcome: others },
  };
}

function each(date: string): object {
  return column([date, date, date]);
}

function series(cadence: string, publishedAt: string, list = wholeList): object {
  return { series: list([{ name: '主要经济指标', cadence, releases: list([{ publishedAt }]) }]) };
}

function budgetItems(
  dates: readonly string[],
  list = wholeList,
  others: Readonly<Record<string, readonly object[]>> = {},
): object {
  const things = ['budget', 'final-accounts', 'three-public-expenses'];
  return {
    disclosures: openList(
      ['government', 'departments'].flatMap((whose) =>
        things.map((thing, index) => ({
          requirement: budget,
          element: `${whose}-${thing}`,
          items: list(others[whose] ?? [{ publishedAt: dates[index] }]),
        })),
      ),
    ),
  };
}

function states(record: Readonly<Record<string, string>>): object {
  return {
    disclosures: openList(
      Object.entries(record).map(([element, state]) => ({ requirement: services, element, state })),
    ),
  };
}

const guide = {
  requirements: 'present',
  materials: 'present',
  procedure: 'present',
  'time-limit': 'present',
  contact: 'present',
  complaints: 'present',
};

export const disclosureCases: readonly RuleCase[] = [
  {
    name: '人事信息：三个栏目均在一年内更新',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', each('2020-05-01')),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'passed', met: { count: 3, unknown: 0, of: 3 } },
    },
  },
  {
    name: '人事信息：窗口首日前一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', each('2019-11-29')),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'failed', met: { count: 0, unknown: 0, of: 3 } },
    },
  },
  {
    name: '人事信息：窗口首日',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', each('2019-11-30')),
    expected: { ...besides('failed'), [personnel]: { outcome: 'passed' } },
  },
  {
    name: '人事信息：窗口首日后一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', each('2019-12-01')),
    expected: { ...besides('failed'), [personnel]: { outcome: 'passed' } },
  },
  {
    name: '人事信息：监测时间点为2月29日，窗口自上年2月28日起',
    asOf: '2020-02-29',
    evidence: seenOn('2020-03-01', each('2019-02-28')),
    expected: { ...besides('failed'), [personnel]: { outcome: 'passed' } },
  },
  {
    name: '人事信息：监测时间点为2月29日，上年2月27日的更新已过期',
    asOf: '2020-02-29',
    evidence: seenOn('2020-03-01', each('2019-02-27')),
    expected: { ...besides('failed'), [personnel]: { outcome: 'failed' } },
  },
  {
    name: '人事信息：一个栏目过期，不因其他栏目更新而达标',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', column(['2020-05-01', '2019-11-02', '2020-06-01'])),
    expected: {
      ...besides('failed'),
      [personnel]: {
        outcome: 'failed',
        met: { count: 2, unknown: 0, of: 3 },
        message:
          '3项内容中有1项不符合要求：任前公示栏目最近一次更新为2019-11-02，距监测时间点超过1年。',
      },
    },
  },
  {
    name: '人事信息：查过而未注明日期的，视为未更新',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', column(['2020-05-01', null, '2020-06-01'])),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'failed', met: { count: 2, unknown: 0, of: 3 } },
    },
  },
  {
    name: '人事信息：未看日期的，不作认定',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', column(['2020-05-01', undefined, '2020-06-01'])),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'untested', reasons: ['missing-fact'] },
    },
  },
  {
    name: '人事信息：日期无法识别',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', column(['2020-05-01', '2019-02-29', '2020-06-01'])),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'cantTell', reasons: ['unreadable-date'] },
    },
  },
  {
    name: '人事信息：清单不完整时，过期不能认定',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', column(['2020-05-01', '2019-11-02', '2020-06-01'], openList)),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'cantTell', reasons: ['incomplete-list'] },
    },
  },
  {
    name: '人事信息：清单不完整时，更新可以认定',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', column(['2020-05-01', '2020-05-02', '2020-06-01'], openList)),
    expected: { ...besides('failed'), [personnel]: { outcome: 'passed' } },
  },
  {
    name: '人事信息：采集早于监测时间点，过期不能认定',
    asOf: '2020-11-30',
    evidence: seenOn('2020-11-29', each('2019-11-02')),
    expected: {
      ...besides('cantTell'),
      [personnel]: { outcome: 'cantTell', reasons: ['stale-observation'] },
    },
  },
  {
    name: '人事信息：未注明采集时间，过期不能认定',
    asOf: '2020-11-30',
    evidence: each('2019-11-02'),
    expected: {
      ...besides('cantTell'),
      [personnel]: { outcome: 'cantTell', reasons: ['undated-observation'] },
    },
  },
  {
    name: '人事信息：监测时间点之后、采集之前的更新不算',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-02', each('2020-12-01')),
    expected: { ...besides('failed'), [personnel]: { outcome: 'failed' } },
  },
  {
    name: '人事信息：晚于采集时间的日期存疑',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-02', each('2020-12-03')),
    expected: {
      ...besides('failed'),
      [personnel]: { outcome: 'cantTell', reasons: ['future-date'] },
    },
  },
  {
    name: '财政预决算：三类信息均在一年内发布',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', budgetItems(['2020-02-20', '2020-09-10', '2019-11-30'])),
    expected: { [budget]: { outcome: 'passed', met: { count: 6, unknown: 0, of: 6 } } },
  },
  {
    name: '财政预决算：三公经费信息早于一年',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', budgetItems(['2020-02-20', '2020-09-10', '2019-11-29'])),
    expected: { [budget]: { outcome: 'failed', met: { count: 4, unknown: 0, of: 6 } } },
  },
  {
    name: '财政预决算：只发布本级政府的，部门的未发布',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      budgetItems(['2020-02-20', '2020-09-10', '2020-09-10'], wholeList, { departments: [] }),
    ),
    expected: { [budget]: { outcome: 'failed', met: { count: 3, unknown: 0, of: 6 } } },
  },
  {
    name: '财政预决算：窗口首日后一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', budgetItems(['2019-12-01', '2019-12-01', '2019-12-01'])),
    expected: { [budget]: { outcome: 'passed' } },
  },
  {
    name: '财政预决算：清单不完整',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      budgetItems(['2020-02-20', '2020-09-10', '2018-09-10'], openList),
    ),
    expected: { [budget]: { outcome: 'cantTell', reasons: ['incomplete-list'] } },
  },
  {
    name: '数据发布：月度数据在3个月内更新（窗口首日）',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', series('monthly', '2020-08-30')),
    expected: { [statistics]: { outcome: 'passed' } },
  },
  {
    name: '数据发布：月度数据早于3个月一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', series('monthly', '2020-08-29')),
    expected: { [statistics]: { outcome: 'failed' } },
  },
  {
    name: '数据发布：月度数据晚于窗口首日一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', series('monthly', '2020-08-31')),
    expected: { [statistics]: { outcome: 'passed' } },
  },
  {
    name: '数据发布：5月31日前推3个月为2月29日',
    asOf: '2020-05-31',
    evidence: seenOn('2020-06-01', series('monthly', '2020-02-29')),
    expected: { [statistics]: { outcome: 'passed' } },
  },
  {
    name: '数据发布：8月31日前推6个月为2月29日',
    asOf: '2020-08-31',
    evidence: seenOn('2020-09-01', series('quarterly', '2020年2月29日')),
    expected: {
      [statistics]: {
        outcome: 'passed',
        message: '季度统计数据最近一次更新为2020-02-29，在监测时间点前6个月内。',
      },
    },
  },
  {
    name: '数据发布：季度数据早于6个月一天',
    asOf: '2020-08-31',
    evidence: seenOn('2020-09-01', series('quarterly', '2020-02-28')),
    expected: { [statistics]: { outcome: 'failed' } },
  },
  {
    name: '数据发布：季度数据晚于窗口首日一天',
    asOf: '2020-08-31',
    evidence: seenOn('2020-09-01', series('quarterly', '2020-03-01')),
    expected: { [statistics]: { outcome: 'passed' } },
  },
  {
    name: '数据发布：清单不完整',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', series('monthly', '2020-08-29', openList)),
    expected: { [statistics]: { outcome: 'cantTell', reasons: ['incomplete-list'] } },
  },
  {
    name: '项目批准服务信息：六项齐全',
    asOf: '2020-11-30',
    evidence: states(guide),
    expected: { [services]: { outcome: 'passed', met: { count: 6, unknown: 0, of: 6 } } },
  },
  {
    name: '项目批准服务信息：缺两项',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      states({ ...guide, 'time-limit': 'absent', complaints: 'absent' }),
    ),
    expected: {
      [services]: {
        outcome: 'failed',
        met: { count: 4, unknown: 0, of: 6 },
        message: '6项内容中有2项不符合要求：办理时限、监督举报方式未公开。',
      },
    },
  },
  {
    name: '项目批准服务信息：监测时间点前查得缺项，不能认定当日缺项',
    asOf: '2020-11-30',
    evidence: seenOn('2020-11-29', states({ ...guide, complaints: 'absent' })),
    expected: { [services]: { outcome: 'cantTell', reasons: ['stale-observation'] } },
  },
  {
    name: '项目批准服务信息：只查了一项',
    asOf: '2020-11-30',
    evidence: states({ requirements: 'present' }),
    expected: {
      [services]: {
        outcome: 'untested',
        reasons: ['missing-fact'],
        met: { count: 1, unknown: 5, of: 6 },
      },
    },
  },
];
