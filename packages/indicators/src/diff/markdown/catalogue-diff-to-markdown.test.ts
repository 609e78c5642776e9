import { expect, test } from 'vitest';
import { defineCatalogue } from '../../catalogue/define-catalogue.ts';
import { listLeaves } from '../../catalogue/walk.ts';
import type { Catalogue, Leaf } from '../../model/catalogue.ts';
import { type Change, catalogueInput, places } from '../../testing/catalogue-input.ts';
import { diffCatalogues } from '../diff-catalogues.ts';
import { catalogueDiffToMarkdown } from './catalogue-diff-to-markdown.ts';

function tailored(...changes: readonly Change[]): Catalogue {
  return defineCatalogue(catalogueInput(...changes));
}

const addedLeaf = {
  kind: 'leaf',
  id: 'disclosure.basic.rules',
  code: '2.1.3',
  level: 3,
  name: { zh: '规章', en: 'Rules' },
  notes: [],
  bases: [],
  description: null,
  elements: [],
  openList: false,
  requirements: [
    {
      id: 'disclosure.basic.rules/1',
      number: '1',
      text: { zh: '公布《*办法*》。', en: 'Publish the *Measures*.' },
      clauses: [{ zh: '公布《*办法*》。', obligation: 'unstated' }],
      method: 'assisted',
      scope: 'together',
      measured: false,
      formula: null,
      parameters: {},
      notParameters: [],
      elements: [],
      enumeration: 'all',
      openList: false,
    },
  ],
  columns: [],
  columnText: null,
  columnCell: 'none',
  responsibilities: [{ unit: 'office', role: 'responsible', statedIn: 'unit', inherited: false }],
  unitText: '区政府办',
  source: { rows: [] },
};

function getLeaf(catalogue: Catalogue, id: string): Leaf {
  const found = listLeaves(catalogue).find((leaf) => leaf.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const before = tailored();
const budgetText = '每半年发布财政预算、（市级）决算报告。';
const budgetPoint = [...places.budget, 'requirements', 0];
const news = [...places.news];
const [firstPoint] = getLeaf(before, 'disclosure.basic.news').requirements;

/** The small catalogue as a county might change it for the next year. */
const after = tailored(
  [['version'], '1.1.0'],
  [[...news, 'requirements'], [firstPoint]],
  [[...news, 'responsibilities', 1, 'role'], 'assist'],
  [[...news, 'name', 'en'], 'Government news'],
  [
    [...budgetPoint, 'text'],
    { zh: budgetText, en: 'Publish budgets and (municipal) final accounts every 6 months.' },
  ],
  [[...budgetPoint, 'clauses'], [{ zh: budgetText, obligation: 'unstated' }]],
  [
    [...budgetPoint, 'parameters', 'window'],
    {
      type: 'duration',
      value: 6,
      unit: 'month',
      bound: 'closed',
      text: '每半年',
      clause: 0,
      reading: null,
    },
  ],
  [[...places.basic, 'children', 2], addedLeaf],
  [[...places.training, 'requirements', 0, 'method'], 'manual'],
  [['units', 1, 'name', 'zh'], '区财政局 [筹]'],
);

const zh = `# 指标体系对比：1.0.0 → 1.1.0

- 原版本：小型指标体系，\`small\` 1.0.0，\`${before.hash}\`
- 新版本：小型指标体系，\`small\` 1.1.0，\`${after.hash}\`

共 11 处变化：新增 2，删除 1，名称 1，文字 2，参数 1，检查方式 1，责任单位 1，单位 1，指标体系 1。

## 新增

- 2.1.3 规章 \`disclosure.basic.rules\`：“基础信息公开”之下
- 2.1.3 规章 \`disclosure.basic.rules/1\`：**公布《\\*办法\\*》。**

## 删除

- 2.1.1 政务动态 \`disclosure.basic.news/3\`：~~注明信息来源。~~

## 名称

- 2.1.1 政务动态 \`disclosure.basic.news\`：名称：英文：~~News~~ **Government news**

## 文字

- 2.1.2 财政预决算 \`disclosure.basic.budget/1\`：~~按年度~~ **每半年** 发布财政预算、（市级）决算报告。
- 2.1.2 财政预决算 \`disclosure.basic.budget/1\`：英文：Publish budgets and (municipal) final accounts every ~~year~~ **6 months** .

## 参数

- 2.1.2 财政预决算 \`disclosure.basic.budget/1\`：window： ~~1年~~ **6个月** （含本数），原文“ ~~按年度~~ **每半年** ”

## 检查方式

- 3.1 人员培训 \`safeguards.training/1\`：检查方式：~~材料审核~~ **人工检查**

## 责任单位

- 2.1.1 政务动态 \`disclosure.basic.news\`：“各单位” 职责：~~责任~~ **配合**

## 单位

- 区财政局 \\[筹\\]：名称：区财政局 **\\[筹\\]**

## 指标体系

- 版本：~~1.0.0~~ **1.1.0**
`;

const en = `# Comparison of two catalogues: 1.0.0 → 1.1.0

- Before: A small catalogue, \`small\` 1.0.0, \`${before.hash}\`
- After: A small catalogue, \`small\` 1.1.0, \`${after.hash}\`

11 changes: added 2, removed 1, names 1, texts 2, parameters 1, assessment 1, responsible units 1, units 1, the catalogue itself 1.

## Added

- 2.1.3 Rules \`disclosure.basic.rules\`: under “Basic information”
- 2.1.3 Rules \`disclosure.basic.rules/1\`: **Publish the \\*Measures\\*.**

## Removed

- 2.1.1 News \`disclosure.basic.news/3\`: ~~State the source of the information.~~

## Names

- 2.1.1 Government news \`disclosure.basic.news\`: name: ~~News~~ **Government news**

## Texts

- 2.1.2 Budget and final accounts \`disclosure.basic.budget/1\`: Chinese: ~~按年度~~ **每半年** 发布财政预算、（市级）决算报告。
- 2.1.2 Budget and final accounts \`disclosure.basic.budget/1\`: Publish budgets and (municipal) final accounts every ~~year~~ **6 months** .

## Parameters

- 2.1.2 Budget and final accounts \`disclosure.basic.budget/1\`: window: ~~1 year~~ **6 months** (inclusive), printed “ ~~按年度~~ **每半年** ”

## Assessment

- 3.1 Training \`safeguards.training/1\`: method: ~~documents handed in~~ **manual**

## Responsible units

- 2.1.1 Government news \`disclosure.basic.news\`: “All units” role: ~~responsible~~ **assist**

## Units

- Finance Bureau: name: Chinese: 区财政局 **\\[筹\\]**

## The catalogue itself

- version: ~~1.0.0~~ **1.1.0**
`;

test.each([
  ['zh', zh],
  ['en', en],
] as const)('an official reads what changed (%s)', (language, expected) => {
  expect(catalogueDiffToMarkdown(diffCatalogues(before, after), language)).toBe(expected);
});

test.each([
  ['zh', '\n无变化。\n'],
  ['en', '\nNo changes.\n'],
] as const)('nothing changed (%s)', (language, expected) => {
  const text = catalogueDiffToMarkdown(diffCatalogues(before, before), language);
  expect(text.endsWith(expected)).toBe(true);
  expect(text).not.toContain('##');
});

test.each<[string, Change, string]>([
  [
    'an obligation, with its clause',
    [[...places.topics, 'requirements', 0, 'clauses', 0, 'obligation'], 'should'],
    '：“专题应设置链接入口，” 约束力：~~应当~~ **宜**',
  ],
  [
    'an element that is gone',
    [[...budgetPoint, 'elements', 0, 'children'], []],
    '：~~财政预算~~（删除）\n',
  ],
  ['an open list', [[...budgetPoint, 'openList'], true], '：列举未尽（等）：~~否~~ **是**'],
  [
    'a condition',
    [[...budgetPoint, 'elements', 0, 'condition'], { zh: '县级', en: 'county' }],
    '：“财政预算、决算报告” 条件：~~无~~ **县级**',
  ],
  [
    'a clause position only',
    [[...budgetPoint, 'parameters', 'window', 'clause'], null],
    '：`window.clause` ~~0~~ **null**',
  ],
  [
    'an owner',
    [['columns', 1, 'owner'], 'office'],
    '- 区政府办“预决算公开平台”：主办单位：~~区财政局“预决算公开平台”~~ **区政府办“预决算公开平台”**',
  ],
  ['a column', [[...places.training, 'columns'], []], '：~~区信息中心“专题聚焦”~~（删除）'],
  [
    'a unit that comes in',
    [
      [...places.health, 'responsibilities'],
      [{ unit: 'centre', role: 'lead', statedIn: 'unit', inherited: false }],
    ],
    '：**区信息中心（牵头）**（新增）',
  ],
  [
    'a note',
    [[...places.health, 'notes'], [{ zh: '注：见<办法>', en: 'see' }]],
    '：注：**注：见\\<办法\\>**（新增）',
  ],
  [
    'a cell of the source',
    [[...places.health, 'source', 'rows'], [{ line: 7, page: 1, cells: ['健康|情况'] }]],
    '：出处：`rows[0]` **{"line":7,"page":1,"cells":\\["健康\\|情况"\\]}**',
  ],
  [
    'a measured requirement',
    [[...places.health, 'requirements', 0, 'measured'], false],
    '只计量、不设达标条件：~~是~~ **否**',
  ],
])('says %s', (_, change, line) => {
  const after = catalogueInput(change) as Catalogue;
  expect(catalogueDiffToMarkdown(diffCatalogues(before, { ...after, hash: '' }), 'zh')).toContain(
    line,
  );
});
