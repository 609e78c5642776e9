/**
 * Which list of evidence answers which requirement, and by which of its parameters. Windows, times and counts themselves
 * stand in the catalogue; a requirement that a catalogue lacks simply gets no fact.
 */
export const bindings = {
  /** 数据发布: a series of cadence `monthly` is judged by the parameter `monthlyWindow`, and so on. */
  series: 'disclosure.basic.statistics/2',
  /** 征集数量: consultations that opened within `window`. */
  consultationCount: { requirement: 'interaction.collection.quantity/1', window: 'window' },
  /** 渠道功能: consultations that closed within `window` and had `feedbackTime` for their result. */
  consultationFeedback: {
    requirement: 'interaction.collection.channels/2',
    window: 'window',
    time: 'feedbackTime',
  },
  /** 实时互动: simulated enquiries have `replyTime` for their reply. */
  enquiryReply: { requirement: 'interaction.consulting.realtime/1', time: 'replyTime' },
  /** 人员培训: trainings that were held within `window`. */
  trainingCount: { requirement: 'safeguards.training/2', window: 'window' },
  /** 集约开设: accounts of a unit on one platform, at most `accountsPerPlatform`. */
  accounts: { requirement: 'new-media.consolidation/1', limit: 'accountsPerPlatform' },
  /** 渠道建设: the channels that accounts on a platform are. */
  accountChannels: {
    requirement: 'new-media.channels/1',
    elements: { 'mobile-client': 'app', wechat: 'wechat', weibo: 'weibo' },
  },
  /** 集约开设: the names of accounts, compared across the units of its leaf. */
  oneName: 'new-media.consolidation/3',
  /** 设置…栏目: any column of the leaf that was set up. */
  columns: [
    'disclosure.basic.documents/1',
    'disclosure.basic.personnel/1',
    'disclosure.basic.plans/1',
    'disclosure.basic.statistics/1',
    'disclosure.basic.open-data/1',
  ],
  /** 渠道功能: a consultation that was opened online shows the channel. */
  consultationChannel: 'interaction.collection.channels/1',
  /** 常态化监管: rounds by the parameter of their cadence, over the time that `window` names. */
  patrols: { requirement: 'safeguards.routine-supervision/2', window: 'yearly' },
  /** 及时公开、发布和更新, with no limit in print: that a thing is there does not suffice unless it was published within `window`. */
  timely: {
    requirements: ['disclosure.welfare.poverty-alleviation/1', 'new-media.disclosure/1'],
    window: 'window',
  },
  /** 政策解读多样性: the forms of interpretation are its elements. */
  interpretations: 'disclosure.basic.interpretation/1',
  /** 政策解读多样性: the samples together are shown in as many of its forms as `forms` asks for. */
  severalForms: { requirement: 'disclosure.basic.interpretation/1', parameter: 'forms' },
  /** 事项细分情况: what a guide sets out are its elements, beside how finely an item is divided. */
  serviceItems: 'services.administrative.item-granularity/1',
  finestGrain: 'finest-grain',
  /** 展现布局: what is counted or timed on a page, by the field that holds it. */
  pageMeasurements: [
    { field: 'mainColours', requirement: 'design.layout/1', parameter: 'mainColours' },
    { field: 'colours', requirement: 'design.layout/1', parameter: 'colours' },
    { field: 'loadSeconds', requirement: 'design.layout/3', parameter: 'loadTime' },
    { field: 'channels', requirement: 'design.layout/9', parameter: 'channels' },
  ],
  /** 智能搜索: on which page of results the titles drawn were found. */
  resultPage: { requirement: 'design.functions.search/4', parameter: 'resultPage' },
  /** 数据开放: what each data set has or states; 持续更新 is judged by how often it is to be updated. */
  dataSets: {
    requirement: 'disclosure.basic.open-data/2',
    machineReadable: 'machine-readable',
    hasInterface: 'interfaces',
    updates: 'updates',
  },
  dataSetFigures: {
    requirement: 'disclosure.basic.open-data/3',
    views: 'views',
    downloads: 'downloads',
    calls: 'interface-calls',
  },
  /** 内容质量: what is made public of a consultation once its result is due (see `consultationFeedback`). */
  consultationResults: {
    requirement: 'interaction.collection.quality/2',
    statistics: 'statistics',
    adoption: 'adoption',
  },
  /** 展现布局: what each article page shows. */
  articlePages: { requirement: 'design.layout/6', source: 'source', sharing: 'sharing' },
  /** 展现布局: what the header of each page shows. */
  pageHeaders: {
    requirement: 'design.layout/7',
    siteName: 'site-name',
    domainNames: 'domain-names',
    logo: 'logo',
    languages: 'languages',
    search: 'search',
    mainDomain: 'main-domain',
  },
  /** 展现布局: header and footer of each page beside those of the home page. */
  sameAsHome: { requirement: 'design.layout/8', header: 'header', footer: 'footer' },
  /** 展现布局: browsers that each page was opened in; other elements are the faults that there must not be. */
  browsers: { requirement: 'design.layout/4', elements: ['browser-360', 'browser-ie'] },
  /** 智能搜索: by kind of search, the features that it tries. */
  searchFeatures: [
    { kind: 'misspelling', field: 'understood', at: ['design.functions.search/1', 'correction'] },
    { kind: 'pinyin', field: 'understood', at: ['design.functions.search/1', 'pinyin'] },
    {
      kind: 'everyday-language',
      field: 'understood',
      at: ['design.functions.search/1', 'everyday-language'],
    },
    { kind: 'keyword', field: 'suggestions', at: ['design.functions.search/1', 'suggestions'] },
    { kind: 'keyword', field: 'information', at: ['design.functions.search/2', 'information'] },
    {
      kind: 'keyword',
      field: 'serviceFunctions',
      at: ['design.functions.search/2', 'service-functions'],
    },
    { kind: 'keyword', field: 'categories', at: ['design.functions.search/3', 'categories'] },
    { kind: 'keyword', field: 'relevance', at: ['design.functions.search/3', 'relevance'] },
  ],
  /** The parameter that says how many samples are to be drawn. */
  sampleSize: 'sample',
  /** 展现布局: the form of the publish time on article pages. */
  publishTimes: { requirement: 'design.layout/5', format: 'format' },
  /** 链接管理: notices before sites that are not the government's. */
  linkNotices: 'design.functions.links/3',
  /** 集约开设: names of accounts that contain the unit's. */
  accountNames: 'new-media.consolidation/2',
  /** Where an opinion is asked for beside what can be counted, dated or looked up, which settles the requirement. */
  settledBySeeing: [
    'disclosure.basic.statistics/3',
    'disclosure.basic.statistics/6',
    'design.layout/1',
    'design.layout/3',
    'design.layout/5',
    'design.layout/7',
    'design.layout/9',
    'design.topics/1',
  ],
} as const;

/** Whether a requirement asks when things were published, beside whether they are there. */
export function asksForTime(requirement: string): boolean {
  return bindings.timely.requirements.some((id) => id === requirement);
}

/** Whether what was seen settles a requirement, though its text asks for an opinion too. */
export function isSettledBySeeing(requirement: string): boolean {
  return bindings.settledBySeeing.some((id) => id === requirement);
}
