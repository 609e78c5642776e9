import type { RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';

const realtime = 'interaction.consulting.realtime/1';
const channels = 'interaction.collection.channels/2';
const quantity = 'interaction.collection.quantity/1';

/** A consultation that was seen shows the channel. */
const channel = { 'interaction.collection.channels/1': { outcome: 'passed' as const } };

function enquiry(askedAt: string, repliedAt: string | null, accurate?: boolean): object {
  return {
    topic: '不动产登记',
    askedAt,
    repliedAt,
    ...(accurate === undefined ? {} : { accurate }),
  };
}

function enquiries(records: readonly object[], list = wholeList): object {
  return { simulatedEnquiries: list(records) };
}

function consultation(closesAt: string, feedbackAt: string | null, opensAt = '2020-01-02'): object {
  return { title: `征求意见（${closesAt}止）`, opensAt, closesAt, feedbackAt };
}

function consultations(records: readonly object[], list = wholeList): object {
  return { consultations: list(records) };
}

/** Consultations that opened on given days, each with its result in time. */
function opened(days: readonly string[]): readonly object[] {
  return days.map((day, index) => ({
    title: `征集活动${index + 1}`,
    opensAt: day,
    closesAt: '2020-06-30',
    feedbackAt: '2020-07-01',
  }));
}

const five = ['2020-01-01', '2020-02-01', '2020-03-01', '2020-04-01', '2020-05-01'];

export const interactionCases: readonly RuleCase[] = [
  {
    name: '实时互动：国庆中秋假期后首个工作日答复',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      enquiries([enquiry('2020-09-30 10:00', '2020-10-09 17:00', true)]),
    ),
    expected: { [realtime]: { outcome: 'passed' } },
  },
  {
    name: '实时互动：当日答复',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      enquiries([enquiry('2020-09-30 10:00', '2020-09-30 11:00', true)]),
    ),
    expected: { [realtime]: { outcome: 'passed' } },
  },
  {
    name: '实时互动：晚一天（10月10日为调休上班日）',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      enquiries([enquiry('2020-09-30 10:00', '2020-10-10 09:00', true)]),
    ),
    expected: {
      [realtime]: {
        outcome: 'failed',
        message:
          '模拟咨询的答复共查1项，其中1项未在1个工作日内完成：不动产登记（应于2020-10-09前完成，实际为2020-10-10）。',
      },
    },
  },
  {
    name: '实时互动：周六提问，周日调休上班，当日答复',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      enquiries([enquiry('2020-09-26 10:00', '2020-09-27 10:00', true)]),
    ),
    expected: { [realtime]: { outcome: 'passed' } },
  },
  {
    name: '实时互动：春节假期延长至2月2日',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      enquiries([enquiry('2020-01-23 10:00', '2020-02-03 10:00', true)]),
    ),
    expected: { [realtime]: { outcome: 'passed' } },
  },
  {
    name: '实时互动：答复及时而内容不准确',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', enquiries([enquiry('2020-09-30', '2020-09-30', false)])),
    expected: { [realtime]: { outcome: 'failed' } },
  },
  {
    name: '实时互动：到期未见答复',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', enquiries([enquiry('2020-09-30', null)])),
    expected: { [realtime]: { outcome: 'failed' } },
  },
  {
    name: '实时互动：内容是否准确未经判断',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', enquiries([enquiry('2020-09-30', '2020-09-30')])),
    expected: { [realtime]: { outcome: 'untested' } },
  },
  {
    name: '实时互动：只列了部分模拟咨询',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      enquiries([enquiry('2020-09-30', '2020-09-30', true)], openList),
    ),
    expected: { [realtime]: { outcome: 'cantTell', reasons: ['incomplete-list'] } },
  },
  {
    name: '实时互动：超出工作日历的年份',
    asOf: '2030-06-03',
    evidence: seenOn('2030-06-04', enquiries([enquiry('2030-03-01', '2030-03-04', true)])),
    expected: { [realtime]: { outcome: 'cantTell', reasons: ['calendar-not-covered'] } },
  },
  {
    name: '渠道功能：1月31日结束，2月29日反馈',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations([consultation('2020-01-31', '2020-02-29')])),
    expected: { ...channel, [channels]: { outcome: 'passed' }, [quantity]: { outcome: 'failed' } },
  },
  {
    name: '渠道功能：1月31日结束，3月1日反馈',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations([consultation('2020-01-31', '2020-03-01')])),
    expected: { ...channel, [channels]: { outcome: 'failed' }, [quantity]: { outcome: 'failed' } },
  },
  {
    name: '渠道功能：1月31日结束，2月28日反馈',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations([consultation('2020-01-31', '2020-02-28')])),
    expected: { ...channel, [channels]: { outcome: 'passed' }, [quantity]: { outcome: 'failed' } },
  },
  {
    name: '渠道功能：到期未见反馈',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations([consultation('2020-05-31', null)])),
    expected: { ...channel, [channels]: { outcome: 'failed' }, [quantity]: { outcome: 'failed' } },
  },
  {
    name: '渠道功能：反馈期限未满的不计，无可判断',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations([consultation('2020-11-15', null)])),
    expected: {
      ...channel,
      [channels]: { outcome: 'cantTell', reasons: ['empty-list'] },
      [quantity]: { outcome: 'failed' },
    },
  },
  {
    name: '渠道功能：只列了部分活动',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      consultations([consultation('2020-05-31', '2020-06-01')], openList),
    ),
    expected: {
      ...channel,
      [channels]: { outcome: 'cantTell', reasons: ['incomplete-list'] },
      [quantity]: { outcome: 'cantTell', reasons: ['incomplete-list'] },
    },
  },
  {
    name: '征集数量：6次，最早一次在窗口首日',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations(opened([...five, '2019-11-30']))),
    expected: { ...channel, [quantity]: { outcome: 'passed' }, [channels]: { outcome: 'passed' } },
  },
  {
    name: '征集数量：最早一次在窗口首日后一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations(opened([...five, '2019-12-01']))),
    expected: { ...channel, [quantity]: { outcome: 'passed' }, [channels]: { outcome: 'passed' } },
  },
  {
    name: '征集数量：最早一次在窗口首日前一天，只有5次',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations(opened([...five, '2019-11-29']))),
    expected: {
      ...channel,
      [quantity]: {
        outcome: 'failed',
        message: '在线征集活动在监测时间点前1年内共5次，未达到要求的6次。',
      },
      [channels]: { outcome: 'passed' },
    },
  },
  {
    name: '征集数量：清单不完整，已见6次',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', consultations(opened([...five, '2020-05-02']), openList)),
    expected: {
      ...channel,
      [quantity]: { outcome: 'passed' },
      [channels]: { outcome: 'cantTell' },
    },
  },
];
