import type { RuleCase } from '../findings/rule-cases.ts';
import { openList, seenOn, wholeList } from '../testing/case-evidence.ts';

const layout = 'design.layout/5';
const single = 'new-media.consolidation/1';
const names = 'new-media.consolidation/3';
const training = 'safeguards.training/2';

function pages(printed: readonly (string | null)[], list = wholeList): object {
  return {
    pages: list(
      printed.map((publishedAt, index) => ({ url: `https://example.cn/${index}`, publishedAt })),
    ),
  };
}

function accounts(rows: readonly (readonly [string, string, string])[], list = wholeList): object {
  return { accounts: list(rows.map(([unit, platform, name]) => ({ unit, platform, name }))) };
}

function trainings(days: readonly string[], list = wholeList): object {
  return { trainings: list(days.map((heldAt) => ({ heldAt, title: '政府网站管理培训' }))) };
}

const centre = '区信息中心';
const approval = '区行政审批局';

export const designCases: readonly RuleCase[] = [
  {
    name: '展现布局：发布时间格式均符合',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', pages(['2020-11-02 09:30', '2020-02-29 00:00'])),
    expected: { [layout]: { outcome: 'passed' } },
  },
  {
    name: '展现布局：只有日期、没有时间',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', pages(['2020-11-02 09:30', '2020-11-02'])),
    expected: { [layout]: { outcome: 'failed' } },
  },
  {
    name: '展现布局：未注明发布时间',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', pages([null])),
    expected: { [layout]: { outcome: 'failed' } },
  },
  {
    name: '展现布局：不存在的日期',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', pages(['2019-02-29 09:30'])),
    expected: { [layout]: { outcome: 'failed' } },
  },
  {
    name: '展现布局：只查了部分网页',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', pages(['2020-11-02 09:30'], openList)),
    expected: { [layout]: { outcome: 'cantTell', reasons: ['incomplete-list'] } },
  },
];

export const newMediaCases: readonly RuleCase[] = [
  {
    name: '集约开设：一单位一平台一账号，名称一致',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      accounts([
        [centre, '微信', '柳江发布'],
        [centre, '微博', '柳江发布'],
        [approval, '政务微信', '柳江发布'],
      ]),
    ),
    expected: { [single]: { outcome: 'passed' }, [names]: { outcome: 'passed' } },
  },
  {
    name: '集约开设：两个责任单位的账号名称不一致',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      accounts([
        [centre, '手机端', '柳江发布'],
        [approval, '微信公众号', '柳江政务'],
      ]),
    ),
    expected: { [single]: { outcome: 'passed' }, [names]: { outcome: 'failed' } },
  },
  {
    name: '集约开设：微信、微信公众号、政务微信是同一平台',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      accounts([
        [centre, '微信', '柳江发布'],
        [centre, '微信公众号', '柳江信息'],
        [centre, '政务微信', '柳江政务'],
      ]),
    ),
    expected: { [single]: { outcome: 'failed' }, [names]: { outcome: 'failed' } },
  },
  {
    name: '集约开设：同一平台两个账号',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      accounts([
        [centre, '微信', '柳江发布'],
        [centre, '微信', '柳江信息'],
      ]),
    ),
    expected: { [single]: { outcome: 'failed' }, [names]: { outcome: 'failed' } },
  },
  {
    name: '集约开设：不同平台名称不一致',
    asOf: '2020-11-30',
    evidence: seenOn(
      '2020-12-01',
      accounts([
        [centre, '微信', '柳江发布'],
        [centre, '微博', '柳江信息'],
      ]),
    ),
    expected: { [single]: { outcome: 'passed' }, [names]: { outcome: 'failed' } },
  },
  {
    name: '集约开设：只列了部分账号',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', accounts([[centre, '微信', '柳江发布']], openList)),
    expected: {
      [single]: { outcome: 'cantTell', reasons: ['incomplete-list'] },
      [names]: { outcome: 'cantTell', reasons: ['incomplete-list'] },
    },
  },
];

export const safeguardsCases: readonly RuleCase[] = [
  {
    name: '人员培训：窗口首日组织一次',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', trainings(['2019-11-30'])),
    expected: { [training]: { outcome: 'passed' } },
  },
  {
    name: '人员培训：窗口首日后一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', trainings(['2019-12-01'])),
    expected: { [training]: { outcome: 'passed' } },
  },
  {
    name: '人员培训：窗口首日前一天',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', trainings(['2019-11-29'])),
    expected: {
      [training]: {
        outcome: 'failed',
        message: '组织开展的培训在监测时间点前1年内共0次，未达到要求的1次。',
      },
    },
  },
  {
    name: '人员培训：清单不完整',
    asOf: '2020-11-30',
    evidence: seenOn('2020-12-01', trainings(['2019-11-29'], openList)),
    expected: { [training]: { outcome: 'cantTell', reasons: ['incomplete-list'] } },
  },
];
