import type { RequirementId } from '@liujiang/indicators';
import type { Bindings } from '../facts/kinds.ts';

/** Liujiang's bindings, with those that the pack and its tests read required. */
interface LiujiangBindings extends Bindings {
  readonly timely: readonly { readonly requirement: RequirementId; readonly window: string }[];
  readonly settledBySeeing: readonly RequirementId[];
}

/** Which list of evidence answers which requirement of Liujiang's table. */
export const liujiangBindings: LiujiangBindings = {
  /** 人员培训 */
  trainingCount: { requirement: 'safeguards.training/2', window: 'window' },
  /** 征集数量 */
  consultationCount: { requirement: 'interaction.collection.quantity/1', window: 'window' },
  /** 渠道功能 */
  consultationFeedback: {
    requirement: 'interaction.collection.channels/2',
    window: 'window',
    time: 'feedbackTime',
  },
  consultationChannel: 'interaction.collection.channels/1',
  /** 内容质量 */
  consultationResults: {
    requirement: 'interaction.collection.quality/2',
    statistics: 'statistics',
    adoption: 'adoption',
  },
  /** 实时互动 */
  enquiryReply: { requirement: 'interaction.consulting.realtime/1', time: 'replyTime' },
  /** 数据发布 */
  series: 'disclosure.basic.statistics/2',
  /** 常态化监管 */
  patrols: { requirement: 'safeguards.routine-supervision/2', window: 'yearly' },
  /** 设置…栏目 */
  columns: [
    'disclosure.basic.documents/1',
    'disclosure.basic.personnel/1',
    'disclosure.basic.plans/1',
    'disclosure.basic.statistics/1',
    'disclosure.basic.open-data/1',
  ],
  /** 及时公开、发布和更新，原文未写期限 */
  timely: [
    { requirement: 'disclosure.welfare.poverty-alleviation/1', window: 'window' },
    { requirement: 'new-media.disclosure/1', window: 'window' },
  ],
  /** 政策解读多样性 */
  interpretations: {
    requirement: 'disclosure.basic.interpretation/1',
    'press-conferences': 'press-conferences',
    charts: 'charts',
    'audio-video': 'audio-video',
    animation: 'animation',
  },
  severalForms: { requirement: 'disclosure.basic.interpretation/1', parameter: 'forms' },
  /** 事项细分情况 */
  serviceItems: {
    requirement: 'services.administrative.item-granularity/1',
    finestGrained: 'finest-grain',
    conditions: 'conditions',
    materials: 'materials',
    procedure: 'procedure',
  },
  /** 数据开放 */
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
  /** 展现布局 */
  pageMeasurements: [
    { field: 'mainColours', requirement: 'design.layout/1', parameter: 'mainColours' },
    { field: 'colours', requirement: 'design.layout/1', parameter: 'colours' },
    { field: 'loadSeconds', requirement: 'design.layout/3', parameter: 'loadTime' },
    { field: 'channels', requirement: 'design.layout/9', parameter: 'channels' },
  ],
  articlePages: { requirement: 'design.layout/6', source: 'source', sharing: 'sharing' },
  publishTimes: { requirement: 'design.layout/5', parameter: 'format' },
  pageHeaders: {
    requirement: 'design.layout/7',
    siteName: 'site-name',
    domainNames: 'domain-names',
    logo: 'logo',
    languages: 'languages',
    search: 'search',
    mainDomain: 'main-domain',
  },
  sameAsHome: { requirement: 'design.layout/8', header: 'header', footer: 'footer' },
  /** 其余要素是不应有的现象 */
  browsers: { requirement: 'design.layout/4', elements: ['browser-360', 'browser-ie'] },
  /** 智能搜索 */
  searchFeatures: [
    {
      kind: 'misspelling',
      field: 'understood',
      requirement: 'design.functions.search/1',
      element: 'correction',
    },
    {
      kind: 'pinyin',
      field: 'understood',
      requirement: 'design.functions.search/1',
      element: 'pinyin',
    },
    {
      kind: 'everyday-language',
      field: 'understood',
      requirement: 'design.functions.search/1',
      element: 'everyday-language',
    },
    {
      kind: 'keyword',
      field: 'suggestions',
      requirement: 'design.functions.search/1',
      element: 'suggestions',
    },
    {
      kind: 'keyword',
      field: 'information',
      requirement: 'design.functions.search/2',
      element: 'information',
    },
    {
      kind: 'keyword',
      field: 'serviceFunctions',
      requirement: 'design.functions.search/2',
      element: 'service-functions',
    },
    {
      kind: 'keyword',
      field: 'categories',
      requirement: 'design.functions.search/3',
      element: 'categories',
    },
    {
      kind: 'keyword',
      field: 'relevance',
      requirement: 'design.functions.search/3',
      element: 'relevance',
    },
  ],
  resultPage: { requirement: 'design.functions.search/4', parameter: 'resultPage' },
  /** 链接管理 */
  linkNotices: 'design.functions.links/3',
  /** 集约开设 */
  accountsPerPlatform: {
    requirement: 'new-media.consolidation/1',
    parameter: 'accountsPerPlatform',
  },
  accountNames: 'new-media.consolidation/2',
  oneName: 'new-media.consolidation/3',
  /** 渠道建设 */
  accountChannels: [
    { requirement: 'new-media.channels/1', element: 'mobile-client', platform: 'app' },
    { requirement: 'new-media.channels/1', element: 'wechat', platform: 'wechat' },
    { requirement: 'new-media.channels/1', element: 'weibo', platform: 'weibo' },
  ],
  sampleSize: 'sample',
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
};
