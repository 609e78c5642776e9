import { expect, test } from 'vitest';
import { parseEvidence } from '../evidence/parse-evidence.ts';
import { assessLiujiang } from '../liujiang/assess-liujiang.ts';
import { wholeList } from '../testing/case-evidence.ts';

function judge(evidence: object, requirement: string) {
  const { findings } = assessLiujiang(parseEvidence({ collectedAt: '2020-12-01', ...evidence }), {
    asOf: '2020-11-30',
  });
  return findings.find((finding) => finding.requirement === requirement);
}

const services = 'disclosure.projects.approval-services/1';
const state = (element: string, what: string) => ({ requirement: services, element, state: what });
const centre = { unit: '区信息中心', platform: '微信' };

// What an official would be told to do, and who.
test.each<[string, object, string, string[]]>([
  [
    services,
    { disclosures: { records: [state('time-limit', 'absent'), state('complaints', 'absent')] } },
    '办理时限、监督举报方式应予公开。',
    ['development-reform'],
  ],
  [
    'safeguards.training/2',
    { trainings: wholeList([]) },
    '组织开展的培训还应增加1次。',
    ['information-centre'],
  ],
  [
    'disclosure.basic.statistics/2',
    {
      series: wholeList([
        { name: 'GDP', cadence: 'monthly', releases: wholeList([{ publishedAt: '2020-01-01' }]) },
      ]),
    },
    '月度统计数据应尽快更新，并保持3个月内至少更新一次；季度统计数据应尽快更新，并保持6个月内至少更新一次。',
    ['statistics'],
  ],
  [
    'new-media.consolidation/1',
    {
      accounts: wholeList([
        { ...centre, name: '甲' },
        { ...centre, name: '乙' },
      ]),
    },
    '各单位在各平台开设的账号应减至1个（区信息中心 微信）。',
    ['information-centre', 'administrative-approval'],
  ],
  [
    'design.layout/5',
    { pages: wholeList([{ title: '通知', publishedAt: '2020/1/1' }]) },
    '网页发布时间应改为“YYYY-MM-DD HH:MM”格式（通知）。',
    ['information-centre'],
  ],
  [
    'design.functions.links/2',
    { links: wholeList([{ title: '商城', kind: 'commercial' }]) },
    '网站链接应予移除（商城）。',
    // 各镇、各单位 assist; the feature is the centre's.
    ['information-centre'],
  ],
  [
    'disclosure.basic.statistics/1',
    { columns: { records: [{ id: 'statistics/statistics', state: 'absent' }] } },
    '本项要求的栏目应予设置。',
    ['statistics'],
  ],
])('%s', (requirement, evidence, zh, units) => {
  expect(judge(evidence, requirement)).toMatchObject({
    outcome: 'failed',
    remediation: { text: { zh }, units },
  });
});

test('only a failing is put right', () => {
  const { findings } = assessLiujiang(parseEvidence({}), { asOf: '2020-11-30' });
  expect(findings.every(({ remediation }) => remediation === undefined)).toBe(true);
});
