import type { Unit } from '../model/unit.ts';

/** The 21 offices and 3 groups that the table names. The members of the groups are not in it. */
export const units: readonly Unit[] = [
  {
    id: 'human-resources',
    kind: 'unit',
    name: { zh: '区人力资源社会保障局', en: 'District Human Resources and Social Security Bureau' },
  },
  {
    id: 'government-office',
    kind: 'unit',
    name: { zh: '区政府办', en: 'District Government Office' },
  },
  { id: 'finance', kind: 'unit', name: { zh: '区财政局', en: 'District Finance Bureau' } },
  { id: 'statistics', kind: 'unit', name: { zh: '区统计局', en: 'District Statistics Bureau' } },
  {
    id: 'information-centre',
    kind: 'unit',
    name: { zh: '区信息中心', en: 'District Information Centre' },
  },
  {
    id: 'development-reform',
    kind: 'unit',
    name: { zh: '区发展改革局', en: 'District Development and Reform Bureau' },
  },
  {
    id: 'natural-resources',
    kind: 'unit',
    name: { zh: '区自然资源局', en: 'District Natural Resources Bureau' },
  },
  {
    id: 'housing',
    kind: 'unit',
    name: { zh: '区住房城乡建设局', en: 'District Housing and Urban-Rural Development Bureau' },
  },
  {
    id: 'poverty-alleviation',
    kind: 'unit',
    name: { zh: '区扶贫办', en: 'District Poverty Alleviation Office' },
  },
  {
    id: 'civil-affairs',
    kind: 'unit',
    name: { zh: '区民政局', en: 'District Civil Affairs Bureau' },
  },
  { id: 'health-bureau', kind: 'unit', name: { zh: '区卫生健康局', en: 'District Health Bureau' } },
  { id: 'education', kind: 'unit', name: { zh: '区教育局', en: 'District Education Bureau' } },
  {
    id: 'disabled-federation',
    kind: 'unit',
    name: { zh: '区残联', en: "District Disabled Persons' Federation" },
  },
  {
    id: 'market-regulation',
    kind: 'unit',
    name: { zh: '区市场监管局', en: 'District Market Regulation Bureau' },
  },
  {
    id: 'ecology-environment',
    kind: 'unit',
    name: { zh: '柳江生态环境局', en: 'Liujiang Ecology and Environment Bureau' },
  },
  {
    id: 'emergency',
    kind: 'unit',
    name: { zh: '区应急局', en: 'District Emergency Management Bureau' },
  },
  {
    id: 'culture-sports-tourism',
    kind: 'unit',
    name: {
      zh: '区文体广电旅游局',
      en: 'District Culture, Sports, Radio, Television and Tourism Bureau',
    },
  },
  {
    id: 'industry-it',
    kind: 'unit',
    name: { zh: '区工业和信息化局', en: 'District Industry and Information Technology Bureau' },
  },
  {
    id: 'administrative-approval',
    kind: 'unit',
    name: { zh: '区行政审批局', en: 'District Administrative Approval Bureau' },
  },
  { id: 'taxation', kind: 'unit', name: { zh: '区税务局', en: 'District Taxation Bureau' } },
  { id: 'hotline', kind: 'unit', name: { zh: '区热线办', en: 'District Hotline Office' } },
  { id: 'towns', kind: 'group', name: { zh: '各镇', en: 'All towns' } },
  { id: 'all-units', kind: 'group', name: { zh: '各单位', en: 'All units' } },
  {
    id: 'departments-concerned',
    kind: 'group',
    name: { zh: '各有关部门', en: 'All departments concerned' },
  },
];
