import { assembleCatalogue, type CatalogueData } from '../catalogue/assemble.ts';
import { hashCatalogue } from '../catalogue/canonical-hash.ts';
import type { Catalogue } from '../model/catalogue.ts';

/** Leaves at each level, two groups, all five roles, a merged cell, a nested element and a leaf without a unit. */
export const smallCatalogueData: CatalogueData = {
  id: 'small',
  version: '1.0.0',
  hash: '',
  title: { zh: '小型指标体系', en: 'A small catalogue' },
  source: { title: '小型指标体系', file: 'small.txt', sha256: '' },
  units: [
    { id: 'office', kind: 'unit', name: { zh: '区政府办', en: 'Government Office' } },
    { id: 'finance', kind: 'unit', name: { zh: '区财政局', en: 'Finance Bureau' } },
    { id: 'centre', kind: 'unit', name: { zh: '区信息中心', en: 'Information Centre' } },
    { id: 'towns', kind: 'group', name: { zh: '各镇', en: 'All towns' } },
    { id: 'all-units', kind: 'group', name: { zh: '各单位', en: 'All units' } },
  ],
  columns: [
    {
      id: 'towns/news',
      owner: 'towns',
      ownerStatedIn: 'unit',
      name: { zh: '工作动态', en: 'Work news' },
      kind: 'portal',
    },
    {
      id: 'finance/budget',
      owner: 'finance',
      ownerStatedIn: 'unit',
      name: { zh: '预决算公开平台', en: 'Budget platform' },
      kind: 'platform',
    },
    {
      id: 'centre/topics',
      owner: 'centre',
      ownerStatedIn: 'column',
      name: { zh: '专题聚焦', en: 'Topics' },
      kind: 'portal',
    },
  ],
  bases: [],
  errata: [],
  sources: {},
  indicators: [
    {
      id: 'health',
      name: { zh: '健康情况', en: 'Health' },
      requirements: [
        {
          zh: '取各季度检查分数的平均分。',
          en: 'The average of the quarterly scores.',
          method: 'automatic',
          measured: true,
          formula: 'quarterly-average',
          notParameters: ['季度'],
        },
      ],
    },
    {
      id: 'disclosure',
      name: { zh: '发布解读', en: 'Disclosure' },
      children: [
        {
          id: 'disclosure.basic',
          name: { zh: '基础信息公开', en: 'Basic information' },
          children: [
            {
              id: 'disclosure.basic.news',
              name: { zh: '政务动态', en: 'News' },
              description: { zh: '发布政务要闻等信息：', en: 'Publish government news:' },
              requirements: [
                {
                  number: '1',
                  zh: '设置政务动态栏目；',
                  en: 'Set up a news column;',
                  method: 'automatic',
                  scope: 'each',
                },
                {
                  number: '3',
                  zh: '注明信息来源。',
                  en: 'State the source of the information.',
                  method: 'assisted',
                  scope: 'each',
                },
              ],
              columns: ['towns/news'],
              columnText: '工作动态',
              responsibilities: [{ unit: 'towns' }, { unit: 'all-units' }],
              unitText: '各镇、各单位',
            },
            {
              id: 'disclosure.basic.budget',
              name: { zh: '财政预决算', en: 'Budget and final accounts' },
              requirements: [
                {
                  zh: '按年度发布财政预算、（市级）决算报告。',
                  en: 'Publish budgets and (municipal) final accounts every year.',
                  method: 'assisted',
                  parameters: {
                    window: {
                      type: 'duration',
                      value: 1,
                      unit: 'year',
                      bound: 'closed',
                      text: '按年度',
                    },
                  },
                  elements: [
                    {
                      id: 'accounts',
                      zh: '财政预算、决算报告',
                      en: 'budgets and final accounts',
                      children: [
                        { id: 'budget', zh: '财政预算', en: 'budgets' },
                        {
                          id: 'final-accounts',
                          zh: '决算报告',
                          en: 'final accounts',
                          condition: { zh: '市级', en: 'municipal' },
                        },
                      ],
                    },
                  ],
                },
              ],
              columns: ['finance/budget'],
              columnText: '预决算公开平台',
              responsibilities: [{ unit: 'finance' }],
              unitText: '区财政局',
            },
          ],
        },
        {
          id: 'disclosure.topics',
          name: { zh: '专题栏目', en: 'Topics' },
          requirements: [
            {
              zh: [
                { zh: '专题应设置链接入口，', obligation: 'must' },
                { zh: '页面不宜过长。', obligation: 'should-not' },
              ],
              en: 'Topics must have an entry, pages should not be too long.',
              method: 'manual',
            },
          ],
          columns: ['centre/topics'],
          columnText: '区信息中心“专题聚焦”栏目',
          responsibilities: [
            { unit: 'centre', role: 'lead' },
            { unit: 'all-units', role: 'assist' },
            { unit: 'centre', role: 'collect', statedIn: 'column' },
          ],
          unitText: '区信息中心牵头，各单位配合',
        },
      ],
    },
    {
      id: 'safeguards',
      name: { zh: '机制保障', en: 'Safeguards' },
      children: [
        {
          id: 'safeguards.training',
          name: { zh: '人员培训', en: 'Training' },
          requirements: [
            {
              number: '1',
              zh: '每年培训不少于1次。',
              en: 'At least 1 training a year.',
              method: 'document',
              notParameters: ['每年'],
              parameters: {
                minimum: {
                  type: 'count',
                  limit: 'at-least',
                  value: 1,
                  unit: { zh: '次', en: 'trainings' },
                  bound: 'closed',
                  text: '不少于1次',
                },
              },
            },
          ],
          columnsInherited: true,
          columns: ['centre/topics'],
          responsibilities: [{ unit: 'centre', role: 'feature' }, { unit: 'office' }],
          unitsInherited: true,
        },
      ],
    },
  ],
};

/** {@link smallCatalogueData}, assembled, with its true hash. */
export const smallCatalogue: Catalogue = assembleCatalogue({
  ...smallCatalogueData,
  hash: hashCatalogue(assembleCatalogue(smallCatalogueData)),
});
