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
  /** The parameter that says how many samples are to be drawn. */
  sampleSize: 'sample',
} as const;
