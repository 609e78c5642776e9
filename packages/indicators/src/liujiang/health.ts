import type { LeafData } from '../catalogue/assemble.ts';

/** 一、健康情况: assessed as a whole, at level 1. The table names no unit for it. */
export const health: LeafData = {
  id: 'health',
  name: { zh: '健康情况', en: 'Website health' },
  requirements: [
    {
      zh: '取各季度政府门户网站检查分数的平均分。（各季度检查分数只记录单项否决和扣分指标得分，若网站单项否决则该季度记零分。）',
      en: "The average of the portal's inspection scores over the quarters. (A quarter's score counts only the veto and deduction indicators; a quarter in which the website is vetoed is scored zero.)",
      method: 'assisted',
      measured: true,
      formula: 'quarterly-average',
      parameters: {
        period: { type: 'duration', value: 1, unit: 'quarter', bound: 'closed', text: '季度' },
        vetoedQuarter: {
          type: 'count',
          limit: 'exactly',
          value: 0,
          unit: { zh: '分', en: 'points' },
          bound: 'closed',
          text: '零分',
        },
      },
    },
  ],
};
