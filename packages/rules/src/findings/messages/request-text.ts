import type { Bilingual, Reason } from '@liujiang/indicators';

/** What settles a reason; `null` where no evidence can, only a rule or a formula. */
export const requests: Readonly<Record<Reason, Bilingual | null>> = {
  'missing-fact': { zh: '提供相应佐证', en: 'Hand in evidence of it.' },
  'needs-person': {
    zh: '请检查人员查看并提交认定（认定人、时间、结论及依据材料）',
    en: 'Have a person look at it and hand in an attestation: who found what, when, on what papers.',
  },
  'no-rule': null,
  'measured-by-formula': null,
  'incomplete-list': {
    zh: '补全清单，并注明清单完整及总数',
    en: 'Complete the list, and state that it is complete and how many entries there are.',
  },
  'empty-list': {
    zh: '清单中没有可供检查的条目，请核实是否确无此类事项',
    en: 'There is nothing in the list to judge: check whether there really was none.',
  },
  'stale-observation': {
    zh: '在监测时间点当日或之后重新采集',
    en: 'Collect it again on the monitoring date or after.',
  },
  'undated-observation': { zh: '注明采集时间', en: 'State when it was collected.' },
  'unreadable-date': { zh: '更正无法识别的日期', en: 'Correct the date that cannot be read.' },
  'future-date': {
    zh: '核对晚于采集时间的日期',
    en: 'Check the date that lies after its collection.',
  },
  'fetch-failed': { zh: '重新打开页面并采集', en: 'Open the page again and collect it.' },
  'under-maintenance': {
    zh: '栏目维护结束后重新采集',
    en: 'Collect the column again when its maintenance is over.',
  },
  'conflicting-evidence': {
    zh: '核对并更正相互矛盾的佐证',
    en: 'Check and correct the records that contradict each other.',
  },
  'expired-evidence': { zh: '更新已过有效期的佐证', en: 'Renew the evidence that has expired.' },
  'calendar-not-covered': {
    zh: '提供涵盖该年份的工作日历',
    en: 'Load a working calendar that covers the year.',
  },
};

/** What a group has to hand in before its members can be judged. */
export const membersWanted: Bilingual = {
  zh: '提供列明成员单位的名录，以便逐个单位检查',
  en: 'Hand in a directory of the members, so that each can be looked at.',
};
