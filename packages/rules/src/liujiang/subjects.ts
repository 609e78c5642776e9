import type { Bilingual } from '@liujiang/indicators';

/** The subjects of sentences about conditions that stand for no element of the table. */
export const subjects: Readonly<Record<string, Bilingual>> = {
  'monthly-series': { zh: '月度统计数据', en: 'monthly statistics' },
  'quarterly-series': { zh: '季度统计数据', en: 'quarterly statistics' },
  'replies-on-time': { zh: '模拟咨询的答复', en: 'replies to simulated enquiries' },
  'replies-accurate': {
    zh: '模拟咨询的答复内容',
    en: 'accuracy of replies to simulated enquiries',
  },
  'feedback-on-time': {
    zh: '征集调查活动的结果反馈',
    en: 'feedback on consultations and surveys',
  },
  consultations: { zh: '在线征集活动', en: 'online consultations' },
  'publish-times': { zh: '网页发布时间', en: 'publish times of pages' },
  'accounts-per-platform': {
    zh: '各单位在各平台开设的账号',
    en: 'accounts of each unit on each platform',
  },
  'account-names': {
    zh: '各单位政务新媒体账号名称',
    en: "names of each unit's accounts on different platforms",
  },
  column: { zh: '本项要求的栏目', en: 'the column that is asked for' },
  feature: { zh: '本项要求的内容', en: 'what is asked for' },
  judgement: { zh: '本项要求', en: 'this requirement' },
  'sample-size': { zh: '抽查样本', en: 'samples drawn' },
  interpretations: { zh: '抽查的政策解读', en: 'interpretations sampled' },
  forms: {
    zh: '所抽文件的多种解读形式',
    en: 'several forms of interpretation of the documents sampled',
  },
  'service-items': { zh: '抽查的办事事项', en: 'service items sampled' },
  'main-colours': { zh: '主色调', en: 'main colours' },
  colours: { zh: '总色调', en: 'colours in all' },
  'load-time': { zh: '页面加载时长', en: 'load time of pages' },
  channels: { zh: '频道', en: 'channels' },
  'link-kinds': { zh: '网站链接', en: 'links' },
  'link-notices': {
    zh: '打开非政府网站链接时的提示信息',
    en: 'notices before sites that are not the government’s',
  },
  'result-pages': { zh: '抽查标题的搜索结果', en: 'searches for the titles sampled' },
  'named-after-units': {
    zh: '政务新媒体账号名称与单位名称的关联',
    en: 'accounts that bear the name of their unit',
  },
  trainings: { zh: '组织开展的培训', en: 'training sessions held' },
};
