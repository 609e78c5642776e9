import type { ExpectedFinding, RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';

const asOf = '2020-11-30';
const after = '2020-12-01';
const before = '2020-11-29';

interface More {
  /** When it was collected, if not after the monitoring date. */
  readonly collectedAt?: string;
  /** What comes of the same evidence for other requirements. */
  readonly others?: RuleCase['expected'];
}

/** What a case shows, its evidence, and what must come of it. */
type Row = readonly [string, object, ExpectedFinding, More?];

function cases(id: string, rows: readonly Row[]): readonly RuleCase[] {
  return rows.map(([name, evidence, finding, { collectedAt = after, others = {} } = {}]) => ({
    name: `${id}：${name}`,
    asOf,
    evidence: seenOn(collectedAt, evidence),
    expected: { [id]: finding, ...others },
  }));
}

const passed: ExpectedFinding = { outcome: 'passed' };
const failed: ExpectedFinding = { outcome: 'failed' };
const incomplete: ExpectedFinding = { outcome: 'cantTell', reasons: ['incomplete-list'] };
const conflicting: ExpectedFinding = { outcome: 'cantTell', reasons: ['conflicting-evidence'] };
const stale: ExpectedFinding = { outcome: 'cantTell', reasons: ['stale-observation'] };
const unopened: ExpectedFinding = { outcome: 'cantTell', reasons: ['fetch-failed'] };
const missing: ExpectedFinding = { outcome: 'untested', reasons: ['missing-fact'] };
const forPerson: ExpectedFinding = { outcome: 'untested', reasons: ['needs-person'] };

const openAndMissing: ExpectedFinding = {
  outcome: 'cantTell',
  reasons: ['missing-fact', 'incomplete-list'],
};

const http503 = { at: '2020-12-01', reason: 'HTTP 503' };

const interpretation = 'disclosure.basic.interpretation/1';

/** A document and the forms of its interpretations, of which the list is whole. */
function policy(index: number, forms: readonly string[], list = wholeList): object {
  return {
    title: `文件${index}`,
    url: `https://example.cn/policy/${index}`,
    interpretations: list(forms.map((form) => ({ form }))),
  };
}

const first = policy(1, ['charts']);
const second = policy(2, ['text', 'audio-video']);

const policyCases = cases(interpretation, [
  [
    '3个文件都有图表、音视频或新闻发布会解读',
    { policies: wholeList([first, second, policy(3, ['press-conferences'])]) },
    passed,
  ],
  [
    '1个文件只有文字解读',
    { policies: wholeList([first, second, policy(3, ['text'])]) },
    {
      outcome: 'failed',
      message: '抽查的政策解读共查3项，其中1项不符合要求：文件3。',
    },
  ],
  [
    '3个文件都只有图表解读，合计1种',
    { policies: wholeList([first, policy(2, ['charts']), policy(3, ['charts', 'text'])]) },
    { outcome: 'failed', message: '所抽文件的多种解读形式未提供。' },
  ],
  [
    '已见1种，抽查清单不完整',
    { policies: openList([first, policy(2, ['charts']), policy(3, ['charts'])]) },
    incomplete,
  ],
  [
    '已见1种，有的文件解读清单不完整',
    { policies: wholeList([first, policy(2, ['charts']), policy(3, ['charts'], openList)]) },
    incomplete,
  ],
  [
    '已见1种，另有其他形式待人工认定',
    { policies: wholeList([first, policy(2, ['charts']), policy(3, ['charts', 'other'])]) },
    forPerson,
  ],
  [
    '都只有图表解读，而检查人逐个认定符合',
    {
      policies: wholeList([first, policy(2, ['charts']), policy(3, ['charts'])]),
      samples: openList(
        [1, 2, 3].map((index) => ({
          requirement: interpretation,
          title: `文件${index}`,
          url: `https://example.cn/policy/${index}`,
          met: true,
        })),
      ),
    },
    conflicting,
  ],
  ['1个文件没有解读', { policies: wholeList([first, second, policy(3, [])]) }, failed],
  [
    '只有文字解读，但解读清单不完整',
    { policies: wholeList([first, second, policy(3, ['text'], openList)]) },
    incomplete,
  ],
  [
    '有其他形式的解读，待人工认定',
    { policies: wholeList([first, second, policy(3, ['other'])]) },
    forPerson,
  ],
  [
    '其他形式的解读经人工认定符合',
    {
      policies: wholeList([first, second, policy(3, ['other'])]),
      samples: openList([
        {
          requirement: interpretation,
          title: '文件3',
          url: 'https://example.cn/policy/3',
          met: true,
        },
      ]),
    },
    passed,
  ],
  ['只抽了2个文件', { policies: wholeList([first, second]) }, incomplete],
  ['抽查清单不完整', { policies: openList([first, second, policy(3, ['animation'])]) }, incomplete],
  [
    '1个文件打不开',
    { policies: wholeList([first, second, { title: '文件3', failed: http503 }]) },
    unopened,
  ],
  ['1个文件未查解读', { policies: wholeList([first, second, { title: '文件3' }]) }, missing],
  [
    '监测时间点前只见文字解读',
    { policies: wholeList([first, second, policy(3, ['text'])]) },
    stale,
    { collectedAt: before },
  ],
  [
    '与抽查记录不一致',
    {
      policies: openList([first, second, policy(3, ['charts'])]),
      samples: openList([
        {
          requirement: interpretation,
          title: '文件3',
          url: 'https://example.cn/policy/3',
          met: false,
        },
      ]),
    },
    { outcome: 'cantTell', reasons: ['incomplete-list', 'conflicting-evidence'] },
  ],
  [
    '完整的抽查清单之外另有抽查记录',
    {
      policies: wholeList([first, second, policy(3, ['charts'])]),
      samples: openList([{ requirement: interpretation, title: '文件4', met: false }]),
    },
    conflicting,
  ],
]);

const items = 'services.administrative.item-granularity/1';

function service(name: string, more: object = {}): object {
  const guide = { conditions: true, materials: true, procedure: true };
  return { name, finestGrained: true, guide, ...more };
}

const serviceCases = cases(items, [
  [
    '抽查事项均细分，指南要素齐全',
    { services: wholeList([service('户口登记'), service('生育登记')]) },
    passed,
  ],
  [
    '1个事项的指南没有写清办理流程',
    {
      services: wholeList([
        service('户口登记'),
        service('生育登记', { guide: { conditions: true, materials: true, procedure: false } }),
      ]),
    },
    { outcome: 'failed', message: '抽查的办事事项共查2项，其中1项不符合要求：生育登记。' },
  ],
  [
    '1个事项没有细分到最小颗粒度',
    { services: wholeList([service('户口登记', { finestGrained: false })]) },
    failed,
  ],
  [
    '未看办理流程',
    {
      services: wholeList([service('户口登记', { guide: { conditions: true, materials: true } })]),
    },
    missing,
  ],
  ['指南打不开', { services: wholeList([{ name: '户口登记', failed: http503 }]) }, unopened],
  ['抽查未完', { services: openList([service('户口登记')]) }, incomplete],
]);

const open2 = 'disclosure.basic.open-data/2';
const open3 = 'disclosure.basic.open-data/3';

function dataSet(name: string, more: object = {}): object {
  const seen = {
    cadence: 'monthly',
    updatedAt: '2020-11-20',
    machineReadable: true,
    hasInterface: true,
  };
  return { name, ...seen, ...more };
}

const dataSetCases = [
  ...cases(open2, [
    [
      '数据集均为机器可读、有接口、按期更新',
      { dataSets: wholeList([dataSet('企业名录'), dataSet('公交站点')]) },
      passed,
    ],
    [
      '更新于更新周期首日',
      { dataSets: wholeList([dataSet('企业名录', { updatedAt: '2020-10-30' })]) },
      passed,
    ],
    [
      '超过更新周期一日，待人工认定',
      { dataSets: wholeList([dataSet('企业名录', { updatedAt: '2020-10-29' })]) },
      forPerson,
    ],
    [
      '不定期更新，待人工认定',
      { dataSets: wholeList([dataSet('企业名录', { cadence: 'irregular' })]) },
      forPerson,
    ],
    ['未注明更新日期', { dataSets: wholeList([dataSet('企业名录', { updatedAt: null })]) }, failed],
    [
      '都没有接口',
      {
        dataSets: wholeList([
          dataSet('企业名录', { hasInterface: false }),
          dataSet('公交站点', { hasInterface: false }),
        ]),
      },
      failed,
    ],
    [
      '有的有接口，有的没有，待人工认定',
      { dataSets: wholeList([dataSet('企业名录'), dataSet('公交站点', { hasInterface: false })]) },
      forPerson,
    ],
    ['没有公开任何数据集', { dataSets: wholeList([]) }, failed],
    ['数据集清单不完整', { dataSets: openList([dataSet('企业名录')]) }, incomplete],
    [
      '未记录更新周期',
      {
        dataSets: wholeList([
          { name: '企业名录', updatedAt: '2020-11-20', machineReadable: true, hasInterface: true },
        ]),
      },
      missing,
    ],
    [
      '与逐项查看的记录不一致',
      {
        dataSets: wholeList([dataSet('企业名录')]),
        disclosures: openList([{ requirement: open2, element: 'interfaces', state: 'absent' }]),
      },
      conflicting,
    ],
  ]),
  ...cases(open3, [
    [
      '均注明浏览量、下载量和接口调用',
      { dataSets: wholeList([{ name: '企业名录', views: 120, downloads: 0, calls: 3 }]) },
      passed,
    ],
    [
      '有一个数据集未注明下载量',
      {
        dataSets: wholeList([
          { name: '企业名录', views: 120, downloads: 8, calls: 3 },
          { name: '公交站点', views: 15, downloads: null, calls: 0 },
        ]),
      },
      { outcome: 'failed', met: { count: 2, unknown: 0, of: 3 } },
    ],
    [
      '没有接口的数据集不要求注明接口调用',
      {
        dataSets: wholeList([
          { name: '企业名录', views: 120, downloads: 8, calls: 3, hasInterface: true },
          { name: '公交站点', views: 15, downloads: 2, calls: null, hasInterface: false },
        ]),
      },
      passed,
    ],
    [
      '都没有接口，接口调用未注明',
      {
        dataSets: wholeList([
          { name: '企业名录', views: 120, downloads: 8, calls: null, hasInterface: false },
        ]),
      },
      passed,
      { others: { [open2]: failed } },
    ],
    [
      '都没有接口，未填写接口调用',
      { dataSets: wholeList([{ name: '企业名录', views: 1, downloads: 8, hasInterface: false }]) },
      passed,
      { others: { [open2]: failed } },
    ],
    [
      '填报接口调用不适用',
      {
        dataSets: wholeList([{ name: '企业名录', views: 120, downloads: 8 }]),
        disclosures: openList([
          { requirement: open3, element: 'interface-calls', state: 'inapplicable' },
        ]),
      },
      passed,
    ],
    [
      '未记录是否有接口',
      { dataSets: wholeList([{ name: '企业名录', views: 1, downloads: 1, calls: null }]) },
      missing,
    ],
    [
      '监测时间点前查得未注明',
      { dataSets: wholeList([{ name: '企业名录', views: null, downloads: 1, calls: 1 }]) },
      stale,
      { collectedAt: before },
    ],
  ]),
];

const quality = 'interaction.collection.quality/2';

function consultation(closesAt: string, statistics?: boolean, adoption?: boolean): object {
  return {
    title: `关于征求意见的公告（${closesAt}）`,
    closesAt,
    ...(statistics !== undefined && { statistics }),
    ...(adoption !== undefined && { adoption }),
  };
}

/** Fewer than six consultations, of which nobody says when they opened: too few whenever that was. */
const tooFew: More = { others: { 'interaction.collection.quantity/1': failed } };

const wholeConsultations = cases(quality, [
  [
    '均公开统计、采纳情况',
    {
      consultations: wholeList([
        consultation('2020-09-30', true, true),
        consultation('2020-03-31', true, true),
      ]),
    },
    passed,
    tooFew,
  ],
  [
    '都没有公开采纳情况',
    {
      consultations: wholeList([
        consultation('2020-09-30', true, false),
        consultation('2020-03-31', true, false),
      ]),
    },
    failed,
    tooFew,
  ],
  [
    '有的公开、有的没有，待人工认定',
    {
      consultations: wholeList([
        consultation('2020-09-30', true, true),
        consultation('2020-03-31', true, false),
      ]),
    },
    forPerson,
    tooFew,
  ],
  [
    '反馈期限未满的不计',
    {
      consultations: wholeList([
        consultation('2020-09-30', true, true),
        consultation('2020-10-30', false, false),
      ]),
    },
    passed,
    tooFew,
  ],
  [
    '反馈期限满后一日即计',
    { consultations: wholeList([consultation('2020-10-29', false, false)]) },
    failed,
    tooFew,
  ],
  [
    '一年前结束的不计',
    {
      consultations: wholeList([
        consultation('2020-09-30', true, true),
        consultation('2019-11-29', false, false),
      ]),
    },
    passed,
    tooFew,
  ],
  [
    '一项未看',
    {
      consultations: wholeList([
        consultation('2020-09-30', true, true),
        consultation('2020-03-31', true),
      ]),
    },
    missing,
    tooFew,
  ],
]);

const unknownConsultations = cases(quality, [
  [
    '清单不完整',
    { consultations: openList([consultation('2020-09-30', true, true)]) },
    incomplete,
    {
      others: {
        'interaction.collection.quantity/1': openAndMissing,
        'interaction.collection.channels/2': openAndMissing,
      },
    },
  ],
]);

const article = (more: object): object => ({
  kind: 'article',
  source: '区信息中心',
  sharing: true,
  ...more,
});
const header = (more: object = {}): object => ({
  kind: 'home',
  header: { siteName: true, mainDomain: null, ...more },
});

const layout5 = 'design.layout/5';
const layout6 = 'design.layout/6';
const layout7 = 'design.layout/7';

const pageCases = [
  ...cases(layout6, [
    [
      '文章页均标明来源、可分享',
      { pages: wholeList([article({ url: 'a' }), article({ url: 'b' })]) },
      passed,
    ],
    [
      '一个文章页未标明来源',
      { pages: wholeList([article({ url: 'a' }), article({ url: 'b', source: null })]) },
      failed,
    ],
    [
      '不是文章页的不计',
      {
        pages: wholeList([article({ url: 'a' }), { url: 'b', kind: 'column' }]),
      },
      passed,
    ],
    [
      '未记录是不是文章页',
      {
        pages: wholeList([
          article({ url: 'a' }),
          { url: 'b', source: '区信息中心', sharing: true },
        ]),
      },
      missing,
    ],
    [
      '只查了部分页面',
      { pages: openList([article({ url: 'a' })]) },
      incomplete,
      { others: { [layout5]: openAndMissing } },
    ],
    [
      '监测时间点前未标明来源',
      { pages: openList([article({ url: 'a', source: null })]) },
      { outcome: 'cantTell', reasons: ['incomplete-list', 'stale-observation'] },
      { collectedAt: before, others: { [layout5]: openAndMissing } },
    ],
  ]),
  ...cases(layout7, [
    [
      '各页展示网站名称，只有一个域名',
      {
        pages: wholeList([
          { url: 'a', ...header() },
          { url: 'b', ...header() },
        ]),
      },
      passed,
    ],
    [
      '多个域名，均显示主域名',
      { pages: wholeList([{ url: 'a', ...header({ mainDomain: true }) }]) },
      passed,
    ],
    [
      '多个域名，未显示主域名',
      { pages: wholeList([{ url: 'a', ...header({ mainDomain: false }) }]) },
      failed,
    ],
    [
      '一页未展示网站名称',
      {
        pages: openList([
          { url: 'a', ...header() },
          { url: 'b', ...header({ siteName: false }) },
        ]),
      },
      failed,
      { others: { [layout5]: openAndMissing } },
    ],
    ['未看域名', { pages: wholeList([{ url: 'a', header: { siteName: true } }]) }, missing],
  ]),
];

function vouched(requirement: string): object {
  const record = {
    requirement,
    element: null,
    outcome: 'met',
    attestedBy: '评估组',
    attestedAt: after,
    expiresOn: null,
  };
  return { attestations: openList([record]) };
}

const layout1 = 'design.layout/1';
const layout3 = 'design.layout/3';
const layout9 = 'design.layout/9';

const timed = (...seconds: readonly number[]) =>
  seconds.map((loadSeconds, index) => ({
    url: `https://example.cn/${index}`,
    title: `页面${index}`,
    loadSeconds,
  }));

const measuredPageCases = [
  ...cases(layout1, [
    [
      '1种主色调、共3种',
      { pages: wholeList([{ url: 'a', mainColours: 1, colours: 3 }]), ...vouched(layout1) },
      passed,
    ],
    [
      '共4种',
      { pages: openList([{ url: 'a', mainColours: 1, colours: 4 }]) },
      failed,
      { others: { [layout5]: openAndMissing } },
    ],
    [
      '有一页未看',
      {
        pages: wholeList([{ url: 'a', mainColours: 1, colours: 3 }, { url: 'b' }]),
        ...vouched(layout1),
      },
      missing,
    ],
  ]),
  ...cases(layout3, [
    ['均不超过3秒', { pages: wholeList(timed(3, 0.8)), ...vouched(layout3) }, passed],
    ['一页超过3秒', { pages: wholeList(timed(3, 3.2)) }, failed],
    [
      '一页超过3秒而认定符合',
      { pages: wholeList(timed(3, 3.2)), ...vouched(layout3) },
      conflicting,
    ],
    [
      '有一页打不开',
      { pages: wholeList([...timed(3), { url: 'z', failed: http503 }]), ...vouched(layout3) },
      unopened,
      { others: { [layout5]: { outcome: 'cantTell', reasons: ['missing-fact', 'fetch-failed'] } } },
    ],
    [
      '与实测记录一致',
      {
        pages: openList(timed(2)),
        measurements: wholeList([
          { requirement: layout3, parameter: 'loadTime', url: 'https://example.cn/0', value: 2 },
        ]),
        ...vouched(layout3),
      },
      passed,
      { others: { [layout5]: openAndMissing } },
    ],
    [
      '与实测记录不一致',
      {
        pages: wholeList(timed(2)),
        measurements: wholeList([
          { requirement: layout3, parameter: 'loadTime', url: 'https://example.cn/0', value: 2.5 },
        ]),
        ...vouched(layout3),
      },
      conflicting,
    ],
    [
      '不测时长的页面不影响完整的实测记录',
      {
        pages: wholeList([{ url: 'a', kind: 'home', title: '首页' }]),
        measurements: wholeList([
          { requirement: layout3, parameter: 'loadTime', title: '首页', value: 2 },
        ]),
        ...vouched(layout3),
      },
      passed,
    ],
  ]),
  ...cases(layout9, [
    [
      '8个频道',
      { pages: wholeList([{ url: 'a', kind: 'home', channels: 8 }]), ...vouched(layout9) },
      passed,
    ],
    ['9个频道', { pages: wholeList([{ url: 'a', kind: 'home', channels: 9 }]) }, failed],
  ]),
];

const search1 = 'design.functions.search/1';
const search2 = 'design.functions.search/2';
const search3 = 'design.functions.search/3';
const search4 = 'design.functions.search/4';

const fuzzy = (understood: boolean) => [
  { query: '公机金', kind: 'misspelling', understood },
  { query: 'gongjijin', kind: 'pinyin', understood: true },
  { query: '怎么取住房的钱', kind: 'everyday-language', understood: true },
];
const keyword = (more: object) => ({ query: '公积金', kind: 'keyword', ...more });
const found = (...pages: readonly (number | null)[]) =>
  pages.map((resultPage, index) => ({ query: `标题${index + 1}`, kind: 'title', resultPage }));

const searchCases = [
  ...cases(search1, [
    [
      '四种功能都有',
      { searches: openList([...fuzzy(true), keyword({ suggestions: true })]) },
      passed,
    ],
    [
      '错别字未纠正',
      { searches: wholeList([...fuzzy(false), keyword({ suggestions: true })]) },
      { outcome: 'failed', met: { count: 3, unknown: 0, of: 4 } },
    ],
    [
      '两次测试中有一次纠正',
      {
        searches: wholeList([
          ...fuzzy(false),
          { query: '社宝', kind: 'misspelling', understood: true },
          keyword({ suggestions: true }),
        ]),
      },
      passed,
    ],
    [
      '错别字未纠正，测试记录不完整',
      { searches: openList([...fuzzy(false), keyword({ suggestions: true })]) },
      incomplete,
    ],
    ['未测关键词推荐', { searches: wholeList(fuzzy(true)) }, missing],
  ]),
  ...cases(search2, [
    [
      '聚合信息和服务功能',
      { searches: openList([keyword({ information: true, serviceFunctions: true })]) },
      passed,
    ],
    [
      '没有聚合服务功能',
      { searches: wholeList([keyword({ information: true, serviceFunctions: false })]) },
      failed,
    ],
  ]),
  ...cases(search3, [
    [
      '有分类和排序',
      { searches: openList([keyword({ categories: true, relevance: true })]) },
      passed,
    ],
    [
      '没有排序',
      { searches: wholeList([keyword({ categories: true, relevance: false })]) },
      failed,
    ],
    [
      '监测时间点前没有排序',
      { searches: wholeList([keyword({ categories: true, relevance: false })]) },
      stale,
      { collectedAt: before },
    ],
  ]),
  ...cases(search4, [
    ['两条标题都在第一页', { searches: wholeList(found(1, 1)) }, passed],
    [
      '一条未搜到',
      { searches: wholeList(found(1, null)) },
      {
        outcome: 'failed',
        message: '抽查标题的搜索结果共查2项，其中1项不符合“不超过1页”的要求：标题2（未查到）。',
      },
    ],
    ['只测了一条', { searches: wholeList(found(1)) }, incomplete],
    [
      '一条未看结果',
      { searches: wholeList([...found(1), { query: '标题2', kind: 'title' }]) },
      missing,
    ],
  ]),
];

/** Cases of the records that are about one kind of thing each. */
export const typedCases: readonly RuleCase[] = [
  ...policyCases,
  ...serviceCases,
  ...dataSetCases,
  ...wholeConsultations,
  ...unknownConsultations,
  ...pageCases,
  ...measuredPageCases,
  ...searchCases,
];
