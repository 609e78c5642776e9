import { liujiang } from '@liujiang/indicators';
import { listIndicators } from '@liujiang/indicators/internal';
import { describe, expect, it } from 'vitest';
import type { ReportNode } from '../../score/report.ts';
import { over, readRatio, showRatio } from '../../testing/oracle.ts';
import { portalReport } from '../../testing/portal.ts';
import { recompute } from '../../testing/recompute.ts';
import { explain } from './explain.ts';

const zh = explain(portalReport, 'zh');
const en = explain(portalReport, 'en');

function sentence(sentences: typeof zh, indicator: string): string | undefined {
  return sentences.find((entry) => entry.indicator === indicator)?.text;
}

function visit(nodes: readonly ReportNode[]): readonly ReportNode[] {
  return nodes.flatMap((node) => [node, ...visit(node.children)]);
}

describe('explain', () => {
  it.each([
    [
      'health',
      '健康情况（满分20分）：2019年第四季度92分（加分3分不计入），2020年第一季度单项否决，记0分（首页不更新），2020年第二季度98分（办事统计数据3个月未更新1处，扣2分），2020年第三季度尚无检查结果；四个季度平均分未定，介于47.5分与72.5分之间，得分未定，介于9.5分与14.5分之间，等次为不合格。',
    ],
    [
      'disclosure.basic.personnel',
      '人事信息（满分0.63分）：2项要求中1项达标，1项部分达标（第2项3个部分中2个达标），得0.52分，等次为良好。',
    ],
    ['disclosure.basic.budget', '财政预决算（满分0.63分）：要求不达标，得0分，等次为不合格。'],
    [
      'disclosure.basic.open-data',
      '数据开放（满分0.63分）：3项要求中2项达标，1项不适用（第1项），按2项平均，得0.63分，等次为优秀。',
    ],
    ['disclosure.basic.interpretation', '政策解读多样性：没有适用的要求，权重由同级指标分担。'],
    [
      'disclosure.projects.approval-services',
      '项目批准服务信息（满分0.63分）：要求部分达标（6个部分中4个达标、1个未判定），得分未定，介于0.42分与0.52分之间。',
    ],
    [
      'services.administrative.efficiency',
      '网办效率（满分0.83分）：4项要求中1项达标，3项未判定（第1、2、3项），得分未定，介于0.21分与0.83分之间。',
    ],
    [
      'interaction.consulting.realtime',
      '实时互动（满分2.5分）：要求未判定，得分未定，介于0分与2.5分之间。',
    ],
    [
      'design.layout',
      '展现布局（满分5分）：甲评8分（满分10分），乙评7.5分（满分10分），取平均，得3.88分，等次为不合格。',
    ],
    [
      'design.topics',
      '专题栏目（满分5分）：2020年第四季度检查（满分100分）：办事统计数据3个月未更新1处，扣2分；答复公开栏目2个月未更新2处，每处3分，该项分值未公布，扣3至6分；检查得92至95分，得分未定，介于4.6分与4.75分之间，等次为优秀。',
    ],
    [
      'new-media.supervision',
      '日常监管（满分1.67分）：检查4次，1次不合格，1.67×(4−1)/4，得1.25分，等次为不合格。',
    ],
    ['safeguards.operations', '运维机制：本方案不计分。'],
    [
      'interaction.collection',
      '征集调查（满分5分）：下级3项指标得分合计（渠道功能1.67分，征集数量1.67分，内容质量1.67分，合计比各项修约值之和少0.01分），得5分，等次为优秀。',
    ],
  ])('says of %s what an official would write', (indicator, text) => {
    expect(sentence(zh, indicator)).toBe(text);
  });

  it.each([
    [
      'health',
      'Website health (of 20 points): Q4 2019 92 (3 points of bonus do not count), Q1 2020 vetoed, counts 0 (Home page not updated), Q2 2020 98 (Service statistics without an update for three months × 1, 2 points off), Q3 2020 not inspected yet; mean of 4 quarters open, between 47.5 and 72.5; open, between 9.5 and 14.5 points, grade Poor.',
    ],
    [
      'disclosure.basic.budget',
      'Budgets and final accounts (of 0.63 points): requirement not met; 0 points, grade Poor.',
    ],
    [
      'new-media.supervision',
      'Daily supervision (of 1.67 points): 1 of 4 checks failed, 1.67×(4−1)/4; 1.25 points, grade Poor.',
    ],
    ['safeguards.operations', 'Institutional safeguards'],
  ])('says it in English: %s', (indicator, text) => {
    if (indicator === 'safeguards.operations')
      expect(sentence(en, indicator)).toContain('not scored');
    else expect(sentence(en, indicator)).toBe(text);
  });

  it('begins with what must be told, and the total', () => {
    expect(zh.filter(({ about }) => about !== 'indicator').map(({ text }) => text)).toEqual([
      '本方案不计分的指标：运维机制。',
      '缺少评分数据或量化目标：网办效率。',
      expect.stringMatching(
        /^总分未定，介于[\d.]+分与[\d.]+分之间（满分100分）：7项一级指标得分合计（健康情况9.5至14.5分，.*机制保障5分），可判定内容已判定[\d.]+%。$/,
      ),
    ]);
  });

  it('has one sentence for every indicator of the table, in both languages alike', () => {
    const indicators = zh.flatMap(({ indicator }) => indicator ?? []);
    expect(indicators).toEqual(listIndicators(liujiang).map(({ id }) => id));
    expect(en.map(({ about, indicator, depth }) => [about, indicator, depth])).toEqual(
      zh.map(({ about, indicator, depth }) => [about, indicator, depth]),
    );
    expect(
      en.filter(({ text }) => /\p{Script=Han}/u.test(text)).map(({ indicator }) => indicator),
    ).toEqual(['design.layout']); // the examiners' names
  });
});

describe('a trace', () => {
  it('gives the score of its node when it is worked out again', () => {
    const leaves = visit(portalReport.indicators).filter(({ kind }) => kind === 'leaf');
    const formulas = new Set(leaves.map(({ trace }) => trace.formula));
    expect([...formulas].sort()).toEqual([
      'deductions',
      'none',
      'pass-rate',
      'quarterly-average',
      'rating',
      'requirements',
    ]);
    for (const { id, trace, rate, full, bounds } of leaves) {
      const again = recompute(trace);
      const expected = again && { min: showRatio(again[0]), max: showRatio(again[1]) };
      expect([id, rate]).toEqual([id, expected]);
      if (bounds === null || rate === null) continue;
      expect([id, showRatio(over(readRatio(bounds.min), readRatio(full)))]).toEqual([id, rate.min]);
    }
  });
});
