import type { ExpectedFinding, RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';

const asOf = '2020-11-30';
const after = '2020-12-01';

type Row = readonly [string, object, ExpectedFinding];

function cases(id: string, rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([name, evidence, finding]) => ({
    name: `${id}：${name}`,
    asOf,
    evidence: seenOn(after, evidence),
    expected: { [id]: finding },
  }));
}

function vouched(requirement: string, outcome = 'met'): object {
  const record = {
    requirement,
    element: null,
    outcome,
    attestedBy: '评估组',
    attestedAt: after,
    expiresOn: null,
  };
  return { attestations: openList([record]) };
}

/** A measurement: parameter, what was measured, value. */
type Measured = readonly [string, string, number | null];

function measured(
  requirement: string,
  rows: readonly Measured[],
  list: typeof wholeList = wholeList,
): object {
  return {
    measurements: list(
      rows.map(([parameter, title, value]) => ({ requirement, parameter, title, value })),
    ),
  };
}

const conflicting: ExpectedFinding = { outcome: 'cantTell', reasons: ['conflicting-evidence'] };
const untested: ExpectedFinding = { outcome: 'untested', reasons: ['missing-fact'] };

const layout1 = 'design.layout/1';
const colours = (main: number, all: number) =>
  measured(layout1, [
    ['mainColours', '首页', main],
    ['colours', '首页', all],
  ]);

const layout3 = 'design.layout/3';
const load = (...seconds: readonly number[]) =>
  measured(
    layout3,
    seconds.map((value, index): Measured => ['loadTime', `页面${index + 1}`, value]),
  );

const layout9 = 'design.layout/9';
const channels = (value: number) => measured(layout9, [['channels', '首页', value]]);

const designMeasured: readonly RuleCase[] = [
  ...cases(layout1, [
    ['1种主色调、共3种', { ...colours(1, 3), ...vouched(layout1) }, { outcome: 'passed' }],
    [
      '共4种',
      colours(1, 4),
      {
        outcome: 'failed',
        message: '总色调共查1项，其中1项不符合“不超过3种色调”的要求：首页（4种色调）。',
      },
    ],
    ['2种主色调', colours(2, 3), { outcome: 'failed' }],
    ['没有主色调', colours(0, 1), { outcome: 'failed' }],
    ['没有人认定，以颜色种数为准', colours(1, 3), { outcome: 'passed' }],
    ['2种主色调而认定符合', { ...colours(2, 3), ...vouched(layout1) }, conflicting],
    ['1种主色调而认定不符合', { ...colours(1, 3), ...vouched(layout1, 'not-met') }, conflicting],
    ['只看了总色调', measured(layout1, [['colours', '首页', 3]]), untested],
  ]),
  ...cases(layout3, [
    ['正好3秒', { ...load(3, 1.2), ...vouched(layout3) }, { outcome: 'passed' }],
    [
      '有一页超过3秒',
      load(3, 3.1),
      {
        outcome: 'failed',
        message: '页面加载时长共查2项，其中1项不符合“不超过3秒”的要求：页面2（3.1秒）。',
      },
    ],
    ['有一页超过3秒而认定符合', { ...load(3, 3.1), ...vouched(layout3) }, conflicting],
    [
      '没有页面超过3秒而认定不涉及',
      { ...load(3), ...vouched(layout3, 'inapplicable') },
      conflicting,
    ],
    [
      '只测了部分页面',
      { ...measured(layout3, [['loadTime', '首页', 2]], openList), ...vouched(layout3) },
      { outcome: 'cantTell', reasons: ['incomplete-list'] },
    ],
  ]),
  ...cases(layout9, [
    ['5个频道', { ...channels(5), ...vouched(layout9) }, { outcome: 'passed' }],
    ['8个频道', { ...channels(8), ...vouched(layout9) }, { outcome: 'passed' }],
    ['4个频道', channels(4), { outcome: 'failed' }],
    ['9个频道', channels(9), { outcome: 'failed' }],
    ['9个频道而认定符合', { ...channels(9), ...vouched(layout9) }, conflicting],
    [
      '个数合适而设置不清晰',
      { ...channels(7), ...vouched(layout9, 'not-met') },
      { ...conflicting, message: '频道无法判断（佐证相互矛盾；相互矛盾：评估组的认定、首页）。' },
    ],
    ['没有人认定，以频道个数为准', channels(7), { outcome: 'passed' }],
  ]),
];

const header = 'design.layout/7';
const heading = (states: Readonly<Record<string, string>>) => ({
  disclosures: openList(
    Object.entries(states).map(([element, state]) => ({ requirement: header, element, state })),
  ),
});

const links2 = 'design.functions.links/2';
const links3 = 'design.functions.links/3';

/** Links: kind and, outside the government's sites, whether notice is given. */
function links(
  rows: readonly (readonly [string, boolean?])[],
  list: typeof wholeList = wholeList,
): object {
  return {
    links: list(
      rows.map(([kind, notice], index) => ({
        url: `https://example.cn/${index}`,
        kind,
        ...(notice !== undefined && { notice }),
      })),
    ),
  };
}

function linkCase(
  name: string,
  evidence: object,
  second: ExpectedFinding,
  third: ExpectedFinding,
): RuleCase {
  return {
    name: `链接管理：${name}`,
    asOf,
    evidence: seenOn(after, evidence),
    expected: { [links2]: second, [links3]: third },
  };
}

const lawful = vouched(links3);
const passed: ExpectedFinding = { outcome: 'passed' };
const failed: ExpectedFinding = { outcome: 'failed' };

const linkCases: readonly RuleCase[] = [
  linkCase('都是政府网站', links([['government']]), passed, { outcome: 'inapplicable' }),
  linkCase('非政府网站有提示', { ...links([['non-government', true]]), ...lawful }, passed, passed),
  linkCase('非政府网站无提示', links([['government'], ['non-government', false]]), passed, failed),
  linkCase(
    '非政府网站无提示而认定符合',
    { ...links([['government'], ['non-government', false]]), ...lawful },
    passed,
    conflicting,
  ),
  linkCase(
    '非政府网站有提示而认定不涉及',
    { ...links([['non-government', true]]), ...vouched(links3, 'inapplicable') },
    passed,
    conflicting,
  ),
  linkCase('有商业网站', { ...links([['commercial', true]]), ...lawful }, failed, passed),
  linkCase(
    '内容被认定有问题',
    { ...links([['non-government', true]]), ...vouched(links3, 'not-met') },
    passed,
    failed,
  ),
  linkCase(
    '只查了部分链接',
    { ...links([['non-government', true]], openList), ...lawful },
    { outcome: 'cantTell', reasons: ['incomplete-list'] },
    { outcome: 'cantTell', reasons: ['incomplete-list'] },
  ),
];

const search = 'design.functions.search/4';
const found = (...pages: readonly (number | null)[]) =>
  measured(
    search,
    pages.map((page, index): Measured => ['resultPage', `标题${index + 1}`, page]),
  );

const interpretation = 'disclosure.basic.interpretation/1';
const items = 'services.administrative.item-granularity/1';

function samples(
  requirement: string,
  met: readonly (boolean | undefined)[],
  list: typeof wholeList = wholeList,
): object {
  return {
    samples: list(
      met.map((one, index) => ({
        requirement,
        title: `样本${index + 1}`,
        ...(one !== undefined && { met: one }),
      })),
    ),
  };
}

const sampled: readonly RuleCase[] = [
  ...cases(search, [
    ['两条标题都在第一页', found(1, 1), { outcome: 'passed' }],
    ['一条在第二页', found(1, 2), { outcome: 'failed' }],
    [
      '一条未搜到',
      found(1, null),
      {
        outcome: 'failed',
        message: '抽查标题的搜索结果共查2项，其中1项不符合“不超过1页”的要求：标题2（未查到）。',
      },
    ],
    ['只抽了一条', found(1), { outcome: 'cantTell', reasons: ['incomplete-list'] }],
  ]),
  ...cases(interpretation, [
    ['3个文件都有多种形式', samples(interpretation, [true, true, true]), { outcome: 'passed' }],
    ['3个文件中1个只有文字', samples(interpretation, [true, false, true]), { outcome: 'failed' }],
    [
      '只抽了2个文件',
      samples(interpretation, [true, true]),
      { outcome: 'cantTell', reasons: ['incomplete-list'] },
    ],
    [
      '1个文件未看',
      samples(interpretation, [true, true, undefined]),
      { outcome: 'untested', reasons: ['missing-fact'] },
    ],
  ]),
  ...cases(items, [
    ['抽查事项均符合', samples(items, [true, true]), { outcome: 'passed' }],
    ['1个事项不符合', samples(items, [true, false]), { outcome: 'failed' }],
    [
      '抽查未完',
      samples(items, [true], openList),
      { outcome: 'cantTell', reasons: ['incomplete-list'] },
    ],
  ]),
];

const charts = 'disclosure.basic.statistics/5';
const chart = (publishedAt: string, list = wholeList) => ({
  disclosures: openList([
    { requirement: charts, element: 'charts', items: list([{ publishedAt }]) },
  ]),
});

const named = 'new-media.consolidation/2';
const sole = 'new-media.consolidation/1';
const same = 'new-media.consolidation/3';

function accountCase(
  name: string,
  account: string,
  more: object,
  finding: ExpectedFinding,
): RuleCase {
  const records = [{ unit: '区信息中心', platform: '微信', name: account }];
  return {
    name: `集约开设：${name}`,
    asOf,
    evidence: seenOn(after, { accounts: wholeList(records), ...more }),
    expected: { [named]: finding, [sole]: passed, [same]: passed },
  };
}

const supervision = 'safeguards.routine-supervision/2';

/** Days from one to another, so many apart. */
function everyDays(from: string, to: string, step: number): readonly string[] {
  const days: string[] = [];
  for (let time = Date.parse(from); time <= Date.parse(to); time += step * 86_400_000) {
    days.push(new Date(time).toISOString().slice(0, 10));
  }
  return days;
}

const rounds = {
  daily: everyDays('2019-12-01', '2020-11-30', 1),
  weekly: everyDays('2019-12-02', '2020-11-30', 7),
  monthly: everyDays('2019-12-01', '2020-11-30', 1).filter((day) => day.endsWith('-15')),
  quarterly: ['2020-01-10', '2020-04-10', '2020-07-10', '2020-10-10'],
  yearly: ['2020-01-20'],
};

function patrols(
  done: Readonly<Record<string, readonly string[]>>,
  list: typeof wholeList = wholeList,
): object {
  return {
    patrols: list(
      Object.entries(done).flatMap(([cadence, days]) =>
        days.map((doneAt) => ({ cadence, doneAt })),
      ),
    ),
    disclosures: openList([
      { requirement: supervision, element: 'published-results', state: 'present' },
    ]),
  };
}

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const monthEnds = rounds.daily.filter((day) => nextDay(day).endsWith('-01'));

const without = (days: readonly string[], day: string) => days.filter((one) => one !== day);

/** Cases of the rules that measure, sample, follow links and count rounds. */
export const measuredCases: readonly RuleCase[] = [
  ...designMeasured,
  ...cases(header, [
    ['只有网站名称', heading({ 'site-name': 'present', 'main-domain': 'inapplicable' }), passed],
    [
      '可以展示的没有展示，不算不符合',
      heading({ 'site-name': 'present', 'main-domain': 'inapplicable', logo: 'absent' }),
      passed,
    ],
    [
      '有多个域名而未显示主域名',
      heading({ 'site-name': 'present', 'main-domain': 'absent' }),
      failed,
    ],
    [
      '未看域名',
      heading({ 'site-name': 'present' }),
      { outcome: 'untested', reasons: ['missing-fact'] },
    ],
  ]),
  ...linkCases,
  ...sampled,
  ...cases(charts, [
    ['窗口首日', chart('2020-05-30'), passed],
    ['窗口首日后一天', chart('2020-05-31'), passed],
    ['窗口首日前一天', chart('2020-05-29'), failed],
    [
      '清单不完整',
      chart('2020-05-29', openList),
      { outcome: 'cantTell', reasons: ['incomplete-list'] },
    ],
  ]),
  accountCase('名称含单位名称', '柳江区信息中心', {}, passed),
  accountCase(
    '名称含单位名称而认定不符合',
    '柳江区信息中心',
    vouched(named, 'not-met'),
    conflicting,
  ),
  accountCase('名称与职责关联，经人认定', '柳江发布', vouched(named), passed),
  accountCase('名称与单位无关', '柳江美食', vouched(named, 'not-met'), failed),
  accountCase(
    '名称不含单位名称，尚无人认定',
    '柳江发布',
    {},
    {
      outcome: 'untested',
      reasons: ['needs-person'],
    },
  ),
  ...cases(supervision, [
    [
      '日、周、月、季、年均按期',
      patrols(rounds),
      { outcome: 'passed', met: { count: 6, unknown: 0, of: 6 } },
    ],
    [
      '缺一天日巡检',
      patrols({ ...rounds, daily: without(rounds.daily, '2020-03-05') }),
      {
        outcome: 'failed',
        met: { count: 5, unknown: 0, of: 6 },
        message:
          '6项内容中有1项不符合要求：日巡检共查366项，其中1项未在1天内完成：2020-03-05（应于2020-03-05前完成，未见完成）。',
      },
    ],
    [
      '每月最后一天监测',
      patrols({ ...rounds, monthly: ['2020-02-29', '2020-03-31', ...monthEnds] }),
      passed,
    ],
    [
      '每个自然月、自然周、自然季各一次，间隔不一',
      patrols({
        ...rounds,
        weekly: everyDays('2019-12-08', '2020-11-29', 14).flatMap((day) => [day, nextDay(day)]),
        monthly: [...rounds.monthly.filter((day) => !day.startsWith('2020-04')), '2020-04-01'],
        quarterly: ['2020-01-01', '2020-06-30', '2020-07-01'],
      }),
      passed,
    ],
    [
      '缺一个自然月的月监测',
      patrols({ ...rounds, monthly: rounds.monthly.filter((day) => !day.startsWith('2020-04')) }),
      {
        outcome: 'failed',
        message:
          '6项内容中有1项不符合要求：月监测共查12项，其中1项未在1个月内完成：2020-04（应于2020-04-30前完成，未见完成）。',
      },
    ],
    ['一年内没有年度报告', patrols({ ...rounds, yearly: ['2019-11-29'] }), failed],
    [
      '缺一天而清单不完整',
      patrols({ ...rounds, daily: without(rounds.daily, '2020-03-05') }, openList),
      { outcome: 'cantTell', reasons: ['incomplete-list'] },
    ],
    ['清单不完整而各期均见', patrols(rounds, openList), passed],
  ]),
];
