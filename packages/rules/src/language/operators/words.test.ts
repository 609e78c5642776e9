import { getRequirement, liujiang, type Requirement } from '@liujiang/indicators';
import { expect, test } from 'vitest';
import { attestedAs, everyAttestedIn } from './attested-as.ts';
import { countAtLeast, countAtMost } from './count.ts';
import { everyFact } from './decorators.ts';
import { everyOperator } from './every.ts';
import { everyAtMost } from './every-at-most.ts';
import { everyDoneOnTime } from './every-done-on-time.ts';
import { everyEqual } from './every-equal.ts';
import { everyIn } from './every-in.ts';
import { everyMatchesFormat } from './every-matches-format.ts';
import { everyMeets } from './every-meets.ts';
import { everySame } from './every-same.ts';
import { compareBy, type Operator } from './operator.ts';
import { equal, isIn, lessThan, notEqual } from './stock.ts';
import { updatedWithin } from './updated-within.ts';

const requirement: Requirement = {
  ...getRequirement(liujiang, 'design.topics/3'),
  text: { zh: '公开有关信息', en: 'information is published' },
  parameters: {},
};

function occasion(operator: Operator, actual: unknown, expected: unknown, more: object = {}) {
  const verdict = compareBy(operator, actual, expected);
  const entries = operator.entries?.(actual, expected);
  return { actual, expected, verdict, entries, requirement: { ...requirement, ...more } };
}

const labelled = (...entries: readonly (readonly [string, unknown])[]) => ({
  items: entries.map(([label, value]) => ({ label, value })),
  reasons: [] as string[],
});
const unit = { zh: '次', en: 'times' };
const window = { type: 'duration', value: 1, unit: 'year', bound: 'closed', since: '2019-11-30' };
const day = { type: 'duration', value: 1, unit: 'workday', bound: 'closed' };
const least = { type: 'count', limit: 'at-least', value: 6, bound: 'closed', unit };
const most = { ...least, limit: 'at-most', value: 2 };
const range = { type: 'range', min: 2, max: 4, bound: 'closed', unit };
const between = (min: number, max: number | null, ...reasons: string[]) => ({ min, max, reasons });
const series = (dates: string[], ...reasons: string[]) => ({ dates, reasons });
const met = { outcome: 'met', by: '评估组', on: '2020-12-01' };
const due = (done: string | null) => ({ from: '2020-09-30', due: '2020-10-09', done });
const format = { type: 'format', value: 'YYYY-MM-DD' };

test.each<[Operator, unknown, unknown, string, string]>([
  [
    updatedWithin,
    series(['2020-05-01']),
    window,
    '最近一次更新为2020-05-01，在监测时间点前1年内',
    'last updated on 2020-05-01, within 1 year before the monitoring date',
  ],
  [
    updatedWithin,
    series(['2019-05-01']),
    window,
    '最近一次更新为2019-05-01，距监测时间点超过1年',
    'last updated on 2019-05-01, more than 1 year before the monitoring date',
  ],
  [
    updatedWithin,
    series(['2019-05-01']),
    { ...window, bound: 'open' },
    '最近一次更新为2019-05-01，距监测时间点已达1年',
    'last updated on 2019-05-01, 1 year before the monitoring date',
  ],
  [updatedWithin, series([]), window, '未见注明日期的更新', 'no dated update was found'],
  [
    updatedWithin,
    series(['2019-05-01'], 'incomplete-list'),
    window,
    '已知最近一次更新为2019-05-01，清单不完整，无法判断监测时间点前1年内是否更新',
    'last known update on 2019-05-01; the list may be incomplete, so that an update within 1 year before the monitoring date cannot be told',
  ],
  [
    updatedWithin,
    undefined,
    undefined,
    '缺少佐证，无法判断监测时间点前规定期限内是否更新',
    'evidence is missing, so that an update within the period before the monitoring date cannot be told',
  ],

  [countAtLeast, between(6, 6), least, '共6次，达到要求的6次', '6 times, reaching the 6 required'],
  [
    countAtLeast,
    between(5, 5),
    least,
    '共5次，未达到要求的6次',
    '5 times, short of the 6 required',
  ],
  [
    countAtLeast,
    between(5, null, 'incomplete-list'),
    least,
    '已见5次，清单不完整，无法判断是否达到6次',
    '5 times seen; the list may be incomplete, so that it cannot be told whether 6 were reached',
  ],
  [
    countAtLeast,
    undefined,
    undefined,
    '数量不明，缺少佐证，无法判断是否达到?次',
    'number unknown; evidence is missing, so that it cannot be told whether ? were reached',
  ],
  [countAtMost, between(2, 2), most, '共2次，未超过规定的2次', '2 times, within the 2 allowed'],
  [
    countAtMost,
    between(3, null, 'incomplete-list'),
    most,
    '已见3次，超过规定的2次',
    '3 times seen, more than the 2 allowed',
  ],
  [
    countAtMost,
    between(1, null, 'incomplete-list'),
    most,
    '已见1次，清单不完整，无法判断是否超过2次',
    '1 times seen; the list may be incomplete, so that it cannot be told whether there are more than 2',
  ],

  [
    everyDoneOnTime,
    labelled(['甲', due('2020-10-09')]),
    day,
    '共查1项，均在1个工作日内完成',
    '1 checked, all done within 1 working day',
  ],
  [
    everyDoneOnTime,
    labelled(['甲', due('2020-10-09')], ['乙', due('2020-10-12')], ['丙', due(null)]),
    day,
    '共查3项，其中2项未在1个工作日内完成：乙（应于2020-10-09前完成，实际为2020-10-12）、丙（应于2020-10-09前完成，未见完成）',
    '3 checked, 2 not done within 1 working day: 乙 (due by 2020-10-09, done on 2020-10-12) and 丙 (due by 2020-10-09, not seen done)',
  ],
  [everyEqual, labelled(['甲', true]), true, '共查1项，均符合要求', '1 checked, all as required'],
  [
    everyEqual,
    labelled(['甲', false], ['乙', true]),
    true,
    '共查2项，其中1项不符合要求：甲',
    '2 checked, 1 not as required: 甲',
  ],
  [
    everyIn,
    labelled(['甲', 'present']),
    ['present'],
    '共查1项，均符合要求',
    '1 checked, all as required',
  ],
  [
    everyIn,
    labelled(['某商城', 'commercial'], ['乙', 'other']),
    ['present'],
    '共查2项，其中2项不符合要求：某商城（商业网站）、乙（other）',
    '2 checked, 2 not as required: 某商城 (commercial) and 乙 (other)',
  ],
  [
    everyAtMost,
    labelled(['微信', 1]),
    most,
    '共查1项，均不超过2个',
    '1 checked, none above the limit of 2',
  ],
  [
    everyAtMost,
    labelled(['微信', 3]),
    most,
    '共查1项，其中1项超过2个：微信（3个）',
    '1 checked, 1 above the limit of 2: 微信 (3)',
  ],
  [
    everyMatchesFormat,
    labelled(['甲', '2020-11-30']),
    format,
    '共查1项，均符合“YYYY-MM-DD”格式',
    '1 checked, all in the form YYYY-MM-DD',
  ],
  [
    everyMatchesFormat,
    labelled(['甲', '2020/11/30'], ['乙', null]),
    format,
    '共查2项，其中2项不符合“YYYY-MM-DD”格式：甲（“2020/11/30”）、乙（未注明）',
    '2 checked, 2 not in the form YYYY-MM-DD: 甲 ("2020/11/30") and 乙 (none printed)',
  ],
  [everySame, labelled(['甲', ['一']]), true, '共查1项，均保持一致', '1 checked, all consistent'],
  [
    everySame,
    labelled(['甲', ['一', '二']]),
    true,
    '共查1项，其中1项不一致：甲（“一”、“二”）',
    '1 checked, 1 inconsistent: 甲 ("一" and "二")',
  ],
  [
    everyMeets,
    labelled(['首页', 1]),
    day,
    '共查1项，均符合“不超过1个工作日”的要求',
    '1 checked, all at most 1 working day as required',
  ],
  [
    everyMeets,
    labelled(['首页', 2], ['乙', null]),
    day,
    '共查2项，其中2项不符合“不超过1个工作日”的要求：首页（2个工作日）、乙（未查到）',
    '2 checked, 2 not at most 1 working day as required: 首页 (2 working days) and 乙 (not found)',
  ],
  [
    everyMeets,
    labelled(['导航', 5]),
    range,
    '共查1项，其中1项不符合“2至4次”的要求：导航（5次）',
    '1 checked, 1 not 2 to 4 times as required: 导航 (5 times)',
  ],
  [
    everyMeets,
    labelled(['导航', 1]),
    most,
    '共查1项，均符合“不超过2次”的要求',
    '1 checked, all at most 2 times as required',
  ],
  [
    everyMeets,
    labelled(['导航', 1]),
    least,
    '共查1项，其中1项不符合“不少于6次”的要求：导航（1次）',
    '1 checked, 1 not at least 6 times as required: 导航 (1 times)',
  ],
  [
    attestedAs,
    met,
    'met',
    '经评估组于2020-12-01认定符合要求',
    'as required, as found by 评估组 on 2020-12-01',
  ],
  [
    everyAttestedIn,
    labelled(['拉堡镇', met]),
    ['met'],
    '共查1项，均经认定符合要求',
    '1 checked, all found as required',
  ],
  [
    everyAttestedIn,
    labelled(['拉堡镇', met]),
    ['inapplicable'],
    '共查1项，其中1项经认定不符合要求：拉堡镇（评估组，2020-12-01）',
    '1 checked, 1 found not as required: 拉堡镇 (评估组, 2020-12-01)',
  ],
  [
    everyAtMost,
    labelled(['微信', 3]),
    undefined,
    '无法判断（缺少佐证）',
    'cannot be told (evidence is missing)',
  ],
  [everyAtMost, undefined, most, '无法判断（缺少佐证）', 'cannot be told (evidence is missing)'],
  [attestedAs, undefined, 'met', '尚无人认定（缺少佐证）', 'not vouched for (evidence is missing)'],
  // What is no word of somebody's is not told as one.
  [
    attestedAs,
    { unknown: ['needs-person'], said: [met, { reason: 'expired-evidence' }, null] },
    'met',
    '尚无人认定（需人工判断）',
    "not vouched for (needs a person's judgement)",
  ],
  [
    attestedAs,
    { unknown: ['future-date'], said: [{ ...met, reason: 'undated-observation' }] },
    'met',
    '尚不能认定：评估组于2020-12-01认定符合要求（未注明采集时间）',
    'cannot be told: as required, as found by 评估组 on 2020-12-01 (time of collection not stated)',
  ],

  [equal, 'present', 'present', '已公开', 'published'],
  [equal, 'absent', 'present', '未公开', 'not published'],
  [notEqual, 'present', 'present', '已公开', 'published'],
  [equal, 'yes', 'yes', 'yes', 'yes'],
  [equal, true, false, '为是，不符合“应为否”的要求', 'yes, where it must be equal to no'],
  [
    equal,
    'inapplicable',
    'present',
    '为不适用，不符合“应为已公开”的要求',
    'does not arise, where it must be equal to published',
  ],
  [lessThan, 4, 3, '为4，不符合“应小于3”的要求', '4, where it must be less than 3'],
  [equal, undefined, 'present', '无法判断（缺少佐证）', 'cannot be told (evidence is missing)'],
  [everyFact(equal), ['present'], 'present', '符合要求（已公开）', 'as required (published)'],
  [
    everyFact(equal),
    ['present', 'absent'],
    'present',
    '不符合要求（已公开、未公开）',
    'not as required (published, not published)',
  ],
  [everyFact(equal), [], 'present', '无法判断（清单为空）', 'cannot be told (the list is empty)'],
])('$name of %o with %o: %s', (operator, actual, expected, zh, en) => {
  const said = operator.predicate(occasion(operator, actual, expected));
  expect(said).toMatchObject({ zh, en });
  // What is said of places goes into the brackets at the end, where there are some.
  expect(said.bracketed).toBe(zh.endsWith('）') || undefined);
});

test.each<[Operator, unknown, unknown, string, string]>([
  [
    updatedWithin,
    series([]),
    window,
    '应尽快更新，并保持1年内至少更新一次',
    'to be updated now and at least once within 1 year from then on',
  ],
  [
    updatedWithin,
    series([]),
    undefined,
    '应尽快更新，并保持规定期限内至少更新一次',
    'to be updated now and at least once within the period from then on',
  ],
  [countAtLeast, between(4, 4), least, '还应增加2次', '2 more times needed'],
  [countAtLeast, between(3, 5), least, '还应增加1次', '1 more times needed'], // five at most
  [countAtLeast, between(4, null), least, '还应增加2次', '2 more times needed'],
  [countAtLeast, between(6, 6), { ...least, bound: 'open' }, '还应增加1次', '1 more times needed'],
  [countAtMost, between(5, 5), most, '应减至2次', 'to be reduced to 2 times'],
  [countAtMost, between(2, 2), { ...most, bound: 'open' }, '应减至1次', 'to be reduced to 1 times'],
  [countAtMost, between(5, 5), undefined, '应按要求整改', 'to be put right as required'],
  [countAtMost, undefined, most, '应按要求整改', 'to be put right as required'],
  [
    everyEqual,
    labelled(['甲', false], ['乙', true]),
    true,
    '应按要求整改（甲）',
    'to be put right as required (甲)',
  ],
  [everyEqual, undefined, true, '应按要求整改', 'to be put right as required'],
  [everyEqual, labelled(['甲', false]), undefined, '应按要求整改', 'to be put right as required'],
  [everyIn, labelled(['甲', 'absent']), ['present'], '应予补齐（甲）', 'to be added (甲)'],
  [
    everyIn,
    labelled(['甲', 'commercial'], ['乙', 'commercial']),
    ['government'],
    '应予移除（甲、乙）',
    'to be removed (甲, 乙)',
  ],
  [everySame, labelled(['甲', ['一', '二']]), true, '应统一（甲）', 'to be made the same (甲)'],
  [
    everyAtMost,
    labelled(['微信', 3]),
    most,
    '应减至2个（微信）',
    'to be reduced to 2 times (微信)',
  ],
  [
    everyDoneOnTime,
    labelled(['乙', due(null)]),
    day,
    '应补办，此后均在1个工作日内完成（乙）',
    'to be done now, and within 1 working day from then on (乙)',
  ],
  [
    everyMatchesFormat,
    labelled(['乙', null]),
    format,
    '应改为“YYYY-MM-DD”格式（乙）',
    'to be written as YYYY-MM-DD (乙)',
  ],
  [
    everyMeets,
    labelled(['导航', 5]),
    range,
    '应调整到2至4次（导航）',
    'to be brought to 2 to 4 times (导航)',
  ],
  [equal, 'absent', 'present', '应予公开', 'to be published'],
  [
    equal,
    'inapplicable',
    'present',
    '不得按不适用处理，应予公开',
    'asked for in every case, to be published',
  ],
  [isIn, 'absent', ['present', 'inapplicable'], '应予公开', 'to be published'],
  [equal, true, false, '应改为否', 'to be made no'],
])(
  'what has to be done where $name of %o with %o fails: %s',
  (operator, actual, expected, zh, en) => {
    expect(operator.remedy?.(occasion(operator, actual, expected))).toEqual({ zh, en });
  },
);

test('a column is set up, a service provided', () => {
  const asked = (zh: string) =>
    equal.remedy?.(occasion(equal, 'absent', 'present', { text: { zh, en: '' } }));
  expect(asked('设置政策栏目')).toEqual({ zh: '应予设置', en: 'to be set up' });
  expect(asked('具备在线咨询功能')).toEqual({ zh: '应予提供', en: 'to be provided' });
});

test('a count is told with the time it is counted in', () => {
  const parameters = { window };
  expect(
    countAtLeast.predicate(occasion(countAtLeast, between(6, 6), least, { parameters })),
  ).toEqual({
    zh: '在监测时间点前1年内共6次，达到要求的6次',
    en: 'within 1 year before the monitoring date 6 times, reaching the 6 required',
  });
});

test('members are counted as units', () => {
  const list = {
    items: [
      { label: '拉堡镇', unit: 'labao', value: true },
      { label: '其他', value: true },
    ],
    reasons: [],
  };
  expect(everyEqual.predicate(occasion(everyEqual, list, true)).zh).toBe('共查2个单位，均符合要求');
});

test('what is settled of an open list is said', () => {
  const open = { ...labelled(['甲', true], ['乙', true]), reasons: ['incomplete-list'] };
  expect(everyEqual.predicate(occasion(everyEqual, open, true))).toEqual({
    zh: '已查明2项符合要求，但清单不完整，无法判断是否全部符合',
    en: '2 found as required, but the list may be incomplete, so that the whole cannot be told',
  });
  const gone = { unknown: ['fetch-failed'] };
  const one = labelled(['甲', true], ['乙', gone], ['丙', 3]);
  expect(everyEqual.predicate(occasion(everyEqual, one, true)).zh).toBe(
    '已查明1项符合要求，但缺少佐证、页面未能打开，无法判断是否全部符合',
  );
  expect(everyEqual.predicate(occasion(everyEqual, labelled(['甲', gone]), true))).toMatchObject({
    zh: '无法判断（页面未能打开）',
    en: 'cannot be told (a page could not be opened)',
  });
});

test('what may have been put right since is not among what is settled', () => {
  const items = [
    { label: '甲', value: false, reasons: ['stale-observation'] },
    { label: '乙', value: true },
  ];
  const list = { items, reasons: [] };
  expect(everyEqual.predicate(occasion(everyEqual, list, true)).zh).toBe(
    '已查明1项符合要求，但采集时间早于监测时间点，无法判断是否全部符合',
  );
  expect(everyEqual.entries?.(list, true)).toEqual({ failing: [], undecided: ['甲'], whole: true });
});

test('a directory that names not all members is said, where each is asked', () => {
  const open = { ...labelled(['甲', true]), reasons: ['missing-fact'] };
  const said = (scope: string, list: object) =>
    everyEqual.predicate(occasion(everyEqual, list, true, { scope })).zh;
  expect(said('each', open)).toBe('无法逐个单位判断（名录未列出全部成员）');
  expect(said('together', open)).toContain('已查明1项符合要求');
  expect(said('each', labelled(['甲', { unknown: ['fetch-failed'] }]))).toBe(
    '无法判断（页面未能打开）',
  );
});

test('a trace keeps what fails and what is open of a list, and the latest day of a series', () => {
  const list = labelled(['甲', true], ['乙', false], ['丙', 3]);
  expect(everyEqual.show?.(list, true)).toEqual({ seen: 3, reasons: [] });
  expect(everyEqual.entries?.(list, true)).toEqual({
    failing: [{ label: '乙', actual: false }],
    undecided: ['丙'],
    whole: true,
  });
  const open = { ...list, reasons: ['incomplete-list'] };
  expect(everyEqual.entries?.(open, true)?.whole).toBe(false);
  expect(everyEqual.entries?.(list, undefined)).toBe(undefined);
  expect(everyEqual.entries?.('x', true)).toBe(undefined);
  const late = { from: '2020-09-30', due: '2020-10-09', done: null };
  const due = { items: [{ label: '来信', value: late }], reasons: [] };
  const time = { type: 'duration', value: 1, unit: 'workday', bound: 'closed' };
  expect(everyDoneOnTime.entries?.(due, time)?.failing).toEqual([
    { label: '来信', due: '2020-10-09', actual: late },
  ]);
  expect(everyEqual.show?.('x', true)).toBe('x');
  expect(
    updatedWithin.show?.(series(['2020-05-01', '2020-01-01'], 'incomplete-list'), window),
  ).toEqual({
    latest: '2020-05-01',
    reasons: ['incomplete-list'],
  });
  expect(updatedWithin.show?.(series([]), window)).toEqual({ latest: null, reasons: [] });
  expect(updatedWithin.show?.('x', window)).toBe('x');
});

test('what is doubted of several entries is told one by one', () => {
  const doubtful = everyOperator<true, true>({
    name: 'doubtful',
    isValue: (value) => value === true,
    isExpected: (value) => value === true,
    test: () => true,
    kept: () => ({ zh: '', en: '' }),
    broken: () => ({ zh: '', en: '' }),
    doubt: (value) => (value === true ? undefined : { zh: '存疑', en: 'is doubted' }),
  });
  expect('parameters' in doubtful).toBe(false);
  expect(doubtful.remedy?.(occasion(doubtful, undefined, true)).zh).toBe('应按要求整改');
  const list = labelled(['甲', 1], ['乙', true], ['丙', 2]);
  expect(doubtful.predicate(occasion(doubtful, list, true))).toEqual({
    zh: '已查明1项符合要求，但缺少佐证，无法判断是否全部符合：甲存疑；丙存疑',
    en: '1 found as required, but evidence is missing, so that the whole cannot be told: 甲 is doubted; 丙 is doubted',
  });
});
