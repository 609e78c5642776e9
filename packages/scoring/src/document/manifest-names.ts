import type { Bilingual } from '@liujiang/indicators';
import type { ManifestPart } from './assessment-document.ts';

export const manifestNames: Readonly<Record<ManifestPart, Bilingual>> = {
  catalogue: { zh: '指标体系', en: 'Catalogue' },
  directory: { zh: '单位名录', en: 'Directory of units' },
  evidence: { zh: '佐证材料', en: 'Evidence' },
  pack: { zh: '判定规则', en: 'Rules' },
  calendar: { zh: '工作日历', en: 'Working calendar' },
  waivers: { zh: '豁免', en: 'Waivers' },
  findings: { zh: '检查结果', en: 'Findings' },
  scheme: { zh: '评估方案', en: 'Scheme' },
  standards: { zh: '检查指标', en: 'Inspection standards' },
  inputs: { zh: '计分数据', en: 'Figures handed in' },
  report: { zh: '评分报告', en: 'Score report' },
};
